/** Published numbers of micrograd: its self-test, the lecture's neuron, and the demo on two moons. */
import type { Published } from '../published';

const REPOSITORY = { moment: 'micrograd', url: 'https://github.com/karpathy/micrograd', kind: 'published' } as const;

/** The expression of the README, in the figure's language, and what it must give. */
export const SELF_TEST: Published<{
	readonly text: string;
	readonly result: number;
	readonly gradients: Readonly<Record<string, number>>;
}> = {
	value: {
		text: `a = -4
b = 2
c = a + b
d = a * b + b ** 3
c = c + c + 1
c = c + 1 + c + (-a)
d = d + d * 2 + relu(b + a)
d = d + 3 * d + relu(b - a)
e = c - d
f = e ** 2
g = f / 2
g = g + 10 / f`,
		result: 24.7041,
		gradients: { a: 138.8338, b: 645.5773 }
	},
	...REPOSITORY,
	source: 'micrograd, README'
};

/** The neuron of the lecture, its bias chosen so that the numbers come out round. */
export const NEURON: typeof SELF_TEST = {
	value: {
		text: `x1 = 2
x2 = 0
w1 = -3
w2 = 1
b = 6.8813735870195432
o = tanh(x1 * w1 + x2 * w2 + b)`,
		result: 0.7071,
		gradients: { x1: -1.5, w1: 1, x2: 0.5, w2: 0 }
	},
	moment: 'zth-1-micrograd',
	source: 'Zero to Hero, micrograd, second half',
	url: 'https://github.com/karpathy/nn-zero-to-hero/tree/master/lectures/micrograd',
	kind: 'published'
};

/**
 * The demo's run (seed 1337, 337 parameters): step from 0, loss, % right. Its points and weights came from other
 * generators than ours, so ours begins elsewhere and ends alike.
 */
export const DEMO: Published<readonly (readonly [step: number, loss: number, accuracy: number])[]> = {
	value: [
		[0, 0.8958, 50],
		[1, 1.7236, 81],
		[2, 0.7429, 77],
		[3, 0.7706, 82],
		[4, 0.3693, 84],
		[5, 0.3135, 86],
		[10, 0.2451, 91],
		[14, 0.2015, 92],
		[20, 0.1898, 91],
		[22, 0.1173, 97],
		[28, 0.0959, 97],
		[35, 0.0766, 98],
		[39, 0.0523, 98],
		[40, 0.0602, 100],
		[61, 0.0179, 100],
		[71, 0.0133, 100],
		[85, 0.01099, 100],
		[99, 0.010978, 100]
	],
	...REPOSITORY,
	source: 'micrograd, demo.ipynb'
};
