/** The essay a reader is in: the step they are at, whoever brought them there, and what of its figure they have changed. */
import type { StepParams } from '../model/essay';
import {
	arrive,
	change,
	neighbour,
	paramsOf,
	restore,
	shownStep,
	START,
	type Walk,
	type WalkStep
} from '../model/essay-walk';

/** How the reader came to a step: scrolling leaves no trace in history, going there does. */
export type Arrival = 'scroll' | 'go';

export class EssayState {
	walk = $state.raw<Walk>(START);
	/** Standing figures that have been near: they stay. */
	near = $state.raw<readonly number[]>([]);
	/** Set once the address has been read: until then scrolling says nothing. */
	ready = $state.raw(false);
	arrival: Arrival = 'scroll';
	/** The stand in which the reader last did something: only there does a figure's tale count as theirs. */
	#touched: number | null = null;
	/** While the page scrolls to a step, what passes by on the way is no arrival. */
	#going = false;

	constructor(readonly steps: readonly WalkStep[]) {}

	readonly params = (stand: number): StepParams => paramsOf(this.steps, this.walk, stand);

	/** Another step has come to where one reads. */
	readonly scrolled = (step: number | null): void => {
		if (this.ready && !this.#going) this.#arrive(step, 'scroll');
	};

	/** The step that is `by` further; null at the ends. */
	readonly neighbour = (by: 1 | -1): number | null => neighbour(this.steps, this.walk, by);

	readonly go = (step: number): void => this.#arrive(step, 'go');

	#arrive(step: number | null, arrival: Arrival): void {
		const next = arrive(this.walk, step);
		if (next === this.walk) return;
		this.#touched = null;
		this.arrival = arrival;
		this.walk = next;
	}

	/** The page begins to scroll to a step; what is returned says that it has come to rest. */
	readonly going = (): (() => void) => {
		this.#going = true;
		return () => (this.#going = false);
	};

	/** The reader does something in a stand, figure or words: the step it shows is the one they are at. */
	readonly touch = (stand: number): void => {
		if (!this.ready) return;
		this.#arrive(shownStep(this.steps, this.walk, stand), 'scroll');
		this.#touched = stand;
	};

	/** The reader is in the words of a step, by the keyboard. */
	readonly enter = (step: number): void => {
		if (this.ready) this.#arrive(step, 'scroll');
	};

	/** A figure has another state. What it tells of itself, before anybody touched it, is not the reader's doing. */
	readonly tell = (stand: number, params: StepParams): void => {
		if (this.#touched !== stand) return;
		this.walk = change(this.steps, this.walk, stand, params);
	};

	/** A number of the text was changed. */
	readonly set = (stand: number, param: string, value: string): void => {
		this.touch(stand);
		this.tell(stand, { ...this.params(stand), [param]: value });
	};

	readonly restore = (): void => {
		this.#touched = null;
		this.walk = restore(this.walk);
	};

	readonly approach = (stand: number): void => {
		if (!this.near.includes(stand)) this.near = [...this.near, stand];
	};
}
