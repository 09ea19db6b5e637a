import { describe, expect, test } from 'vitest';
import { index } from '../../../tests/fixtures/links';
import { CHART, layoutOf } from '../../../tests/fixtures/real';
import { windows } from '../../../tests/fixtures/seeded';
import { curveOf } from './arc-curve';
import { arcsOf, NO_ARCS, placesIn, shownIn, type Arcs, type Place } from './arcs';
import { relatedIds } from './relations';
import { timeScale } from './scale';
import { dayOf } from './time';
import { standIn } from './places';

const layout = layoutOf(CHART.en, 1440);
const shown = shownIn(layout);
const WIDTH = 1220;
const PITCHES = [54, 76, 118];

/** The arcs of every moment, in random windows. */
function* views(): Generator<{ id: string; arcs: Arcs; place: (id: string) => Place | null }> {
	for (const window of windows(CHART.en.bounds, 12)) {
		const place = placesIn(layout, shown, timeScale(window, WIDTH));
		for (const { id } of CHART.en.moments) yield { id, arcs: arcsOf(id, index, place, WIDTH), place };
	}
}
const view = (id: string, from: number, to: number) =>
	arcsOf(id, index, placesIn(layout, shown, timeScale({ from, to }, WIDTH)), WIDTH);

describe('in every window, for every moment', () => {
	test('there is one arc for each mark at the other end, and one for each lane and side that arcs leave by', () => {
		for (const { id, arcs, place } of views()) {
			const ends = arcs.arcs.map((arc) => (arc.leaves ? `${arc.leaves} ${arc.there.row}` : arc.key));
			expect(new Set(ends).size).toBe(ends.length);
			for (const { key, leaves } of arcs.arcs) if (!leaves) expect(key).not.toBe(place(id)?.mark);
		}
	});

	test('every related moment is at the end of an arc, behind the same mark, or counted as before or after', () => {
		for (const { id, arcs, place } of views()) {
			const from = place(id);
			const drawn = arcs.arcs.flatMap(({ moments }) => moments);
			expect(new Set(drawn).size).toBe(drawn.length);
			let [earlier, later] = [0, 0];
			for (const to of relatedIds(index, id)) {
				const end = place(to);
				const out = (end?.x ?? 0) < 0 || (end?.x ?? 0) > WIDTH;
				if (out && (end?.x ?? 0) < 0) earlier++;
				else if (out) later++;
				const here = from && from.x >= 0 && from.x <= WIDTH;
				const near = end && Math.min(end.x, WIDTH - end.x);
				if (end?.mark === from?.mark) expect(drawn).not.toContain(to);
				else if (here || (!out && near !== null && near >= 2)) expect(drawn).toContain(to);
				else if (out) expect(drawn).not.toContain(to);
			}
			expect([arcs.earlier, arcs.later]).toEqual([earlier, later]);
		}
	});

	test('all of an arc is finite, inside the plot, and no more than a little above it', () => {
		for (const { arcs } of views())
			for (const arc of arcs.arcs)
				for (const pitch of PITCHES) {
					const numbers = curveOf(arc, pitch).flat();
					const xs = numbers.filter((_, i) => i % 2 === 0);
					const ys = numbers.filter((_, i) => i % 2 === 1);
					expect(numbers.every(Number.isFinite)).toBe(true);
					expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1e-6);
					expect(Math.max(...xs)).toBeLessThanOrEqual(WIDTH + 1e-6);
					expect(Math.min(...ys)).toBeGreaterThanOrEqual(-6 - 1e-6);
					expect(Math.max(...ys)).toBeLessThanOrEqual(layout.lanes.length * pitch);
				}
	});

	test('what is not to be dimmed is the mark of the moment and those of related moments', () => {
		for (const { id, arcs, place } of views()) {
			const related = [...relatedIds(index, id)].map((to) => place(to)).filter((end) => end !== null);
			const inside = related.filter(({ x }) => x >= 0 && x <= WIDTH).map(({ mark }) => mark);
			expect([...arcs.marks].sort()).toEqual([...new Set([place(id)?.mark, ...inside])].sort());
		}
	});
});

describe('an arc', () => {
	test('tells kinds apart by its line, and points to the later moment where a kind leads from one to another', () => {
		const { arcs } = view('software-2-0', dayOf(2010), dayOf(2027));
		const arc = (id: string) => arcs.find(({ moments }) => moments.includes(id));
		expect(arc('gradient-descent-writes-code')).toBeUndefined();
		expect(arc('tesla-autonomy-day-2019')).toMatchObject({ line: 'dashed', kinds: ['same-idea'] });
		expect(arc('lecun-1989')).toMatchObject({ line: 'solid', here: { head: false }, there: { head: true } });
		expect(arc('tesla-director-of-ai')).toMatchObject({ here: { head: true }, there: { head: false } });
		const rl = view('rl-is-terrible', dayOf(2025), dayOf(2027)).arcs;
		expect(rl.find(({ moments }) => moments.includes('power-of-rl'))).toMatchObject({ line: 'double' });
	});

	test('of two moments related in two ways has both kinds and is drawn as the one that says more', () => {
		const { arcs } = view('software-2-0', dayOf(2010), dayOf(2027));
		const recipe = arcs.find(({ moments }) => moments.includes('recipe-for-training-neural-networks'));
		expect(recipe).toMatchObject({ kinds: ['continued-by', 'same-idea'], line: 'solid' });
	});

	test('that leaves the window ends at its edge, without an arrowhead, and is counted there', () => {
		const { arcs, earlier, later } = view('nanogpt', dayOf(2022, 7), dayOf(2023, 7));
		expect(arcs.filter(({ leaves }) => leaves === 'earlier').every(({ there }) => there.x === 0)).toBe(true);
		expect(arcs.filter(({ leaves }) => leaves === 'later').every(({ there }) => there.x === WIDTH)).toBe(true);
		expect(arcs.filter(({ leaves }) => leaves).every(({ there }) => there.edge && !there.head)).toBe(true);
		expect([earlier > 0, later > 0]).toEqual([true, true]);
	});

	test('comes from the edge where the moment followed lies outside the window', () => {
		const { arcs } = view('software-2-0', dayOf(2019), dayOf(2027));
		expect(arcs.length).toBeGreaterThan(0);
		expect(arcs.every(({ here, leaves }) => here.x === 0 && here.edge && !here.head && leaves === null)).toBe(true);
	});

	test('leads to the mark a moment hides behind', () => {
		const scale = timeScale({ from: dayOf(2010), to: dayOf(2027) }, WIDTH);
		const hidden = 'names-dataset';
		const { arcs } = view('microgpt', dayOf(2010), dayOf(2027));
		expect(arcs.find(({ moments }) => moments.includes(hidden))?.key).toBe(standIn(layout, scale.k, hidden)?.id);
	});
});

test('a moment that the chart does not show has no arcs', () => {
	expect(arcsOf('nobody', index, () => null, WIDTH)).toEqual(NO_ARCS);
});
