/**
 * Colours of a user's lanes, made from a hue alone, so that nothing but numbers of ours reaches a style sheet.
 * Lightness and chroma are set once for each scheme: text in any hue reaches 4.5:1 on paper and card (tested).
 */

const LIGHT = { lightness: 0.52, chroma: 0.12 } as const;
const DARK = { lightness: 0.74, chroma: 0.12 } as const;
/** Where the circle of hues begins: the rust of the site's first thread. */
const FIRST = 40;

type Scheme = 'light' | 'dark';

/** The colour of a hue in one scheme; null is grey. */
export function hueColor(hue: number | null, scheme: Scheme): string {
	const { lightness, chroma } = scheme === 'light' ? LIGHT : DARK;
	return `oklch(${lightness} ${hue === null ? 0 : chroma} ${turn(hue ?? 0)})`;
}

/** Declarations of `--theme-<id>` for a style attribute. Ids are ours (`u0`), hues are numbers. */
export const themeStyle = (themes: readonly { readonly id: string; readonly hue: number | null }[]): string =>
	themes.map(({ id, hue }) => `--theme-${id}:light-dark(${hueColor(hue, 'light')},${hueColor(hue, 'dark')})`).join(';');

const turn = (degrees: number): number => Math.round(((degrees % 360) + 360) % 360);
const apart = (a: number, b: number): number => Math.min(turn(a - b), turn(b - a));

/**
 * Hues for all lanes: those given stay, the missing ones take even places around the circle that are not taken, in
 * such an order that lanes beside each other differ.
 */
export function spreadHues(given: readonly (number | null)[]): number[] {
	const n = given.length;
	const places = Array.from({ length: n }, (_, i) => turn(FIRST + (i * 360) / n));
	for (const hue of given) {
		if (hue === null) continue;
		const nearest = places.reduce(
			(best, place) => (apart(place, hue) < apart(best, hue) ? place : best),
			places[0] ?? 0
		);
		places.splice(places.indexOf(nearest), 1);
	}
	const stride = strideOf(places.length);
	let next = 0;
	return given.map((hue) => {
		if (hue !== null) return turn(hue);
		const place = places[(next * stride) % places.length] ?? FIRST;
		next++;
		return place;
	});
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A step that visits all of `n` places and leads far around the circle: near the golden section. */
function strideOf(n: number): number {
	for (let step = Math.max(1, Math.round(n * 0.382)); step < n; step++) if (divisor(step, n) === 1) return step;
	return 1;
}
