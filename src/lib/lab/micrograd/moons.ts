/** Two half circles that interlock: the data set on which micrograd's demo trains. */
import type { PythonRandom } from '../random';

export interface Point {
	readonly x: number;
	readonly y: number;
	/** Which moon: -1 for the upper, 1 for the lower. */
	readonly label: -1 | 1;
}

/**
 * `count` points, half on each moon at equal angles, each moved by normal noise in both directions.
 * The upper moon is half the unit circle; the lower is the same turned over, 1 to the right and 1/2 up.
 */
export function twoMoons(count: number, noise: number, random: PythonRandom): Point[] {
	const upper = Math.ceil(count / 2);
	const lower = count - upper;
	const jitter = () => random.gauss(0, noise);
	const angle = (i: number, n: number) => (n > 1 ? (Math.PI * i) / (n - 1) : 0);
	return [
		...Array.from({ length: upper }, (_, i): Point => {
			const t = angle(i, upper);
			return { x: Math.cos(t) + jitter(), y: Math.sin(t) + jitter(), label: -1 };
		}),
		...Array.from({ length: lower }, (_, i): Point => {
			const t = angle(i, lower);
			return { x: 1 - Math.cos(t) + jitter(), y: 0.5 - Math.sin(t) + jitter(), label: 1 };
		})
	];
}
