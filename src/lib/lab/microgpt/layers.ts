/**
 * The layers of microgpt that are not a matrix, forward and back, over the positions of one word at once. The
 * derivatives are worked out by hand; the tests hold them against finite differences and the scalar engine.
 */

const EPSILON = 1e-5;

/**
 * Scales each vector to a root mean square of 1: `y = s x` with `s = (mean(x^2) + 1e-5)^(-1/2)`.
 * @param scale takes s of each position
 */
export function normalize(
	x: Float64Array,
	y: Float64Array,
	scale: Float64Array,
	width: number,
	from: number,
	to: number
): void {
	for (let p = from; p < to; p++) {
		const start = p * width;
		let squares = 0;
		for (let i = start; i < start + width; i++) squares += (x[i] as number) * (x[i] as number);
		const s = 1 / Math.sqrt(squares / width + EPSILON);
		scale[p] = s;
		for (let i = start; i < start + width; i++) y[i] = s * (x[i] as number);
	}
}

/** Back through `normalize`: `dx += s (dy - y mean(dy y))`, for the first `count` positions. */
export function normalizeBack(
	y: Float64Array,
	scale: Float64Array,
	dy: Float64Array,
	dx: Float64Array,
	width: number,
	count: number
): void {
	for (let p = 0; p < count; p++) {
		const start = p * width;
		let along = 0;
		for (let i = start; i < start + width; i++) along += (dy[i] as number) * (y[i] as number);
		along /= width;
		const s = scale[p] as number;
		for (let i = start; i < start + width; i++)
			dx[i] = (dx[i] as number) + s * ((dy[i] as number) - (y[i] as number) * along);
	}
}

/** Where a word's attention lies in its arrays. */
export interface Heads {
	readonly width: number;
	readonly heads: number;
	readonly context: number;
}

/**
 * Causal attention: at each position every head scores all positions so far, `q k / sqrt(size)`, turns the scores
 * into shares that sum to 1, and joins the values by them.
 */
export function attend(
	{ width, heads, context }: Heads,
	query: Float64Array,
	key: Float64Array,
	value: Float64Array,
	shares: Float64Array,
	joined: Float64Array,
	from: number,
	to: number
): void {
	const size = width / heads;
	const scale = 1 / Math.sqrt(size);
	for (let head = 0; head < heads; head++) {
		for (let p = from; p < to; p++) {
			const own = (head * context + p) * context;
			const q = p * width + head * size;
			let top = -Infinity;
			for (let t = 0; t <= p; t++) {
				const k = t * width + head * size;
				let score = 0;
				for (let j = 0; j < size; j++) score += (query[q + j] as number) * (key[k + j] as number);
				score *= scale;
				shares[own + t] = score;
				if (score > top) top = score;
			}
			let total = 0;
			for (let t = own; t <= own + p; t++) {
				const power = Math.exp((shares[t] as number) - top);
				shares[t] = power;
				total += power;
			}
			for (let j = q; j < q + size; j++) joined[j] = 0;
			for (let t = 0; t <= p; t++) {
				const share = (shares[own + t] as number) / total;
				shares[own + t] = share;
				const v = t * width + head * size;
				for (let j = 0; j < size; j++) joined[q + j] = (joined[q + j] as number) + share * (value[v + j] as number);
			}
		}
	}
}

/**
 * Back through `attend`, for the first `count` positions. Adds to `dQuery`, `dKey` and `dValue`.
 * @param scratch room for one row of shares, `context` numbers
 */
export function attendBack(
	{ width, heads, context }: Heads,
	query: Float64Array,
	key: Float64Array,
	value: Float64Array,
	shares: Float64Array,
	dJoined: Float64Array,
	dQuery: Float64Array,
	dKey: Float64Array,
	dValue: Float64Array,
	scratch: Float64Array,
	count: number
): void {
	const size = width / heads;
	const scale = 1 / Math.sqrt(size);
	for (let head = 0; head < heads; head++) {
		for (let p = 0; p < count; p++) {
			const own = (head * context + p) * context;
			const q = p * width + head * size;
			let along = 0;
			for (let t = 0; t <= p; t++) {
				const v = t * width + head * size;
				const share = shares[own + t] as number;
				let slope = 0;
				for (let j = 0; j < size; j++) {
					const d = dJoined[q + j] as number;
					slope += d * (value[v + j] as number);
					dValue[v + j] = (dValue[v + j] as number) + share * d;
				}
				scratch[t] = slope;
				along += share * slope;
			}
			for (let t = 0; t <= p; t++) {
				const k = t * width + head * size;
				const d = (shares[own + t] as number) * ((scratch[t] as number) - along) * scale;
				for (let j = 0; j < size; j++) {
					dQuery[q + j] = (dQuery[q + j] as number) + d * (key[k + j] as number);
					dKey[k + j] = (dKey[k + j] as number) + d * (query[q + j] as number);
				}
			}
		}
	}
}

/**
 * Scores into probabilities, and -ln of that of each position's next token.
 * @returns the sum of the losses
 */
export function crossEntropy(
	scores: Float64Array,
	chances: Float64Array,
	losses: Float64Array,
	tokens: Int32Array,
	vocabulary: number,
	count: number
): number {
	let sum = 0;
	for (let p = 0; p < count; p++) {
		const start = p * vocabulary;
		const end = start + vocabulary;
		let top = -Infinity;
		for (let i = start; i < end; i++) if ((scores[i] as number) > top) top = scores[i] as number;
		let total = 0;
		for (let i = start; i < end; i++) {
			const power = Math.exp((scores[i] as number) - top);
			chances[i] = power;
			total += power;
		}
		const share = 1 / total;
		for (let i = start; i < end; i++) chances[i] = (chances[i] as number) * share;
		const loss = -Math.log(chances[start + (tokens[p + 1] as number)] as number);
		losses[p] = loss;
		sum += loss;
	}
	return sum;
}

/** Back through the mean of `crossEntropy` to the scores: probability minus 1 for what came, over the positions. */
export function crossEntropyBack(
	chances: Float64Array,
	dScores: Float64Array,
	tokens: Int32Array,
	vocabulary: number,
	count: number
): void {
	const share = 1 / count;
	for (let i = 0; i < count * vocabulary; i++) dScores[i] = (chances[i] as number) * share;
	for (let p = 0; p < count; p++) {
		const i = p * vocabulary + (tokens[p + 1] as number);
		dScores[i] = (dScores[i] as number) - share;
	}
}
