/**
 * A matrix times many vectors at once; kernels-back.ts has the two products of its gradients. A matrix lies row by row; vectors lie
 * one after another, `from` and `to` count them. Each kernel holds a small block of results in registers while it
 * walks the shared dimension: eight multiplications for six reads, where the plain loop has one for two. The sums run
 * in the plain order.
 */

/** `y[p][r] = sum over c of w[r][c] * x[p][c]`, for vectors p from `from` up to `to`. */
export function linear(
	w: Float64Array,
	rows: number,
	columns: number,
	x: Float64Array,
	y: Float64Array,
	from: number,
	to: number
): void {
	let p = from;
	for (; p + 1 < to; p += 2) {
		const xa = p * columns;
		const xb = xa + columns;
		const ya = p * rows;
		const yb = ya + rows;
		let r = 0;
		for (; r + 3 < rows; r += 4) {
			let w0 = r * columns;
			let w1 = w0 + columns;
			let w2 = w1 + columns;
			let w3 = w2 + columns;
			let a0 = 0;
			let a1 = 0;
			let a2 = 0;
			let a3 = 0;
			let b0 = 0;
			let b1 = 0;
			let b2 = 0;
			let b3 = 0;
			for (let c = 0; c < columns; c++) {
				const a = x[xa + c] as number;
				const b = x[xb + c] as number;
				const v0 = w[w0++] as number;
				const v1 = w[w1++] as number;
				const v2 = w[w2++] as number;
				const v3 = w[w3++] as number;
				a0 += v0 * a;
				a1 += v1 * a;
				a2 += v2 * a;
				a3 += v3 * a;
				b0 += v0 * b;
				b1 += v1 * b;
				b2 += v2 * b;
				b3 += v3 * b;
			}
			y[ya + r] = a0;
			y[ya + r + 1] = a1;
			y[ya + r + 2] = a2;
			y[ya + r + 3] = a3;
			y[yb + r] = b0;
			y[yb + r + 1] = b1;
			y[yb + r + 2] = b2;
			y[yb + r + 3] = b3;
		}
		for (; r < rows; r++) {
			let a0 = 0;
			let b0 = 0;
			for (let c = 0, i = r * columns; c < columns; c++, i++) {
				const v = w[i] as number;
				a0 += v * (x[xa + c] as number);
				b0 += v * (x[xb + c] as number);
			}
			y[ya + r] = a0;
			y[yb + r] = b0;
		}
	}
	if (p < to) linearOne(w, rows, columns, x, p * columns, y, p * rows);
}

/** The same for one vector, which begins at `at`; the result begins at `into`. */
function linearOne(
	w: Float64Array,
	rows: number,
	columns: number,
	x: Float64Array,
	at: number,
	y: Float64Array,
	into: number
): void {
	let r = 0;
	for (; r + 3 < rows; r += 4) {
		let w0 = r * columns;
		let w1 = w0 + columns;
		let w2 = w1 + columns;
		let w3 = w2 + columns;
		let a0 = 0;
		let a1 = 0;
		let a2 = 0;
		let a3 = 0;
		for (let c = 0; c < columns; c++) {
			const a = x[at + c] as number;
			a0 += (w[w0++] as number) * a;
			a1 += (w[w1++] as number) * a;
			a2 += (w[w2++] as number) * a;
			a3 += (w[w3++] as number) * a;
		}
		y[into + r] = a0;
		y[into + r + 1] = a1;
		y[into + r + 2] = a2;
		y[into + r + 3] = a3;
	}
	for (; r < rows; r++) {
		let a0 = 0;
		for (let c = 0, i = r * columns; c < columns; c++, i++) a0 += (w[i] as number) * (x[at + c] as number);
		y[into + r] = a0;
	}
}
