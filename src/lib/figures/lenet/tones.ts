/** Pictures as a few paths, one for each tone: far fewer elements than one for each pixel, in the page's own colours. */

/** A path and how dark it is, 0 to 1. */
export interface Tone {
	readonly d: string;
	readonly opacity: number;
}

/** Tones of a picture. Paper is none of them. */
const TONES = 5;

/**
 * @param values row by row; `low` and below is paper, `high` and above full ink
 * @param width of a row
 */
export function tones(values: ArrayLike<number>, width: number, low: number, high: number): Tone[] {
	const paths = new Array<string>(TONES + 1).fill('');
	for (let i = 0; i < values.length; i++) {
		const share = ((values[i] ?? low) - low) / (high - low);
		const tone = Math.round(TONES * Math.max(0, Math.min(1, share)));
		if (tone > 0) paths[tone] = `${paths[tone] ?? ''}M${i % width},${Math.floor(i / width)}h1v1h-1z`;
	}
	return paths.flatMap((d, tone) => (d === '' ? [] : [{ d, opacity: tone / TONES }]));
}

/**
 * Outputs of a layer's planes, each as a picture of its own, from the order the network computes them in
 * ([group][place][plane in the group]).
 */
export function planes(units: readonly number[], groups: number, lanes: number): number[][] {
	const places = units.length / (groups * lanes);
	return Array.from({ length: groups * lanes }, (_, plane) =>
		Array.from(
			{ length: places },
			(_, place) => units[(Math.floor(plane / lanes) * places + place) * lanes + (plane % lanes)] ?? 0
		)
	);
}
