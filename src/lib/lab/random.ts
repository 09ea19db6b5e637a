/**
 * Python's `random`, to the bit: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998) seeded as CPython seeds
 * it from an integer, and the draws CPython makes from it. A seed published with a Python program gives its numbers
 * here. `gauss` keeps the second number of each pair, as CPython does; its sine, cosine and logarithm may differ from
 * the C library's in the last bit.
 */

const N = 624;
const M = 397;

export interface RandomState {
	/** The 624 words of the twister, and the place of the next one. */
	readonly words: Uint32Array;
	readonly index: number;
	/** The second number of the last pair of normal draws, null when it was used. */
	readonly gaussNext: number | null;
}

export class PythonRandom {
	readonly #words = new Uint32Array(N);
	#index = N;
	#gaussNext: number | null = null;

	/** @param seed any integer; only its absolute value matters, as in Python */
	constructor(seed: number | bigint) {
		this.seed(seed);
	}

	/** Starts over from a seed, forgetting the pending normal number. */
	seed(seed: number | bigint): void {
		const key: number[] = [];
		let rest = BigInt(seed);
		if (rest < 0n) rest = -rest;
		do {
			key.push(Number(rest & 0xffffffffn));
			rest >>= 32n;
		} while (rest > 0n);
		this.#fromKey(key);
		this.#gaussNext = null;
	}

	get state(): RandomState {
		return { words: this.#words.slice(), index: this.#index, gaussNext: this.#gaussNext };
	}

	set state(state: RandomState) {
		this.#words.set(state.words);
		this.#index = state.index;
		this.#gaussNext = state.gaussNext;
	}

	/** A generator that goes on as this one would, apart from it. */
	copy(): PythonRandom {
		const twin = new PythonRandom(0);
		twin.state = this.state;
		return twin;
	}

	#fromInteger(seed: number): void {
		const words = this.#words;
		let last = (words[0] = seed >>> 0);
		for (let i = 1; i < N; i++) last = words[i] = (Math.imul(1812433253, last ^ (last >>> 30)) + i) >>> 0;
		this.#index = N;
	}

	/** Mixes a key of 32-bit words into the state: the authors' initialisation by an array (2002). */
	#fromKey(key: readonly number[]): void {
		this.#fromInteger(19650218);
		const words = this.#words;
		const at = (i: number) => words[i] ?? 0;
		let i = 1;
		let j = 0;
		const next = () => {
			i++;
			if (i < N) return;
			words[0] = at(N - 1);
			i = 1;
		};
		for (let k = Math.max(N, key.length); k > 0; k--) {
			const before = at(i - 1);
			words[i] = (at(i) ^ Math.imul(before ^ (before >>> 30), 1664525)) + (key[j] ?? 0) + j;
			next();
			j = (j + 1) % key.length;
		}
		for (let k = N - 1; k > 0; k--) {
			const before = at(i - 1);
			words[i] = (at(i) ^ Math.imul(before ^ (before >>> 30), 1566083941)) - i;
			next();
		}
		words[0] = 0x80000000;
	}

	#twist(): void {
		const words = this.#words;
		for (let i = 0; i < N; i++) {
			const y = ((words[i] ?? 0) & 0x80000000) | ((words[(i + 1) % N] ?? 0) & 0x7fffffff);
			words[i] = (words[(i + M) % N] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
		}
		this.#index = 0;
	}

	#next32(): number {
		if (this.#index >= N) this.#twist();
		let y = this.#words[this.#index++] ?? 0;
		y ^= y >>> 11;
		y ^= (y << 7) & 0x9d2c5680;
		y ^= (y << 15) & 0xefc60000;
		y ^= y >>> 18;
		return y >>> 0;
	}

	/** From 0 up to 1, on a grid of 2^-53. */
	random(): number {
		const high = this.#next32() >>> 5;
		const low = this.#next32() >>> 6;
		return (high * 67108864 + low) / 9007199254740992;
	}

	/** An integer of `bits` random bits, from 0 to 53 of them. */
	getrandbits(bits: number): number {
		if (bits < 0 || bits > 53) throw new RangeError(`from 0 to 53 bits, not ${bits}`);
		if (bits === 0) return 0;
		if (bits <= 32) return this.#next32() >>> (32 - bits);
		const low = this.#next32();
		return low + (this.#next32() >>> (64 - bits)) * 4294967296;
	}

	/** An integer from 0 up to but not including `n`, each as likely: Python's `randrange(n)`. */
	randbelow(n: number): number {
		if (!(n > 0)) throw new RangeError(`nothing to draw below ${n}`);
		let bits = 0;
		for (let rest = n; rest >= 1; rest = Math.floor(rest / 2)) bits++;
		let drawn = this.getrandbits(bits);
		while (drawn >= n) drawn = this.getrandbits(bits);
		return drawn;
	}

	/** An integer from `low` to `high`, both included. */
	randint(low: number, high: number): number {
		return low + this.randbelow(high - low + 1);
	}

	uniform(low: number, high: number): number {
		return low + (high - low) * this.random();
	}

	/** One element of a list that is not empty. */
	choice<T>(list: readonly T[]): T {
		return list[this.randbelow(list.length)] as T;
	}

	/** Shuffles in place, from the end. */
	shuffle(list: unknown[]): void {
		for (let i = list.length - 1; i > 0; i--) {
			const j = this.randbelow(i + 1);
			const kept = list[i];
			list[i] = list[j];
			list[j] = kept;
		}
	}

	/** A normal number. Two come of each pair of draws; the second is kept for the next call. */
	gauss(mean = 0, deviation = 1): number {
		let z = this.#gaussNext;
		this.#gaussNext = null;
		if (z === null) {
			const angle = this.random() * 2 * Math.PI;
			const radius = Math.sqrt(-2 * Math.log(1 - this.random()));
			z = Math.cos(angle) * radius;
			this.#gaussNext = Math.sin(angle) * radius;
		}
		return mean + z * deviation;
	}

	/**
	 * The place of one draw with these weights, as `choices(range(n), weights)[0]`: running sums, then the first sum
	 * greater than a random part of the whole. Throws when the weights do not sum to a positive finite number.
	 */
	weighted(weights: ArrayLike<number>): number {
		let total = 0;
		for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0;
		if (!(total > 0) || !Number.isFinite(total)) throw new RangeError('weights must sum to a positive finite number');
		const mark = this.random() * total;
		let sum = 0;
		for (let i = 0; i < weights.length - 1; i++) {
			sum += weights[i] ?? 0;
			if (mark < sum) return i;
		}
		return weights.length - 1;
	}

	/** `count` draws, each as likely, as `choices(list, k=count)`. */
	choices<T>(list: readonly T[], count = 1): T[] {
		return Array.from({ length: count }, () => list[Math.floor(this.random() * list.length)] as T);
	}
}
