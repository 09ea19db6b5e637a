import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/fixtures/real';
import { LOCALES } from '../model/schema-values';
import { talkChart, talkNotes, talkOf } from './talk';

describe.each(LOCALES)('talks in %s', (locale) => {
	const talks = dataset.tours.map((tour) => {
		const talk = talkOf(dataset, tour, locale);
		return { tour, talk, chart: talkChart(dataset, tour, talk, locale), notes: talkNotes(dataset, tour, locale) };
	});

	it('have the words of every step, and a window of the record with lanes to show', () => {
		for (const { tour, talk } of talks) {
			expect(talk.steps.map(({ title, text }) => [title, text])).toEqual(
				tour.steps.map((step) => [step.title[locale], step[locale]])
			);
			for (const { window, lanes } of talk.steps) {
				expect(window.to).toBeGreaterThan(window.from);
				expect(window.from).toBeGreaterThanOrEqual(dataset.bounds.from);
				expect(window.to).toBeLessThanOrEqual(dataset.bounds.to);
				expect(lanes.length).toBeGreaterThan(0);
			}
		}
	});

	it('show the moment of every step on a lane of that step, and beside it only what carries weight', () => {
		for (const { talk, chart } of talks) {
			const about = new Set(talk.steps.flatMap(({ moment }) => moment?.id ?? []));
			for (const { moment, lanes, window } of talk.steps) {
				if (!moment) continue;
				const drawn = chart.moments.find(({ id }) => id === moment.id);
				expect(drawn?.first, moment.id).toBe(true);
				expect(lanes).toContain(drawn?.themes[0]);
				expect(moment.at).toBeGreaterThanOrEqual(window.from);
				expect(moment.at).toBeLessThanOrEqual(window.to);
			}
			for (const { id, importance } of chart.moments) expect(importance >= 3 || about.has(id), id).toBe(true);
		}
	});

	it('give the speaker every claim of a moment, each with a source there is', () => {
		for (const { tour, notes } of talks)
			tour.steps.forEach((step, i) => {
				const moment = dataset.moments.find(({ id }) => id === step.moment);
				const { claims = [], sources = [] } = notes[i] ?? {};
				expect(claims.map(({ text }) => text)).toEqual(moment?.claims.map((claim) => claim[locale]) ?? []);
				for (const claim of claims)
					for (const n of claim.sources) expect(sources[n - 1]?.url).toBe(moment?.sources[n - 1]?.url);
			});
	});
});
