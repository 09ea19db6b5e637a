/**
 * Steps down a gradient, in place, over flat arrays: plain (SGD) and with Adam's running means (Kingma and Ba, 2014).
 * Nothing is allocated in a step.
 */

/** `parameters -= rate * gradient`. */
export class Sgd {
	step(parameters: Float64Array, gradient: Float64Array, rate: number): void {
		for (let i = 0; i < parameters.length; i++)
			parameters[i] = (parameters[i] as number) - rate * (gradient[i] as number);
	}
}

export interface AdamOptions {
	/** How slowly the mean of the gradient, and that of its square, forget. */
	readonly beta1: number;
	readonly beta2: number;
	readonly epsilon: number;
}

/** Adam with bias correction. Its two means are its state: save and restore them with the parameters. */
export class Adam {
	readonly options: AdamOptions;
	/** Running mean of the gradient, and of its square. */
	readonly first: Float64Array;
	readonly second: Float64Array;

	constructor(size: number, options: AdamOptions) {
		this.options = options;
		this.first = new Float64Array(size);
		this.second = new Float64Array(size);
	}

	/**
	 * One step.
	 * @param taken steps taken before this one
	 */
	step(parameters: Float64Array, gradient: Float64Array, rate: number, taken: number): void {
		const { first, second } = this;
		const { beta1, beta2, epsilon } = this.options;
		const rest1 = 1 - beta1;
		const rest2 = 1 - beta2;
		// The corrections are the same for all parameters: taken out of the loop, they cost two divisions fewer each.
		const size = rate / (1 - beta1 ** (taken + 1));
		const scale = 1 / Math.sqrt(1 - beta2 ** (taken + 1));
		for (let i = 0; i < parameters.length; i++) {
			const g = gradient[i] as number;
			const m = beta1 * (first[i] as number) + rest1 * g;
			const v = beta2 * (second[i] as number) + rest2 * g * g;
			first[i] = m;
			second[i] = v;
			parameters[i] = (parameters[i] as number) - (size * m) / (Math.sqrt(v) * scale + epsilon);
		}
	}
}
