/**
 * Scalars that remember what they were made from: reverse-mode automatic differentiation, one number at a time. Each
 * operation notes the slope of its result in each of its inputs; `backward` goes from the end to the beginning and
 * adds slope times gradient into the inputs (a value may be used more than once, so it adds).
 *
 * The numbers lie on a tape, in the order they were made; a `Value` is a handle on one of them. Inputs are always made
 * before results, so the tape backwards is the order the chain rule needs, and nothing has to be sorted. Handles die
 * young, and a tape is rewound and written again: that is most of why this is faster than a graph of objects.
 */

export type Operation = 'leaf' | '+' | '*' | 'pow' | 'log' | 'exp' | 'relu' | 'tanh';
const OPERATIONS: readonly Operation[] = ['leaf', '+', '*', 'pow', 'log', 'exp', 'relu', 'tanh'];
const [LEAF, PLUS, TIMES, POW, LOG, EXP, RELU, TANH] = [0, 1, 2, 3, 4, 5, 6, 7];

/** No input. */
const NONE = -1;

export class Tape {
	/** By place on the tape: the number, its gradient after `backward`, what made it. */
	data = new Float64Array(1024);
	grad = new Float64Array(1024);
	#operation = new Uint8Array(1024);
	#first = new Int32Array(1024);
	#second = new Int32Array(1024);
	#firstSlope = new Float64Array(1024);
	#secondSlope = new Float64Array(1024);
	#length = 0;

	/** Values on the tape; also the mark to `rewind` to. */
	get length(): number {
		return this.#length;
	}

	/** A number made from nothing: an input, a parameter, a constant. */
	leaf(data: number): Value {
		return this.write(data, LEAF, NONE, 0, NONE, 0);
	}

	/** Notes a result. For `Value`. */
	write(
		data: number,
		operation: number,
		first: number,
		firstSlope: number,
		second: number,
		secondSlope: number
	): Value {
		const place = this.#length++;
		if (place === this.data.length) this.#grow();
		this.data[place] = data;
		this.grad[place] = 0;
		this.#operation[place] = operation;
		this.#first[place] = first;
		this.#second[place] = second;
		this.#firstSlope[place] = firstSlope;
		this.#secondSlope[place] = secondSlope;
		return new Value(this, place);
	}

	/** Forgets what was made after the tape had this length: the parameters stay, the last pass goes. */
	rewind(length: number): void {
		this.#length = Math.min(this.#length, Math.max(0, length));
	}

