import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../src/lib/model/address';
import { parseView } from '../../src/lib/model/address-parse';
import { CHART, dataset } from '../fixtures/real';
import { URLS } from '../fixtures/urls';

const { bounds, initial, themes } = CHART.en;
const parse = (query: string) =>
	parseView(
		query,
		{ window: initial },
		bounds,
		themes.map(({ id }) => id)
	);
const queryOf = (path: string) => new URL(path, 'https://throughline.example').search;
/** Names in a query that are not ours. */
const STRANGE = /^utm_/;

describe('an address that was once given out', () => {
	test.each(URLS)('is read as it was: $path', ({ path, dropped }) => {
		const query = queryOf(path);
		const parsed = parse(query);
		expect(parsed.dropped).toEqual(dropped);
		const written = formatAddress(parsed, { window: initial });
		expect(parse(written)).toEqual({ ...parsed, dropped: [] });
		// A field that is ours and was read still says something, unless it says what is so anyway.
		const asEver = new Set(['u', 'by=theme']);
		for (const [name, value] of new URLSearchParams(query)) {
			if (STRANGE.test(name) || dropped.includes(name) || asEver.has(name) || asEver.has(`${name}=${value}`)) continue;
			expect(new URLSearchParams(written).has(name), `${name} of ${path}`).toBe(true);
		}
	});

	test('of a moment, a theme or anything else of the record leads to what is there still', () => {
		for (const { path } of URLS) {
			const [, kind, id = ''] = /^(?:\/zh)?\/(m|theme)\/([^?]+)/.exec(path) ?? [];
			if (kind === 'm') expect(dataset.moments.some((m) => m.id === id) || dataset.aliases.has(id), path).toBe(true);
			if (kind === 'theme')
				expect(
					dataset.themes.some((theme) => theme.id === id),
					path
				).toBe(true);
		}
	});
});
