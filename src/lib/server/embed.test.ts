import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { momentAt, momentSubject, tourSubject } from './embed';
import { record } from './record';
import { keptRelease, keptVersions, presentRelease } from './version';

const dataset = record();

test('a version is named by its day and its content, and nothing else', () => {
	const { version, charts } = presentRelease(dataset);
	expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
	expect(presentRelease({ ...dataset }).version).toBe(version);
	const without = { ...dataset, moments: dataset.moments.slice(1) };
	expect(presentRelease(without).version).not.toBe(version);
	expect(charts.en.moments).toHaveLength(dataset.moments.length);
	expect(charts.zh.moments.map(({ id }) => id)).toEqual(charts.en.moments.map(({ id }) => id));
});

test('versions that were kept are read back as they were, and no other file is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'releases-'));
	try {
		const release = presentRelease(dataset);
		writeFileSync(join(folder, `${release.version}.json`), JSON.stringify(release));
		expect(keptVersions(folder)).toEqual([release.version]);
		expect(keptRelease(release.version, folder)).toEqual(JSON.parse(JSON.stringify(release)));
		expect(keptRelease('../package', folder)).toBeNull();
		expect(keptVersions(join(folder, 'none'))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('every version in the project is whole', () => {
	expect(keptVersions().length).toBeGreaterThan(0);
	for (const version of keptVersions()) {
		const release = keptRelease(version);
		expect(release?.version).toBe(version);
		expect(release?.charts.en.moments.length).toBeGreaterThan(200);
		expect(release?.charts.zh.themes.length).toBeGreaterThan(5);
	}
});

test('each step of each tour shows a window in the record, on lanes that there are', () => {
	const themes = new Set(dataset.themes.map(({ id }) => id));
	for (const tour of dataset.tours) {
		const { steps, chart } = tourSubject(dataset, tour, 'zh');
		expect(steps).toHaveLength(tour.steps.length);
		for (const { window, lanes, moment, title, text } of steps) {
			expect(title.length * text.length, tour.id).toBeGreaterThan(0);
			expect(window?.from).toBeGreaterThanOrEqual(dataset.bounds.from);
			expect(window?.to).toBeLessThanOrEqual(dataset.bounds.to);
			expect((window?.to ?? 0) - (window?.from ?? 0)).toBeGreaterThan(30);
			for (const lane of lanes ?? []) expect(themes.has(lane), lane).toBe(true);
			if (moment !== null) expect(chart.moments.some(({ id }) => id === moment)).toBe(true);
		}
	}
});

test('an id that was replaced is the new one’s', () => {
	const renamed = { ...dataset, aliases: new Map([['nano', 'nanogpt']]) };
	expect(momentAt(renamed, 'nano')?.id).toBe('nanogpt');
	expect(momentAt(renamed, 'nanogpt')?.id).toBe('nanogpt');
	expect(momentAt(renamed, 'no-such-moment')).toBeUndefined();
});

test('a moment stands in its own chart, before all others', () => {
	const moment = dataset.moments.find(({ id }) => id === 'nanogpt');
	if (!moment) throw new Error('nanoGPT is not in the record');
	const { chart } = momentSubject(dataset, moment, 'en');
	expect(chart.moments.find(({ id }) => id === 'nanogpt')?.first).toBe(true);
	expect(chart.themes.map(({ id }) => id)).toEqual(expect.arrayContaining([...moment.themes]));
});
