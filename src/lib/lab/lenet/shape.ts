/**
 * The wiring of the network of 1989 as index tables: which input each weight of each unit reads.
 *
 * From the description in the notes of lecun1989-repro: H1 is 12 planes of 8x8 units that each see 5x5 pixels at every
 * second place; H2 is 12 planes of 4x4 units that each see 5x5 of 8 of the 12 planes of H1; H3 has 30 units that see all
 * of H2; the output has 10. Units of a plane share weights but not biases. Borders are two wide and hold -1.
 *
 * The paper does not say which 8 planes a plane of H2 sees. Here planes stand in three groups of four, and each group
 * sees two of the three groups of H1: every plane of H1 is then seen equally often. That choice is ours.
 */

export const SIDE = 16;
export const PIXELS = SIDE * SIDE;
export const CLASSES = 10;
/** Planes are computed four at a time, in three groups. */
export const GROUPS = 3;
export const LANES = 4;
const KERNEL = 5;
const STRIDE = 2;
const BORDER = 2;

/** A layer of shared weights: for each group of four planes, which inputs its taps read. */
export interface ConvShape {
	/** Weights of one unit. */
	readonly taps: number;
	/** Units of one plane. */
	readonly positions: number;
	/** Length of its bordered input. */
	readonly inputs: number;
	/** Where the first tap of each unit lies in the bordered input; the same in every plane. */
	readonly base: Int32Array;
	/** How far tap k of group g lies from there, at `g * taps + k`. */
	readonly offset: Int32Array;
	/** Units of the layer. */
	readonly units: number;
}

/** Inputs of H1's planes: the one image. Of H2's: two groups of H1. */
const H1_SEES: readonly (readonly number[])[] = [[0], [0], [0]];
const planesOf = (...groups: number[]) => groups.flatMap((g) => Array.from({ length: LANES }, (_, i) => g * LANES + i));
/** The planes of H1 that each group of four planes of H2 sees. */
export const CONNECTIONS: readonly (readonly number[])[] = [planesOf(0, 1), planesOf(1, 2), planesOf(0, 2)];

/** The tables of a layer over planes of `side` x `side` inputs. */
function conv(side: number, planes: number, sees: readonly (readonly number[])[]): ConvShape {
	const wide = side + 2 * BORDER;
	const across = side / STRIDE;
	const taps = (sees[0]?.length ?? 0) * KERNEL * KERNEL;
	const base = new Int32Array(across * across);
	for (let y = 0; y < across; y++)
		for (let x = 0; x < across; x++) base[y * across + x] = y * STRIDE * wide + x * STRIDE;
	const offset = new Int32Array(sees.length * taps);
	let at = 0;
	for (const list of sees)
		for (const plane of list)
			for (let y = 0; y < KERNEL; y++)
				for (let x = 0; x < KERNEL; x++) offset[at++] = plane * wide * wide + y * wide + x;
	const positions = across * across;
	return { taps, positions, inputs: planes * wide * wide, base, offset, units: GROUPS * LANES * positions };
}

export const H1 = conv(SIDE, 1, H1_SEES);
export const H2 = conv(SIDE / STRIDE, GROUPS * LANES, CONNECTIONS);
export const H3_UNITS = 30;

/** Where a plane's unit stands in the bordered planes that the next layer reads; order of `conv`'s outputs. */
function placed(side: number): Int32Array {
	const wide = side + 2 * BORDER;
	const out = new Int32Array(GROUPS * side * side * LANES);
	let at = 0;
	for (let g = 0; g < GROUPS; g++)
		for (let p = 0; p < side * side; p++)
			for (let l = 0; l < LANES; l++) {
				const row = Math.floor(p / side) + BORDER;
				out[at++] = (g * LANES + l) * wide * wide + row * wide + (p % side) + BORDER;
			}
	return out;
}
/** Where the outputs of H1, in their own order (group, place, plane in the group), stand in the input of H2. */
export const H1_PLACED = placed(SIDE / STRIDE);

/** Where pixel (x, y) stands in the bordered image, for an image moved by (dx, dy), each -1, 0 or 1. */
export const pixelAt = (x: number, y: number): number => (y + BORDER) * (SIDE + 2 * BORDER) + x + BORDER;

/** One layer in the count. */
export interface LayerCount {
	readonly layer: 'H1' | 'H2' | 'H3' | 'output';
	readonly units: number;
	/** Lines into units, the one for the bias included. */
	readonly connections: number;
	readonly parameters: number;
	/** Multiply-accumulates for one image; a bias costs none. */
	readonly macs: number;
}

const convCount = (layer: 'H1' | 'H2', { units, taps }: ConvShape): LayerCount => ({
	layer,
	units,
	connections: units * (taps + 1),
	parameters: GROUPS * LANES * taps + units,
	macs: units * taps
});
const denseCount = (layer: 'H3' | 'output', units: number, inputs: number): LayerCount => ({
	layer,
	units,
	connections: units * (inputs + 1),
	parameters: units * (inputs + 1),
	macs: units * inputs
});

/** Units, connections, parameters and multiplications of each layer, counted from the tables. */
export const LAYERS: readonly LayerCount[] = [
	convCount('H1', H1),
	convCount('H2', H2),
	denseCount('H3', H3_UNITS, H2.units),
	denseCount('output', CLASSES, H3_UNITS)
];

/** Where each layer's numbers begin in the one array of parameters: weights, then biases, layer after layer. */
export const AT = (() => {
	const sizes = [
		GROUPS * LANES * H1.taps,
		H1.units,
		GROUPS * LANES * H2.taps,
		H2.units,
		H2.units * H3_UNITS,
		H3_UNITS,
		H3_UNITS * CLASSES,
		CLASSES
	];
	const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0));
	const [w1 = 0, b1 = 0, w2 = 0, b2 = 0, w3 = 0, b3 = 0, w4 = 0, b4 = 0] = starts;
	return { w1, b1, w2, b2, w3, b3, w4, b4, end: sizes.reduce((a, b) => a + b, 0) } as const;
})();
