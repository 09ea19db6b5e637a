/**
 * Invented moments for the benchmark, the same on every run: spread over 1986 to 2026 and denser later, with kinds,
 * importances and numbers of themes in about the shares of the real record. In the interchange form of /open.
 */

/** @typedef {{ id: string, date: string, end?: string, title: string, kind: string, themes: string[], importance: number }} Moment */
/** @typedef {{ title: string, themes: { id: string, title: string, hue: number }[], moments: Moment[] }} Interchange */

export const SIZES = [300, 3_000, 30_000, 100_000];
export const FIRST_DAY = Date.UTC(1986, 0, 1) / 86_400_000;
export const LAST_DAY = Date.UTC(2026, 5, 30) / 86_400_000;

/** How much denser the last year is than the first, as a power of e. */
const GROWTH = 6;
/** Each with its count among 235 real moments. @type {[string, number][]} */
const KINDS = [
	['code', 59],
	['idea', 54],
	['post', 44],
	['milestone', 18],
	['talk', 17],
	['paper', 16],
	['video', 14],
	['interview', 10],
	['course', 3]
];
/** @type {[number, number][]} */
const IMPORTANCE = [
	[1, 25],
	[2, 54],
	[3, 66],
	[4, 54],
	[5, 36]
];
/** @type {[number, number][]} */
const THEMES_EACH = [
	[1, 61],
	[2, 131],
	[3, 43]
];
/** How many moments each of the ten lanes leads. @type {[string, number][]} */
const THEMES = [47, 33, 29, 28, 27, 16, 16, 15, 15, 9].map((count, i) => [`theme-${i + 1}`, count]);
const WORDS =
	'a small network learns to name what it sees and then writes about it in plain words the loss falls slowly at first unreasonable effectiveness of gradient descent training data tokens agents software built again from nothing lecture notes on attention memory speech vision models games robots cars reading code by hand'.split(
		' '
	);
const SPANS = 0.04;
const MONTH_ONLY = 0.08;
const YEAR_ONLY = 0.02;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). @param {number} seed */
export function numbers(seed) {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * One of the values, as often as its weight says.
 * @template T
 * @param {[T, number][]} weighted
 * @param {number} u from 0 up to 1
 * @returns {T}
 */
export function pick(weighted, u) {
	let left = u * weighted.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [value, weight] of weighted) {
		left -= weight;
		if (left < 0) return value;
	}
	throw new Error('nothing to pick from');
}

/** @param {number} day since 1970 */
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {number} count
 * @param {number} [seed]
 * @returns {Interchange}
 */
export function generate(count, seed = 20260801) {
	const next = numbers(seed);
	const word = () => WORDS[Math.floor(next() * WORDS.length)] ?? '';
	const moments = Array.from({ length: count }, (_, i) => {
		const share = Math.log(1 + next() * (Math.exp(GROWTH) - 1)) / GROWTH;
		const day = Math.floor(FIRST_DAY + share * (LAST_DAY - FIRST_DAY));
		const precision = next();
		const date = iso(day).slice(0, precision < YEAR_ONLY ? 4 : precision < YEAR_ONLY + MONTH_ONLY ? 7 : 10);
		const end = next() < SPANS ? iso(Math.min(LAST_DAY, day + 30 + Math.floor(next() * 700))) : undefined;
		const words = Array.from({ length: 2 + Math.floor(next() * 7) }, word).join(' ');
		/** @type {Set<string>} */
		const themes = new Set();
		for (const wanted = pick(THEMES_EACH, next()); themes.size < wanted;) themes.add(pick(THEMES, next()));
		return {
			id: `m${i + 1}`,
			date,
			...(end !== undefined && date.length === 10 && { end }),
			title: words.charAt(0).toUpperCase() + words.slice(1),
			kind: pick(KINDS, next()),
			themes: [...themes],
			importance: pick(IMPORTANCE, next())
		};
	});
	return {
		title: `${count} invented moments`,
		themes: THEMES.map(([id], i) => ({ id, title: `Theme ${i + 1}`, hue: i * 36 })),
		moments
	};
}
