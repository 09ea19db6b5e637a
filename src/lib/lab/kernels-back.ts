/** Back through `linear` of kernels.ts: the two products that hand a gradient on, held in registers in the same way. */

/**
 * Back through `linear` to its vectors: `dx[p][c] += sum over r of dy[p][r] * w[r][c]`, for the first `count` vectors.
 */
export function linearBack(
	w: Float64Array,
	rows: number,
	columns: number,
	dy: Float64Array,
	dx: Float64Array,
	count: number
): void {
	let c = 0;
	for (; c + 3 < columns; c += 4) {
		let p = 0;
		for (; p + 1 < count; p += 2) {
			const ya = p * rows;
			const yb = ya + rows;
			const xa = p * columns + c;
			const xb = xa + columns;
			let a0 = dx[xa] as number;
			let a1 = dx[xa + 1] as number;
			let a2 = dx[xa + 2] as number;
			let a3 = dx[xa + 3] as number;
			let b0 = dx[xb] as number;
			let b1 = dx[xb + 1] as number;
			let b2 = dx[xb + 2] as number;
			let b3 = dx[xb + 3] as number;
			for (let r = 0, i = c; r < rows; r++, i += columns) {
				const a = dy[ya + r] as number;
				const b = dy[yb + r] as number;
				const v0 = w[i] as number;
				const v1 = w[i + 1] as number;
				const v2 = w[i + 2] as number;
				const v3 = w[i + 3] as number;
				a0 += v0 * a;
				a1 += v1 * a;
				a2 += v2 * a;
				a3 += v3 * a;
				b0 += v0 * b;
				b1 += v1 * b;
				b2 += v2 * b;
				b3 += v3 * b;
			}
			dx[xa] = a0;
			dx[xa + 1] = a1;
			dx[xa + 2] = a2;
			dx[xa + 3] = a3;
			dx[xb] = b0;
			dx[xb + 1] = b1;
			dx[xb + 2] = b2;
			dx[xb + 3] = b3;
		}
		if (p < count) {
			const ya = p * rows;
			const xa = p * columns + c;
			let a0 = dx[xa] as number;
			let a1 = dx[xa + 1] as number;
			let a2 = dx[xa + 2] as number;
			let a3 = dx[xa + 3] as number;
			for (let r = 0, i = c; r < rows; r++, i += columns) {
				const a = dy[ya + r] as number;
				a0 += (w[i] as number) * a;
				a1 += (w[i + 1] as number) * a;
				a2 += (w[i + 2] as number) * a;
				a3 += (w[i + 3] as number) * a;
			}
			dx[xa] = a0;
			dx[xa + 1] = a1;
			dx[xa + 2] = a2;
			dx[xa + 3] = a3;
		}
	}
	for (; c < columns; c++)
		for (let p = 0; p < count; p++) {
			let a0 = dx[p * columns + c] as number;
			for (let r = 0; r < rows; r++) a0 += (dy[p * rows + r] as number) * (w[r * columns + c] as number);
			dx[p * columns + c] = a0;
		}
}

/**
 * Back through `linear` to its matrix: `dw[r][c] = sum over the first count p of dy[p][r] * x[p][c]`. What was in `dw`
 * is overwritten.
 */
export function linearGradient(
	dw: Float64Array,
	rows: number,
	columns: number,
	dy: Float64Array,
	x: Float64Array,
	count: number
): void {
	let r = 0;
	for (; r + 1 < rows; r += 2) {
		const wa = r * columns;
		const wb = wa + columns;
		let c = 0;
		for (; c + 3 < columns; c += 4) {
			let a0 = 0;
			let a1 = 0;
			let a2 = 0;
			let a3 = 0;
			let b0 = 0;
			let b1 = 0;
			let b2 = 0;
			let b3 = 0;
			for (let p = 0, i = c, j = r; p < count; p++, i += columns, j += rows) {
				const a = dy[j] as number;
				const b = dy[j + 1] as number;
				const v0 = x[i] as number;
				const v1 = x[i + 1] as number;
				const v2 = x[i + 2] as number;
				const v3 = x[i + 3] as number;
				a0 += v0 * a;
				a1 += v1 * a;
				a2 += v2 * a;
				a3 += v3 * a;
				b0 += v0 * b;
				b1 += v1 * b;
				b2 += v2 * b;
				b3 += v3 * b;
			}
			dw[wa + c] = a0;
			dw[wa + c + 1] = a1;
			dw[wa + c + 2] = a2;
			dw[wa + c + 3] = a3;
			dw[wb + c] = b0;
			dw[wb + c + 1] = b1;
			dw[wb + c + 2] = b2;
			dw[wb + c + 3] = b3;
		}
		for (; c < columns; c++) {
			let a0 = 0;
			let b0 = 0;
			for (let p = 0; p < count; p++) {
				const v = x[p * columns + c] as number;
				a0 += v * (dy[p * rows + r] as number);
				b0 += v * (dy[p * rows + r + 1] as number);
			}
			dw[wa + c] = a0;
			dw[wb + c] = b0;
		}
	}
	if (r < rows)
		for (let c = 0; c < columns; c++) {
			let a0 = 0;
			for (let p = 0; p < count; p++) a0 += (x[p * columns + c] as number) * (dy[p * rows + r] as number);
			dw[r * columns + c] = a0;
		}
}
