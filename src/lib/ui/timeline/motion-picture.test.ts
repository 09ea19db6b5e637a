import { describe, expect, test } from 'vitest';
import { dayOf } from '../../model/time';
import { timeScale } from '../../model/scale';
import { scene } from '../../model/scene';
import { CHART, layoutOf } from '../../../../tests/fixtures/real';
import { groundOf, pictureOf } from './motion-picture';

const CALENDAR = { locale: 'en', months: [], shortMonths: ['Jan'] } as const;
const LAYOUT = layoutOf(CHART.en, 1220);
const SCALE = timeScale({ from: dayOf(2010), to: dayOf(2026) }, 1220);
const SCENE = scene(LAYOUT, SCALE);
const picture = (searching = false, followed: ReadonlySet<string> | null = null) =>
	pictureOf(SCENE, SCALE, CALENDAR, 1, searching, followed);
const marksOf = ({ lanes }: ReturnType<typeof picture>) => lanes.flatMap(({ marks }) => marks);

describe('the picture handed to the worker', () => {
	test('is plain, with what it stands on: a copy of it is the same', () => {
		const [scene, ground] = [picture(), groundOf(LAYOUT, CHART.en.roles)];
		expect(structuredClone(scene)).toEqual(scene);
		expect(structuredClone(ground)).toEqual(ground);
	});

	test('has every mark and title of the scene, and says "+n" of the moments a mark stands for', () => {
		const marks = marksOf(picture());
		const scene = SCENE.lanes.flatMap((lane) => lane.marks);
		expect(marks.map(({ x, label }) => [x, label?.text])).toEqual(scene.map(({ x, label }) => [x, label?.text]));
		const hidden = marks.reduce((sum, { badge }) => sum + Number(badge.slice(1)), 0);
		expect(hidden + marks.length).toBe(SCENE.total);
		expect(hidden).toBeGreaterThan(0);
	});

	test('sets back what is not followed, and rings what the search found', () => {
		const id = SCENE.lanes[0]?.marks[0]?.moment.id ?? '';
		const marks = marksOf(picture(true, new Set([id])));
		expect(marks.filter(({ alpha }) => alpha === 1)).toHaveLength(1);
		expect(marks.every(({ found }) => found)).toBe(true);
	});
});
