/** Drives a training for a figure: remembers where it is going, so that leaving the screen on the way changes nothing. */

/** What is driven. */
export interface Drivable {
	readonly running: boolean;
	readonly steps: number;
	run(): void;
	pause(): void;
	seek(step: number): void;
}

export class Drive {
	readonly #training: Drivable;
	/** The step it is on its way to; null when it runs to the end or rests. */
	#goal: number | null = null;
	/** It rests because nobody sees it. */
	#away = false;

	constructor(training: Drivable) {
		this.#training = training;
	}

	/** A fresh training was opened, on its way to a step. */
	opened(step: number): void {
		this.#goal = step > 0 ? step : null;
		this.#away = false;
	}

	readonly run = (): void => {
		this.#goal = null;
		this.#training.run();
	};

	readonly pause = (): void => {
		this.#goal = null;
		this.#training.pause();
	};

	readonly seek = (step: number): void => {
		this.#goal = step;
		this.#training.seek(step);
	};

	/** Off the screen it rests; seen again it goes on to where it was going. */
	see(seen: boolean): void {
		if (!seen && this.#training.running) {
			this.#away = true;
			this.#training.pause();
		} else if (seen && this.#away) {
			this.#away = false;
			if (this.#goal === null) this.run();
			else this.seek(this.#goal);
		}
	}

	/** Whether a training that stands at `step` has come to rest there, and is not only on its way. */
	rests(step: number): boolean {
		if (this.#away || (this.#goal !== null && step !== Math.min(this.#goal, this.#training.steps))) return false;
		this.#goal = null;
		return true;
	}
}
