/**
 * The figure's side: a model somewhere else, told what to do and asked how it is. `connect` starts it in a Worker and,
 * where a page may not start one (a sandboxed frame, an old browser), in the page itself, in short stretches.
 */
import type { AsksOf, ModelKind } from './model';
import type { Notice, Problem } from './problems';
import { DataProblem } from './problems';
import type { FromLab, Progress, ToLab } from './protocol';
import { Session } from './session';

export interface LabEvents {
	/** A model was made: how many steps its training has, what a step measures, what a reader should know. */
	opened?(about: { steps: number; columns: readonly string[]; notices: readonly Notice[] }): void;
	/** About 15 times a second while it runs, and whenever it comes to rest. */
	progress(progress: Progress): void;
	/** The options or data cannot be used; nothing is open. */
	refused(problem: Problem): void;
	/** A mistake of ours. */
	failed(message: string): void;
}

/** Where messages go. */
export interface LabPort<O> {
	post(message: ToLab<O>): void;
	close(): void;
}
export type OpenPort<O> = (hear: (message: FromLab) => void) => LabPort<O>;

interface Waiting {
	resolve(value: unknown): void;
	reject(error: Error): void;
}

/** A question's argument, if it takes one. */
type Question<A, K extends keyof A> = A[K] extends (...args: infer Args) => unknown ? Args : never;
type Answer<A, K extends keyof A> = A[K] extends (...args: never) => infer R ? R : never;

export class LabClient<O, A extends AsksOf<A>> {
	readonly #port: LabPort<O>;
	readonly #events: LabEvents;
	readonly #waiting = new Map<number, Waiting>();
	#number = 0;
	#closed = false;

	constructor(open: OpenPort<O>, events: LabEvents) {
		this.#events = events;
		this.#port = open((message) => this.#hear(message));
	}

	/** Makes a model, in place of the one before. */
	open(options: O): void {
		this.#port.post({ type: 'open', options });
	}

	/** Runs to a step, or to the end. */
	run(to?: number): void {
		this.#port.post({ type: 'run', ...(to !== undefined && { to }) });
	}

	pause(): void {
		this.#port.post({ type: 'pause' });
	}

	/** Goes to a step, back or forth, and rests there. */
	seek(step: number): void {
		this.#port.post({ type: 'seek', step });
	}

	/** Asks the same at every progress; comes as `progress.watched`. */
	watch<K extends keyof A & string>(kind: K | null, ...question: Question<A, K>): void {
		this.#port.post({ type: 'watch', kind, question: question[0] });
	}

	/** Rejects with a `DataProblem` when the question's own data cannot be used. */
	ask<K extends keyof A & string>(kind: K, ...question: Question<A, K>): Promise<Answer<A, K>> {
		return this.#call((number) => ({ type: 'ask', number, kind, question: question[0] })) as Promise<Answer<A, K>>;
	}

	/** The name of the present state. */
	hash(): Promise<string> {
		return this.#call((number) => ({ type: 'hash', number })) as Promise<string>;
	}

	/** Ends it at once, whatever it is doing. Questions still open are never answered. */
	close(): void {
		this.#closed = true;
		this.#waiting.clear();
		this.#port.close();
	}

	#call(message: (number: number) => ToLab<O>): Promise<unknown> {
		const number = ++this.#number;
		return new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			this.#port.post(message(number));
		});
	}

	#settle(number: number): Waiting | undefined {
		const waiting = this.#waiting.get(number);
		this.#waiting.delete(number);
		return waiting;
	}

	#hear(message: FromLab): void {
		if (this.#closed) return;
		switch (message.type) {
			case 'opened':
				this.#events.opened?.(message);
				break;
			case 'progress':
				this.#events.progress(message);
				break;
			case 'answer':
				this.#settle(message.number)?.resolve(message.answer);
				break;
			case 'hash':
				this.#settle(message.number)?.resolve(message.hash);
				break;
			case 'refused':
				if (message.number === undefined) this.#events.refused(message.problem);
				else this.#settle(message.number)?.reject(new DataProblem(message.problem));
				break;
			case 'failed':
				if (message.number === undefined) this.#events.failed(message.message);
				else this.#settle(message.number)?.reject(new Error(message.message));
		}
	}
}

/** Milliseconds of work between two chances for the page to draw. */
const PAGE_STRETCH_MS = 6;

/** Runs the model in the page, in stretches short enough for it to stay alive. */
export function inPage<O, A extends AsksOf<A>>(kind: ModelKind<O, A>): OpenPort<O> {
	return (hear) => {
		const session = new Session(kind, { post: hear, now: () => performance.now() });
		const inbox: ToLab<O>[] = [];
		let timer: ReturnType<typeof setTimeout> | undefined;
		const turn = () => {
			timer = undefined;
			for (const message of inbox.splice(0)) session.receive(message);
			if (session.busy) session.work(PAGE_STRETCH_MS);
			if (session.busy || inbox.length > 0) timer ??= setTimeout(turn);
		};
		return {
			post(message) {
				inbox.push(message);
				timer ??= setTimeout(turn);
			},
			close: () => clearTimeout(timer)
		};
	};
}

/**
 * Runs the model in a Worker; when that cannot be started, in the page.
 * @param start makes the Worker, such as `() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`
 * @param load the kind of model, imported only when it has to run in the page
 */
export function inWorker<O, A extends AsksOf<A>>(
	start: () => Worker,
	load: () => Promise<ModelKind<O, A>>
): OpenPort<O> {
	return (hear) => {
		/** All that was said before the first answer, for the page to hear if the Worker never starts. */
		let said: ToLab<O>[] | null = [];
		let worker: Worker | null = null;
		let page: LabPort<O> | null = null;
		let closed = false;
		const toPage = async () => {
			const all = said ?? [];
			said = all;
			worker?.terminate();
			worker = null;
			const kind = await load();
			if (closed) return;
			page = inPage(kind)(hear);
			for (const message of all) page.post(message);
		};
		const fail = () =>
			void toPage().catch((error: unknown) =>
				hear({ type: 'failed', message: `cannot load the model: ${String(error)}` })
			);
		try {
			worker = start();
			worker.onmessage = ({ data }: MessageEvent<FromLab>) => {
				said = null;
				hear(data);
			};
			worker.onerror = (event) => {
				if (said !== null) fail();
				else hear({ type: 'failed', message: event.message });
			};
		} catch {
			fail();
		}
		return {
			post(message) {
				if (page !== null) page.post(message);
				else {
					said?.push(message);
					worker?.postMessage(message);
				}
			},
			close() {
				closed = true;
				worker?.terminate();
				page?.close();
			}
		};
	};
}
