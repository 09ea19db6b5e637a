/**
 * The embed's side of the talk with its host, in the browser. Listens to the parent window alone, whatever its origin (a
 * sandboxed frame's is "null"); says who it is and how tall, and nothing else until the host has sent `tl:ping`.
 */
import type { Compat } from './flags';
import { heightFor, revealKey, toReveal, toSlidev } from './hosts';
import { CAPABILITIES, NAMESPACE, readCommand, write, type Command, type EmbedState, type Report } from './messages';
import { atMost } from './rate';
import type { Direction } from './steps';

/** Least time between two reports of the state, in milliseconds. */
const STATE_MS = 250;
/** A deck takes the focus from a frame that was just loaded; for this long after its slide has come, it is taken back. */
const HOLD_MS = 1500;

export interface PortOptions {
	readonly id: string;
	readonly compat: readonly Compat[];
	/** Version of the record that is shown. */
	readonly version: () => string;
	readonly state: () => Promise<EmbedState>;
	readonly command: (command: Command) => void;
	/** The slide with this embed has come, or gone. */
	readonly slide: (on: boolean) => void;
}

/** What came before anybody listened: `EmbedHead.svelte` keeps it. */
interface Early {
	tlEarly?: MessageEvent[] | null;
}

export class Port {
	readonly #host: Window | null = window.parent === window ? null : window.parent;
	/** Where reports go; null until the host has spoken. */
	#origin: string | null = null;
	#reveal = false;
	#height = 0;
	readonly #listening = new AbortController();
	#holding: AbortController | null = null;

	constructor(readonly options: PortOptions) {}

	/** Begins to listen, with what came before, and says that the embed is there. */
	open(): void {
		const early = window as Early;
		window.addEventListener('message', this.#hear, { signal: this.#listening.signal });
		for (const event of early.tlEarly ?? []) this.#hear(event);
		early.tlEarly = null;
		void this.#hello('tl:ready', '*');
	}
	close(): void {
		this.#listening.abort();
		this.#holding?.abort();
	}

	#post(message: unknown, to: string): void {
		this.#host?.postMessage(message, to);
	}
	async #hello(type: 'tl:ready' | 'tl:pong', to: string): Promise<void> {
		const { id, state, version } = this.options;
		this.#post(write({ type, version: version(), capabilities: CAPABILITIES, state: await state() }, id), to);
	}

	#hear = (event: MessageEvent): void => {
		if (event.source === null || event.source !== this.#host) return;
		const data: unknown = event.data;
		if (data === 'slide:start' || data === 'slide:stop') {
			this.#reveal = true;
			this.#holding?.abort();
			this.options.slide(data === 'slide:start');
			return;
		}
		const command = readCommand(data);
		if (command === null) {
			if ((data as { ns?: unknown } | null)?.ns === NAMESPACE) this.report({ type: 'tl:error', about: 'message' });
			return;
		}
		if (command.type === 'tl:ping') {
			this.#origin = event.origin === 'null' ? '*' : event.origin;
			void this.#hello('tl:pong', this.#origin);
		} else if (command.type === 'tl:get') this.state();
		else this.options.command(command);
	};

	/** Tells a host that has made itself known. */
	report(report: Report): void {
		if (this.#origin !== null) this.#post(write(report, this.options.id), this.#origin);
	}
	/** Tells the state as it is by then: at once, then at most four times a second, and always the last. */
	readonly state: () => void = atMost<null>(
		STATE_MS,
		() => void this.options.state().then((state) => this.report({ type: 'tl:state', state })),
		{ now: () => performance.now(), later: (run, ms) => setTimeout(run, ms) }
	).bind(null, null);
	/** @param height in CSS pixels */
	height(height: number): void {
		if (height === this.#height) return;
		this.#height = height;
		const { compat, id } = this.options;
		this.#post(write({ type: 'tl:height', height }, id), '*');
		for (const message of heightFor(compat, height, id, location.href)) this.#post(message, '*');
	}

	/** Gives the focus, and one step onward or back, to the host; returns false where there is none that knows what to do. */
	leave(direction: Direction): boolean {
		const slidev = this.options.compat.includes('slidev');
		if (!this.#reveal && !slidev && this.#origin === null) return false;
		this.yield();
		if (this.#reveal) this.#post(toReveal(direction), '*');
		if (slidev) this.#post(toSlidev(direction), '*');
		this.report({ type: 'tl:key', key: direction === 'next' ? 'ArrowRight' : 'ArrowLeft' });
		return true;
	}
	/** A key that is none of the embed's. */
	key(key: string): void {
		const method = this.#reveal ? revealKey(key) : null;
		if (key === 'Escape') this.yield();
		if (method !== null) this.#post(method, '*');
		else this.report({ type: 'tl:key', key });
	}
	/** Without this the deck's keys would be dead: the focus would stay on a frame that is out of sight. */
	yield(): void {
		this.#holding?.abort();
		this.#host?.focus();
	}
	/** Takes the focus, and takes it back from a deck that blurs whatever frame has it just after loading. */
	take(): void {
		this.#holding?.abort();
		const holding = (this.#holding = new AbortController());
		window.addEventListener('blur', () => window.focus(), { signal: holding.signal });
		setTimeout(() => holding.abort(), HOLD_MS);
		window.focus();
	}
}