	operationOf(place: number): Operation {
		return OPERATIONS[this.#operation[place] ?? 0] ?? 'leaf';
	}

	/** Places of what a value was made from: none, one or two. */
	inputsOf(place: number): number[] {
		return [this.#first[place] ?? NONE, this.#second[place] ?? NONE].filter((input) => input !== NONE);
	}

	/** Its local derivative in each input. */
	slopesOf(place: number): number[] {
		return [this.#firstSlope[place] ?? 0, this.#secondSlope[place] ?? 0].slice(0, this.inputsOf(place).length);
	}

	/** Hands a value's gradient on to its inputs, once its own is complete. */
	pass(place: number): void {
		const { grad } = this;
		const own = grad[place] as number;
		const first = this.#first[place] as number;
		const second = this.#second[place] as number;
		if (first !== NONE) grad[first] = (grad[first] as number) + (this.#firstSlope[place] as number) * own;
		if (second !== NONE) grad[second] = (grad[second] as number) + (this.#secondSlope[place] as number) * own;
	}

	/** Sets every gradient to the derivative of the value at `end` in it; 0 for what it does not depend on. */
	backward(end: number): void {
		const { grad } = this;
		grad.fill(0, 0, this.#length);
		grad[end] = 1;
		for (let place = end; place >= 0; place--) if (grad[place] !== 0) this.pass(place);
	}

	#grow(): void {
		const longer = <T extends Float64Array | Int32Array | Uint8Array>(old: T, fresh: T): T => {
			fresh.set(old);
			return fresh;
		};
		const length = this.data.length * 2;
		this.data = longer(this.data, new Float64Array(length));
		this.grad = longer(this.grad, new Float64Array(length));
		this.#operation = longer(this.#operation, new Uint8Array(length));
		this.#first = longer(this.#first, new Int32Array(length));
		this.#second = longer(this.#second, new Int32Array(length));
		this.#firstSlope = longer(this.#firstSlope, new Float64Array(length));
		this.#secondSlope = longer(this.#secondSlope, new Float64Array(length));
	}
}

/** A handle on one number of a tape. All values of an expression must be on the same tape. */
export class Value {
	readonly tape: Tape;
	/** Its place on the tape: inputs have smaller ones. */
	readonly place: number;

	/** Made by `Tape.leaf` and by operations. */
	constructor(tape: Tape, place: number) {
		this.tape = tape;
		this.place = place;
	}

	get data(): number {
		return this.tape.data[this.place] as number;
	}

	/** For leaves: what was made from it stays as it is. */
	set data(data: number) {
		this.tape.data[this.place] = data;
	}

	/** Derivative of the end in this value, once `backward` was called on the end. */
	get grad(): number {
		return this.tape.grad[this.place] as number;
	}

	get operation(): Operation {
		return this.tape.operationOf(this.place);
	}

	/** What it was made from: none for a leaf, one or two values. */
	get inputs(): Value[] {
		return this.tape.inputsOf(this.place).map((place) => new Value(this.tape, place));
	}

	/** Its local derivative in each input. */
	get slopes(): number[] {
		return this.tape.slopesOf(this.place);
	}

	plus(other: Value | number): Value {
		const b = this.#value(other);
		return this.tape.write(this.data + b.data, PLUS, this.place, 1, b.place, 1);
	}

	times(other: Value | number): Value {
		const b = this.#value(other);
		const mine = this.data;
		const others = b.data;
		return this.tape.write(mine * others, TIMES, this.place, others, b.place, mine);
	}

	/** To a constant power. */
	pow(power: number): Value {
		return this.#from(this.data ** power, POW, power * this.data ** (power - 1));
	}

	log(): Value {
		return this.#from(Math.log(this.data), LOG, 1 / this.data);
	}

	exp(): Value {
		const e = Math.exp(this.data);
		return this.#from(e, EXP, e);
	}

	relu(): Value {
		return this.data > 0 ? this.#from(this.data, RELU, 1) : this.#from(0, RELU, 0);
	}

	tanh(): Value {
		const t = Math.tanh(this.data);
		return this.#from(t, TANH, 1 - t * t);
	}

	negative(): Value {
		return this.times(-1);
	}

	minus(other: Value | number): Value {
		return this.plus(typeof other === 'number' ? -other : other.negative());
	}

	/** Division: times the other to the power of -1. */
	over(other: Value | number): Value {
		return this.times(typeof other === 'number' ? 1 / other : other.pow(-1));
	}

	/** Everything this was made from and itself, in the order they were made: each after its inputs. */
	order(): Value[] {
		const needed = new Set([this.place]);
		for (let place = this.place; place >= 0; place--)
			if (needed.has(place)) for (const input of this.tape.inputsOf(place)) needed.add(input);
		return [...needed].sort((a, b) => a - b).map((place) => new Value(this.tape, place));
	}

	/** Sets the gradients of everything on the tape to the derivative of this in it. */
	backward(): void {
		this.tape.backward(this.place);
	}

	#value(other: Value | number): Value {
		return typeof other === 'number' ? this.tape.leaf(other) : other;
	}

	#from(data: number, operation: number, slope: number): Value {
		return this.tape.write(data, operation, this.place, slope, NONE, 0);
	}
}

/** The sum of a list that is not empty, from the left. */
export function sum(list: readonly Value[]): Value {
	let total = list[0];
	if (total === undefined) throw new RangeError('the sum of no values');
	for (let i = 1; i < list.length; i++) total = total.plus(list[i] as Value);
	return total;
}
