/** A training as a figure shows it: where it is, whether it runs, what is wrong. The model itself is behind a LabClient. */
import { LabClient, type OpenPort } from '../../lab/client';
import type { AsksOf } from '../../lab/model';
import type { Problem } from '../../lab/problems';
import type { Progress } from '../../lab/protocol';

export class Training<O, A extends AsksOf<A>> {
	step = $state.raw(0);
	steps = $state.raw(0);
	running = $state.raw(false);
	/** A model is open and can be driven. */
	ready = $state.raw(false);
	/** What is wrong with the data that was given. */
	problem = $state.raw<Problem | null>(null);
	/** A mistake of ours, in the machine's words. */
	failure = $state.raw<string | null>(null);
	readonly client: LabClient<O, A>;
	/** Grows with every model, so that late answers of an earlier one can be told. */
	model = 0;
	#goesOn = false;

	/** @param heard every report of the model that is open now */
	constructor(port: OpenPort<O>, heard: (progress: Progress) => void) {
		this.client = new LabClient<O, A>(port, {
			opened: ({ steps }) => {
				this.steps = steps;
				this.ready = true;
			},
			progress: (progress) => {
				if (!this.ready) return;
				this.step = progress.step;
				this.running = progress.running;
				heard(progress);
			},
			refused: (problem) => {
				this.#reset();
				this.problem = problem;
			},
			failed: (message) => {
				this.#reset();
				this.failure = message;
			}
		});
	}

	#reset(): void {
		this.ready = this.running = this.#goesOn = false;
		this.step = this.steps = 0;
		this.problem = this.failure = null;
		this.model++;
	}

	/** A fresh model, at once on its way to `step`. */
	open(options: O, step = 0): void {
		this.#reset();
		this.client.open(options);
		if (step > 0) this.client.seek(step);
	}

	run(): void {
		this.running = true;
		this.client.run();
	}

	pause(): void {
		this.#goesOn = false;
		this.client.pause();
	}

	seek(step: number): void {
		this.client.seek(Math.max(0, Math.min(this.steps, step)));
	}

	/** Off the screen it rests, and goes on when it is seen again. */
	see(seen: boolean): void {
		if (!seen && this.running) {
			this.client.pause();
			this.#goesOn = true;
		} else if (seen && this.#goesOn) {
			this.#goesOn = false;
			this.run();
		}
	}
}
