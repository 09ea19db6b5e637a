/**
 * A training as a figure's markup reads it: where it is, its measures so far, the answer it watches. It holds the
 * connection to the laboratory; whoever makes one opens it and closes it.
 */
import { LabClient, type OpenPort } from '../../lab/client';
import type { AsksOf } from '../../lab/model';
import type { Notice, Problem } from '../../lab/problems';
import type { Progress } from '../../lab/protocol';
import { moves } from './motion';

type Answer<A, K extends keyof A> = A[K] extends (...args: never) => infer R ? R : never;

export interface LabRunOptions {
	/** A model was made. Ask here what does not change while it learns, and say what is watched. */
	readonly opened?: () => void;
	/** After each report. */
	readonly progress?: () => void;
	/** It came to rest at a step it was not sent to by `follow`: one for the address. Null at the end, which needs none. */
	readonly rest?: (step: number | null) => void;
}

export class LabRun<O, A extends AsksOf<A>, K extends keyof A & string = keyof A & string> {
	step = $state.raw(0);
	steps = $state.raw(0);
	running = $state.raw(false);
	/** Measures by column, one number a step from the first. Columns in the model's order, the loss first. */
	columns = $state.raw<readonly (readonly number[])[]>([]);
	watched = $state.raw<Answer<A, K> | null>(null);
	problem = $state.raw<Problem | null>(null);
	notices = $state.raw<readonly Notice[]>([]);
	/** A mistake of ours, in its own words. */
	failed = $state.raw<string | null>(null);
	readonly client: LabClient<O, A>;
	/** What is open, the step the address was last told or told us, and the step it is on its way to. */
	#key = '';
	#told: number | null = null;
	#goal: number | null = null;
	/** It was running when it went off the screen. */
	#goesOn = false;

	constructor(port: OpenPort<O>, { opened, progress, rest }: LabRunOptions = {}) {
		this.client = new LabClient<O, A>(port, {
			opened: ({ steps, columns, notices }) => {
				this.steps = steps;
				this.columns = columns.map(() => []);
				this.notices = notices;
				this.problem = null;
				this.failed = null;
				opened?.();
			},
			progress: (report) => {
				this.#take(report);
				progress?.();
				this.#rested(report, rest);
			},
			refused: (problem) => this.#stop({ problem }),
			failed: (message) => this.#stop({ message })
		});
	}

	get ready(): boolean {
		return this.steps > 0;
	}

	/**
	 * Goes where an address says: makes a model when its options are others than before, goes to a step when that is.
	 * @param key names the options
	 * @param step null for none: a new model begins by itself, an open one goes to its end
	 */
	follow(options: O, key: string, step: number | null): void {
		if (key === this.#key && step === this.#told) return;
		this.#told = step;
		if (key === this.#key) {
			this.seek(step ?? this.steps);
			return;
		}
		this.#key = key;
		this.step = 0;
		this.running = false;
		this.client.open(options);
		this.#goal = null;
		this.#goesOn = false;
		if (step === null && moves()) this.client.run();
		else if (step !== null && step > 0) this.seek(step);
	}

	/** Off the screen it rests, and goes on when it is seen again. */
	see(seen: boolean): void {
		if (!seen && this.running) {
			this.#goesOn = true;
			this.client.pause();
		} else if (seen && this.#goesOn) {
			this.#goesOn = false;
			if (this.#goal === null) this.client.run();
			else this.client.seek(this.#goal);
		}
	}

	run(): void {
		this.#goal = null;
		this.client.run();
	}

	seek(step: number): void {
		this.#goesOn = false;
		this.#goal = Math.max(0, step);
		this.client.seek(this.#goal);
	}

	/** Stops, when there is something to stop. */
	pause(): void {
		this.#goal = null;
		this.#goesOn = false;
		if (this.running) this.client.pause();
	}

	#rested({ step, steps, running }: Progress, rest: LabRunOptions['rest']): void {
		if (running || this.#goesOn) return;
		if (this.#goal !== null && step !== Math.min(this.#goal, steps)) return;
		// The first report of a model that begins by itself, or does not because nothing may move.
		if (this.#goal === null && this.#told === null && step === 0) return;
		this.#goal = null;
		const at = step === steps ? null : step;
		if (at === this.#told || step === this.#told) return;
		this.#told = at;
		rest?.(at);
	}

	#take({ step, running, from, rows, watched }: Progress): void {
		this.step = step;
		this.running = running;
		const width = this.columns.length;
		if (rows.length > 0)
			this.columns = this.columns.map((column, c) => [
				...column.slice(0, from),
				...Array.from({ length: rows.length / width }, (_, i) => rows[i * width + c] ?? NaN)
			]);
		if (watched !== undefined) this.watched = watched as Answer<A, K>;
	}

	#stop({ problem = null, message = null }: { problem?: Problem | null; message?: string | null }): void {
		this.problem = problem;
		this.failed = message;
		this.running = false;
		this.steps = 0;
		this.columns = [];
		this.watched = null;
	}
}
