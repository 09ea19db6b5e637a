/**
 * A training and what is seen of it: drives the laboratory, keeps the losses, and stops for a moment at a few stations to
 * keep the words made there. Watchable by default: a few steps at a time, so that the eye can follow.
 */
import type { About } from '../../lab/microgpt/asks';
import type { MicrogptOptions } from '../../lab/microgpt/options';
import type { Notice, Problem } from '../../lab/problems';
import type { Progress } from '../../lab/protocol';
import { connect, type MicrogptClient } from './connect';
import { stationsOf, type Pace } from './state';

/** A watched training takes about this long, and moves this often. */
const WATCH_MS = 12_000;
const BEAT_MS = 50;
/** Words made at each look. */
export const SAMPLES = 20;

export interface Station {
	readonly step: number;
	readonly words: readonly string[];
}

export class Training {
	status = $state.raw<'loading' | 'open' | 'refused' | 'failed'>('loading');
	step = $state.raw(0);
	steps = $state.raw(0);
	/** Whether it is to run, and whether the model is stepping right now. */
	wanted = $state.raw(false);
	busy = $state.raw(false);
	/** Of step k + 1, at k, as far as it ever went. */
	losses = $state.raw<Float64Array>(new Float64Array());
	words = $state.raw<readonly string[]>([]);
	stations = $state.raw<readonly Station[]>([]);
	about = $state.raw<About | null>(null);
	problem = $state.raw<Problem | null>(null);
	notices = $state.raw<readonly Notice[]>([]);
	message = $state.raw<string | null>(null);
	/** Grows with every report: whoever shows an answer asks again. */
	version = $state.raw(0);
	/** Steps a second, while it was stepping. */
	speed = $state.raw(0);
	pace: Pace = 'watch';

	readonly running = $derived(this.wanted || this.busy);

	readonly #client: MicrogptClient;
	#kept = new Float64Array(1024);
	#temperature: number;
	#asleep = false;
	/** Where it was told to go and rest; null when it is there, or runs. */
	#goal: number | null = null;
	/** The step last sought, until it is reached. */
	#sought: number | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#opened: (() => void) | undefined;

	constructor(temperature: number) {
		this.#temperature = temperature;
		this.#client = connect({
			opened: ({ steps, notices }) => {
				this.steps = steps;
				this.notices = notices;
				this.status = 'open';
				void this.ask('about').then((about) => (this.about = about));
				this.#opened?.();
			},
			progress: (progress) => this.#hear(progress),
			refused: (problem) => {
				this.problem = problem;
				this.status = 'refused';
				this.#rest();
			},
			failed: (message) => {
				this.message = message;
				this.status = 'failed';
				this.#rest();
			}
		});
		this.temperature = temperature;
	}

	/** Of the words it makes. */
	set temperature(temperature: number) {
		this.#temperature = temperature;
		this.#client.watch('samples', { count: SAMPLES, temperature });
	}
	get temperature(): number {
		return this.#temperature;
	}

	/** Makes a model in place of the one before. @param then what to do when it is there */
	open(options: MicrogptOptions, then: () => void): void {
		this.#rest();
		this.status = 'loading';
		this.problem = null;
		this.message = null;
		this.notices = [];
		this.step = 0;
		this.losses = new Float64Array();
		this.words = [];
		this.stations = [];
		this.#opened = then;
		this.#client.open(options);
	}

	run(): void {
		this.wanted = true;
		// First to where it was told to go.
		if (this.#sought === null) this.#go();
	}
	pause(): void {
		this.#rest();
		this.#client.pause();
	}
	/** Goes to a step, back or forth, and rests there. */
	seek(step: number): void {
		this.#rest();
		this.#goal = Math.max(0, Math.min(this.steps, Math.round(step)));
		this.#seek();
	}
	/** Off the screen nothing runs; back on it, what ran goes on. */
	set active(active: boolean) {
		if (this.#asleep !== active) return;
		this.#asleep = !active;
		if (!this.wanted) return;
		if (active) this.#go();
		else {
			clearTimeout(this.#timer);
			this.#client.pause();
		}
	}
	readonly ask: MicrogptClient['ask'] = (kind, ...question) => this.#client.ask(kind, ...question);

	close(): void {
		clearTimeout(this.#timer);
		this.#client.close();
	}

	#rest(): void {
		this.wanted = false;
		this.#goal = null;
		this.#sought = null;
		clearTimeout(this.#timer);
	}

	/** Towards the goal, by way of the stations whose words are not kept yet. */
	#seek(): void {
		const goal = this.#goal ?? this.step;
		const next =
			stationsOf(this.steps).find(
				(station) => station <= goal && !this.stations.some(({ step }) => step === station)
			) ?? goal;
		if (next === goal) this.#goal = null;
		this.#sought = next;
		this.busy = true;
		this.#client.seek(next);
	}

	/** On to the next station, or in the watched pace a few steps. */
	#go(): void {
		if (!this.wanted || this.#asleep || this.status !== 'open') return;
		const next = stationsOf(this.steps).find((station) => station > this.step) ?? this.steps;
		const few = Math.max(1, Math.round((this.steps * BEAT_MS) / WATCH_MS));
		const to = this.pace === 'full' ? next : Math.min(next, this.step + few);
		this.busy = true;
		this.#client.run(to);
	}

	#hear({ step, steps, from, rows, running, watched, busyMs, taken }: Progress): void {
		// Of the model before.
		if (this.status !== 'open') return;
		const before = this.step;
		this.step = step;
		this.steps = steps;
		this.busy = running;
		if (rows.length > 0) {
			while (this.#kept.length < from + rows.length) {
				const wider = new Float64Array(this.#kept.length * 2);
				wider.set(this.#kept);
				this.#kept = wider;
			}
			this.#kept.set(rows, from);
			this.losses = this.#kept.subarray(0, from + rows.length);
		}
		if (Array.isArray(watched)) this.words = watched as string[];
		if (busyMs > 0) this.speed = (1000 * taken) / busyMs;
		if (stationsOf(steps).includes(step) && !this.stations.some((each) => each.step === step))
			this.stations = [...this.stations, { step, words: this.words }].sort((a, b) => a.step - b.step);
		this.version++;
		clearTimeout(this.#timer);
		if (running) return;
		if (step === this.#sought) this.#sought = null;
		if (this.#sought !== null || this.#goal !== null) {
			if (this.#sought === null) this.#seek();
			return;
		}
		if (!this.wanted) return;
		if (step >= steps) {
			this.#rest();
			return;
		}
		// A pause between beats, unless nothing has moved: then the first report after opening came.
		if (this.pace === 'full' || step === before) this.#go();
		else this.#timer = setTimeout(() => this.#go(), BEAT_MS);
	}
}
