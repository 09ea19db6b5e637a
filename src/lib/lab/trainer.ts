/**
 * Drives a model through its steps, forwards and back. Going back is exact: the trainer keeps snapshots on the way
 * and, asked for an earlier step, restores the last one before it and replays. No clock and no thread in here; the
 * caller says when a stretch of work is long enough.
 */
import { hashOf } from './hash';
import type { AsksOf, Model, Snapshot } from './model';

/** Snapshots kept at most; when there are more, every second one is dropped and the distance doubled. */
const MOST_SNAPSHOTS = 64;
/** Steps between snapshots at first. */
const FIRST_STRIDE = 8;

export class Trainer<A extends AsksOf<A>> {
	readonly model: Model<A>;
	#snapshots: Snapshot[];
	#stride = FIRST_STRIDE;
	#rows: Float64Array;
	#furthest = 0;
	#taken = 0;
	readonly #row: Float64Array;

	/** @param model not yet advanced */
	constructor(model: Model<A>) {
		this.model = model;
		this.#snapshots = [model.save()];
		this.#row = new Float64Array(model.columns.length);
		this.#rows = new Float64Array(256 * model.columns.length);
	}

	/** Steps taken in the state the model is in. */
	get step(): number {
		return this.model.step;
	}

	/** The furthest step ever reached: measures are known up to here. */
	get furthest(): number {
		return this.#furthest;
	}

	/** Steps taken in all, replays included: what work was done. */
	get taken(): number {
		return this.#taken;
	}

	get steps(): number {
		return this.model.steps;
	}

	get done(): boolean {
		return this.step >= this.steps;
	}

	/** Takes one step. Throws at the end of the training. */
	advance(): void {
		const { model } = this;
		if (this.done) throw new RangeError(`the training ends at step ${this.steps}`);
		model.advance(this.#row);
		this.#taken++;
		if (model.step > this.#furthest) this.#note(model.step);
	}

	/**
	 * Steps towards `target`, back or forth, until it is there or `enough` says so between two steps.
	 * @returns whether it is there
	 */
	towards(target: number, enough: () => boolean = () => false): boolean {
		const goal = Math.max(0, Math.min(this.steps, Math.trunc(target)));
		if (goal < this.step || this.#hasSnapshotBetween(this.step, goal)) this.model.restore(this.#snapshotBefore(goal));
		while (this.step < goal) {
			this.advance();
			if (this.step < goal && enough()) return false;
		}
		return true;
	}

	/** What steps `from` (not included) to `to` measured, row by row, a number per column. */
	rows(from = 0, to = this.#furthest): Float64Array {
		const width = this.model.columns.length;
		return this.#rows.slice(from * width, Math.min(to, this.#furthest) * width);
	}

	/** One measure at every step so far: `losses[k]` is that of step k + 1. */
	column(name: string): Float64Array {
		const width = this.model.columns.length;
		const place = this.model.columns.indexOf(name);
		if (place < 0) throw new RangeError(`no measure "${name}"; there are ${this.model.columns.join(', ')}`);
		return Float64Array.from({ length: this.#furthest }, (_, i) => this.#rows[i * width + place] ?? NaN);
	}

	/** The name of the present state; the same whichever way it was reached. */
	hash(): string {
		return hashOf(this.model.save());
	}

	#note(step: number): void {
		const width = this.#row.length;
		if (step * width > this.#rows.length) {
			const wider = new Float64Array(this.#rows.length * 2);
			wider.set(this.#rows);
			this.#rows = wider;
		}
		this.#rows.set(this.#row, (step - 1) * width);
		this.#furthest = step;
		if (step % this.#stride !== 0) return;
		this.#snapshots.push(this.model.save());
		if (this.#snapshots.length <= MOST_SNAPSHOTS) return;
		this.#stride *= 2;
		this.#snapshots = this.#snapshots.filter(({ step: at }) => at % this.#stride === 0);
	}

	#snapshotBefore(step: number): Snapshot {
		return this.#snapshots.findLast((each) => each.step <= step) ?? (this.#snapshots[0] as Snapshot);
	}

	/** Whether restoring a snapshot is a shorter way forward than stepping there. */
	#hasSnapshotBetween(from: number, to: number): boolean {
		return this.#snapshotBefore(to).step > from;
	}
}
