/** What the visits of one run of the benchmark say: medians, growth, ratios, and whether each bar is met. Pure. */
import { exponent, median } from './stats.js';

/**
 * @typedef {import('./measure.js').Visit} Visit
 * @typedef {import('./measure.js').Gesture} Gesture
 * @typedef {{
 *   browser: string, processors: number, runs: number, plot: import('./systems.js').Plot, page: string | null, visits: Visit[]
 * }} Results
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table
 * @typedef {{ said: string, ok: boolean | null, near: boolean }} Verdict `ok` is null when it was not measured; `near` is
 * about a zoomed-in window, for which the bars were not meant but are shown
 */

/** @type {Record<Gesture, string>} */
export const GESTURES = {
	zoom: 'zoom step, from the whole',
	pan: 'pan step, over half of the whole',
	zoomNear: 'zoom step, from a sixteenth',
	panNear: 'pan step, over a sixteenth'
};

/** @param {Visit[]} visits @param {(visit: Visit) => number | null | undefined} valueOf */
export const medianOf = (visits, valueOf) =>
	median(
		visits.flatMap((visit) => {
			const value = valueOf(visit);
			return typeof value === 'number' && !Number.isNaN(value) ? [value] : [];
		})
	);

/** @param {Results} results @param {string} system @param {number} n */
const at = ({ visits }, system, n) => visits.filter((visit) => visit.system === system && visit.n === n);
/** @param {Results} results */
export const sizesOf = ({ visits }) => [...new Set(visits.map(({ n }) => n))].sort((a, b) => a - b);
/** @param {Results} results */
export const systemsOf = ({ visits }) => [...new Set(visits.map(({ system }) => system))];

/**
 * Reads one number of a system's visits.
 * @param {Results} results
 * @param {(visit: Visit) => number | null | undefined} valueOf
 */
const reader = (results, valueOf) => (/** @type {string} */ system, /** @type {number} */ n) =>
	medianOf(at(results, system, n), valueOf);

/** @param {number} value three figures at most */
export const short = (value) => (value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2));

/** @param {number} value */
export const whole = (value) => Math.round(value).toLocaleString('en');

/** What stands where there is no number: too slow, here or already with fewer moments, or not asked for. */
function absence(/** @type {Results} */ results, /** @type {string} */ system, /** @type {number} */ n) {
	const over = results.visits.some((visit) => visit.system === system && visit.n <= n && visit.over !== null);
	return over ? 'over the limit' : '–';
}

/**
 * One number of every system at every N, how it grows, and how ours compares.
 * @param {Results} results
 * @param {(system: string) => string} nameOf
 * @param {string} title
 * @param {(visit: Visit) => number | null | undefined} valueOf
 * @param {(value: number) => string} [show]
 * @returns {Table}
 */
export function compare(results, nameOf, title, valueOf, show = short) {
	const sizes = sizesOf(results);
	const systems = systemsOf(results);
	const read = reader(results, valueOf);
	const rows = systems.map((system) => {
		const growth = exponent(
			sizes.map((n) => /** @type {const} */ ([n, read(system, n)])).filter(([, value]) => !Number.isNaN(value))
		);
		const cells = sizes.map((n) => {
			const value = read(system, n);
			return Number.isNaN(value) ? absence(results, system, n) : show(value);
		});
		return [nameOf(system), ...cells, Number.isNaN(growth) ? '–' : growth.toFixed(2)];
	});
	for (const other of systems.includes('ours') ? systems.filter((system) => system !== 'ours') : []) {
		const [over, under] = other === 'floor' ? ['ours', other] : [other, 'ours'];
		const cells = sizes.map((n) => {
			const ratio = read(over, n) / read(under, n);
			return Number.isNaN(ratio) ? '–' : `${short(ratio)} ×`;
		});
		rows.push([`${nameOf(over)} ÷ ${nameOf(under)}`, ...cells, '']);
	}
	return { title, head: ['', ...sizes.map((n) => n.toLocaleString('en')), 'exponent'], rows };
}

