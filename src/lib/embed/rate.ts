/** Saying something often enough and not too often: at once, then at most once in a while, and always the last. */
export interface Clock {
	/** Milliseconds. */
	readonly now: () => number;
	readonly later: (run: () => void, ms: number) => unknown;
}

/** @param every least time between two calls of `say`, in milliseconds */
export function atMost<T>(every: number, say: (value: T) => void, clock: Clock): (value: T) => void {
	let last = -Infinity;
	let waiting: { value: T } | null = null;
	const send = (value: T) => {
		last = clock.now();
		say(value);
	};
	return (value) => {
		if (waiting) {
			waiting.value = value;
			return;
		}
		const rest = last + every - clock.now();
		if (rest <= 0) {
			send(value);
			return;
		}
		const kept = (waiting = { value });
		clock.later(() => {
			waiting = null;
			send(kept.value);
		}, rest);
	};
}
