import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { dayOf, isoDate } from '../../model/time';
import { citations, citedSource, type CslItem } from './csl';
import { isHisAlone } from './source-rules';

const sourceOf = (id: string): CslItem => {
	const moment = dataset.moments.find((m) => m.id === id);
	const item = moment && citations(dataset, moment, 'https://throughline.example/')[0];
	if (!item) throw new Error(`there is no moment ${id}`);
	return item;
};
const AUTHOR = [{ family: 'Karpathy', given: 'Andrej' }];

describe('the source of a moment', () => {
	test.each([
		['software-2-0', 'post-weblog', AUTHOR],
		['vibe-coding', 'post', AUTHOR],
		['min-char-rnn', 'software', AUTHOR],
		['nanogpt', 'software', AUTHOR],
		['zth-1-micrograd', 'motion_picture', AUTHOR],
		['phd-thesis', 'thesis', AUTHOR],
		// Papers have further authors, who come first in some; talks and interviews are published by others.
		['ilsvrc', 'article', undefined],
		['grounded-compositional-semantics', 'article-journal', undefined],
		['world-of-bits', 'paper-conference', undefined],
		['state-of-gpt', 'speech', undefined],
		['yc-startup-school-2025', 'speech', undefined],
		['dwarkesh-2025', 'interview', undefined],
		['datascience-weekly-interview', 'interview', undefined],
		['badmephisto', 'webpage', undefined],
		['cs231n-2016-lectures', 'webpage', undefined],
		['densecap-code', 'software', undefined],
		['cs231n', 'webpage', undefined],
		// Known at second hand only.
		['karpathytalk', 'software', undefined],
		['tr35-2020', 'webpage', undefined]
	])('%s is of type %s, by %j', (id, type, author) => {
		const item = sourceOf(id);
		expect([item.type, item.author]).toEqual([type, author]);
	});

	test.each([
		['software-2-0', [[2017, 11, 11]]],
		['msc-thesis-staged-learning', [[2011, 5]]],
		[
			'twoolpy',
			[
				[2011, 4, 2],
				[2018, 4, 1]
			]
		],
		// Its own date, not that of what it tells of.
		['google-brain-internship-2011', [[2014, 7, 3]]],
		['llm-os-specs', [[2023, 11, 11]]],
		// A page about a work, or about a life, has a date of its own that is not known.
		['locomotion-quadrupeds', undefined],
		['birth-bratislava', undefined],
		// A post of his of 2026 that looks back: the source has its own date, not the moment's.
		['gtc-2015', [[2026, 3, 18]]]
	])('%s is dated %j', (id, parts) => expect(sourceOf(id).issued?.['date-parts']).toEqual(parts));

	test('says in words where its date is not sure', () => {
		expect(sourceOf('doing-well-in-your-courses')).toMatchObject({
			issued: { 'date-parts': [[2013]], circa: true },
			note: 'Date: 2013 (uncertain)'
		});
	});

	test('names a preprint by its number', () => expect(sourceOf('ilsvrc').number).toBe('arXiv:1409.0575'));

	test('is a first-hand one of the moment wherever an author is named', () => {
		for (const moment of dataset.moments) {
			const source = citedSource(moment);
			if (source && isHisAlone(source, moment.kind)) expect(source.trust, moment.id).toBe('primary');
		}
	});

	test('posted on X, is dated within a day of what the number in its address says', () => {
		const EPOCH_MS = 1288834974657n;
		for (const moment of dataset.moments) {
			const item = sourceOf(moment.id);
			const number = /^https:\/\/x\.com\/\w+\/status\/(\d+)$/.exec(item.URL)?.[1];
			const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
			if (number === undefined || year === undefined || month === undefined || day === undefined) continue;
			const posted = Number((BigInt(number) >> 22n) + EPOCH_MS) / 86_400_000;
			expect(Math.abs(posted - 0.5 - dayOf(year, month, day)), `${moment.id} ${isoDate(posted)}`).toBeLessThan(1.5);
		}
	});
});