/** What our main thread does in a step, and what all threads that draw do together. @param {Results} results @returns {Table} */
export function parts(results) {
	const sizes = sizesOf(results);
	/** @type {[string, (cost: import('./measure.js').Cost) => number][]} */
	const lines = [
		['script', (cost) => cost.script],
		['style', (cost) => cost.style],
		['layout', (cost) => cost.layout],
		['the rest: painting, compositing, events', (cost) => cost.main - cost.script - cost.style - cost.layout]
	];
	return {
		title: 'Where our zoom step from the whole goes, ms',
		head: ['', ...sizes.map((n) => n.toLocaleString('en'))],
		rows: lines.map(([name, of]) => [
			name,
			...sizes.map((n) => {
				const value = medianOf(at(results, 'ours', n), ({ costs }) => costs.zoom && of(costs.zoom));
				return Number.isNaN(value) ? '–' : short(value);
			})
		])
	};
}

/** @param {Results} results @param {(system: string) => string} nameOf @returns {Table} */
export function frameTable(results, nameOf) {
	const sizes = sizesOf(results);
	const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;
	return {
		title: 'Frames while zooming from the whole: median ms / 95th percentile / over 16.7 ms / over 50 ms',
		head: ['', ...sizes.map((n) => n.toLocaleString('en'))],
		rows: systemsOf(results).map((system) => [
			nameOf(system),
			...sizes.map((n) => {
				const read = (/** @type {'median' | 'p95' | 'late' | 'long'} */ key) =>
					medianOf(at(results, system, n), ({ costs }) => costs.zoom?.frames[key]);
				if (Number.isNaN(read('median'))) return absence(results, system, n);
				return [short(read('median')), short(read('p95')), percent(read('late')), percent(read('long'))].join(' / ');
			})
		])
	};
}

/** Each bar, in words, with what was measured. @param {Results} results @returns {Verdict[]} */
export function verdicts(results) {
	/** @type {Verdict[]} */
	const list = [];
	const bar = (
		/** @type {string} */ what,
		/** @type {number} */ value,
		/** @type {string} */ unit,
		/** @type {'at most' | 'at least'} */ side,
		/** @type {number} */ limit,
		near = false
	) => {
		const known = !Number.isNaN(value);
		// An exponent has no unit, and a bar that its third figure can decide.
		const measured = unit === '' ? value.toFixed(3) : short(value) + unit;
		list.push({
			said: `${what}: ${known ? measured : 'not measured'} (bar: ${side} ${limit}${unit})`,
			ok: known ? (side === 'at most' ? value <= limit : value >= limit) : null,
			near
		});
	};
	for (const [gesture, name] of /** @type {[Gesture, string][]} */ (Object.entries(GESTURES))) {
		const near = gesture === 'zoomNear' || gesture === 'panNear';
		const read = reader(results, ({ costs }) => costs[gesture]?.main);
		const [small, large] = [read('ours', 300) / read('floor', 300), read('ours', 100_000) / read('floor', 100_000)];
		bar(`${name}, at 300, against the floor`, small, ' ×', 'at most', 2, near);
		bar(`${name}, at 100,000, against the floor`, large, ' ×', 'at most', 1, near);
		const vis = read('vis', 3_000) / read('ours', 3_000);
		bar(`${name}, at 3,000, vis-timeline against ours`, vis, ' ×', 'at least', 10, near);
		const sizes = sizesOf(results).filter((n) => !Number.isNaN(read('ours', n)));
		const growth = exponent(sizes.map((n) => [n, read('ours', n)]));
		bar(
			`${name}, growth exponent${sizes.length > 1 ? `, ${whole(sizes[0] ?? 0)} to ${whole(sizes.at(-1) ?? 0)}` : ''}`,
			growth,
			'',
			'at most',
			0.1,
			near
		);
	}
	const draw = reader(results, (visit) => visit.draw)('ours', 100_000);
	const heap = reader(results, (visit) => visit.heap)('ours', 100_000);
	bar('100,000 drawn after their arrival', draw, ' ms', 'at most', 1_500);
	bar('heap at 100,000', heap, ' MB', 'at most', 150);
	return list;
}
