/**
 * One figure's conversation with its model, without any thread or clock of its own: what to answer to each message,
 * and a stretch of work at a time. The Worker's shell and the fallback in the page both drive it.
 *
 * Messages are taken between stretches, so a pause is answered within one of them.
 */
import type { AsksOf, ModelKind } from './model';
import { DataProblem, type Problem } from './problems';
import type { FromLab, ToLab } from './protocol';
import { Trainer } from './trainer';

/** Milliseconds between two reports while running: a fresh picture about 15 times a second. */
const REPORT_MS = 66;

export interface SessionHost {
	post(message: FromLab): void;
	/** Milliseconds, from any start. */
	now(): number;
}

export class Session<O, A extends AsksOf<A>> {
	readonly #kind: ModelKind<O, A>;
	readonly #host: SessionHost;
	#trainer: Trainer<A> | null = null;
	/** Where it is going; null when it rests. */
	#target: number | null = null;
	#watch: { kind: string; question: unknown } | null = null;
	#reported = 0;
	#reportedAt = -Infinity;
	#busyMs = 0;

	constructor(kind: ModelKind<O, A>, host: SessionHost) {
		this.#kind = kind;
		this.#host = host;
	}

	/** Whether `work` has something to do. */
	get busy(): boolean {
		return this.#target !== null;
	}

	/** Takes one message and answers what can be answered at once. Never throws. */
	receive(message: ToLab<O>): void {
		const number = 'number' in message ? message.number : undefined;
		this.#guard(number, () => this.#take(message));
	}

	/** Works for at most about `budgetMs`, always at least one step, and reports when it is time to. */
	work(budgetMs: number): void {
		this.#guard(undefined, () => this.#work(budgetMs));
	}

	#take(message: ToLab<O>): void {
		switch (message.type) {
			case 'open':
				this.#open(message.options);
				break;
			case 'run':
				this.#head(message.to ?? Infinity);
				break;
			case 'pause':
				this.#target = null;
				if (this.#trainer !== null) this.#report();
				break;
			case 'seek':
				this.#head(message.step);
				break;
			case 'ask':
				this.#post({ type: 'answer', number: message.number, answer: this.#ask(message.kind, message.question) });
				break;
			case 'watch':
				this.#watch = message.kind === null ? null : { kind: message.kind, question: message.question };
				if (!this.busy && this.#trainer !== null) this.#report();
				break;
			case 'hash':
				this.#post({ type: 'hash', number: message.number, hash: this.#need().hash() });
		}
	}

	/** Without a model there is nowhere to go: why was said when it was refused. */
	#head(step: number): void {
		if (this.#trainer !== null) this.#target = step;
	}

	#open(options: O): void {
		this.#trainer = null;
		this.#target = null;
		const model = this.#kind.open(options);
		this.#trainer = new Trainer(model);
		this.#reported = 0;
		this.#busyMs = 0;
		this.#post({ type: 'opened', steps: model.steps, columns: model.columns, notices: model.notices ?? [] });
		this.#report();
	}

	#work(budgetMs: number): void {
		const target = this.#target;
		if (target === null) return;
		const trainer = this.#need();
		const start = this.#host.now();
		const there = trainer.towards(target, () => this.#host.now() - start >= budgetMs);
		const now = this.#host.now();
		this.#busyMs += now - start;
		if (there) this.#target = null;
		if (there || now - this.#reportedAt >= REPORT_MS) this.#report();
	}

	#report(): void {
		const trainer = this.#need();
		const { step, steps, furthest } = trainer;
		const from = this.#reported;
		this.#reported = furthest;
		this.#reportedAt = this.#host.now();
		this.#post({
			type: 'progress',
			step,
			steps,
			furthest,
			running: this.busy,
			from,
			rows: trainer.rows(from, furthest),
			busyMs: this.#busyMs,
			taken: trainer.taken,
			...this.#watched()
		});
	}

	/** A question the data cannot answer must not end the training it is asked beside. */
	#watched(): { watched?: unknown; watchRefused?: Problem } {
		if (this.#watch === null) return {};
		try {
			return { watched: this.#ask(this.#watch.kind, this.#watch.question) };
		} catch (error) {
			if (error instanceof DataProblem) return { watchRefused: error.problem };
			throw error;
		}
	}

	#ask(kind: string, question: unknown): unknown {
		const answer = new Map<string, unknown>(Object.entries(this.#need().model.asks)).get(kind);
		if (typeof answer !== 'function') throw new Error(`${this.#kind.id} answers no "${kind}"`);
		return (answer as (question: unknown) => unknown)(question);
	}

	#need(): Trainer<A> {
		if (this.#trainer === null) throw new Error('no model is open');
		return this.#trainer;
	}

	#post(message: FromLab): void {
		this.#host.post(message);
	}

	#guard(number: number | undefined, action: () => void): void {
		const about = number === undefined ? {} : { number };
		try {
			action();
		} catch (error) {
			if (number === undefined) this.#target = null;
			if (error instanceof DataProblem) this.#post({ type: 'refused', problem: error.problem, ...about });
			else this.#post({ type: 'failed', message: error instanceof Error ? error.message : String(error), ...about });
		}
	}
}
