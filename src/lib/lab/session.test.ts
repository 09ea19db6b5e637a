import { describe, expect, test, vi } from 'vitest';
import { inPage, inWorker, LabClient, type LabEvents } from './client';
import { microgpt } from './microgpt/model';
import type { MicrogptAsks } from './microgpt/asks';
import type { MicrogptOptions } from './microgpt/options';
import { DataProblem, type Problem } from './problems';
import type { FromLab, Progress, ToLab } from './protocol';
import { Session } from './session';
import { serve, type WorkerScope } from './worker';

const OPTIONS: MicrogptOptions = { text: 'ann\nbob\ncarla\ndora', steps: 400, width: 8, context: 8 };

/** A session under a clock of its own, which each look at moves on by a millisecond. */
function talk() {
	const heard: FromLab[] = [];
	let ms = 0;
	const session = new Session(microgpt, { post: (message) => heard.push(structuredClone(message)), now: () => ms++ });
	const say = (...messages: ToLab<MicrogptOptions>[]) => messages.forEach((each) => session.receive(each));
	const progress = () => heard.filter((each) => each.type === 'progress');
	return { session, heard, say, progress };
}

describe('a session', () => {
	test('opens, runs in stretches, reports every measure once, and rests at the end', () => {
		const { session, say, heard, progress } = talk();
		say({ type: 'open', options: OPTIONS }, { type: 'run' });
		expect(heard[0]).toMatchObject({ type: 'opened', steps: 400, columns: ['loss'], notices: [] });
		while (session.busy) session.work(10);
		const reports = progress();
		expect(reports.at(-1)).toMatchObject({ step: 400, furthest: 400, running: false, taken: 400 });
		expect(reports.length).toBeGreaterThan(5);
		expect(reports.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(400);
		reports.slice(1).forEach(({ from }, i) => expect(from).toBe(reports[i]?.furthest));
	});

	test('a pause between two stretches is answered at once; a stretch keeps to its time', () => {
		const { session, say, progress } = talk();
		say({ type: 'open', options: OPTIONS }, { type: 'run' });
		session.work(10);
		const before = progress().length;
		say({ type: 'pause' });
		expect(session.busy).toBe(false);
		expect(progress().length).toBe(before + 1);
		const { step, running } = progress().at(-1) as Progress;
		expect(running).toBe(false);
		expect(step).toBeGreaterThan(0);
		expect(step).toBeLessThanOrEqual(12);
	});

	test('seeks back and forth to the same state', () => {
		const { session, say, heard } = talk();
		const go = (step: number) => {
			say({ type: 'seek', step });
			while (session.busy) session.work(1000);
			say({ type: 'hash', number: step });
		};
		say({ type: 'open', options: OPTIONS });
		[100, 37, 250, 37, 100].forEach(go);
		const names = heard.filter((each) => each.type === 'hash');
		const of = (n: number) => new Set(names.filter(({ number }) => number === n).map(({ hash }) => hash)).size;
		expect([of(37), of(100), of(250)]).toEqual([1, 1, 1]);
		expect(new Set(names.map(({ hash }) => hash)).size).toBe(3);
	});

	test('refuses bad data and goes on with good', () => {
		const { session, say, heard } = talk();
		say({ type: 'open', options: { text: ' \n' } }, { type: 'open', options: { ...OPTIONS, width: 7 } });
		expect(heard.map((each) => each.type === 'refused' && each.problem.code)).toEqual(['empty', 'option']);
		// What was said along with the data that was refused is no mistake: nothing runs, nothing more is said.
		say({ type: 'run' }, { type: 'pause' }, { type: 'seek', step: 3 });
		expect(session.busy).toBe(false);
		expect(heard).toHaveLength(2);
		say({ type: 'hash', number: 2 });
		expect(heard.at(-1)).toMatchObject({ type: 'failed', number: 2, message: 'no model is open' });
		say({ type: 'open', options: OPTIONS }, { type: 'ask', number: 3, kind: 'next', question: { prefix: 'ü' } });
		expect(heard.at(-1)).toMatchObject({ type: 'refused', number: 3, problem: { letters: ['ü'] } });
		say({ type: 'ask', number: 4, kind: 'toString', question: null });
		expect(heard.at(-1)).toMatchObject({ type: 'failed', number: 4 });
	});

	test('what is watched comes with every report, and its problems do not end the training', () => {
		const { session, say, progress } = talk();
		say({ type: 'open', options: OPTIONS }, { type: 'watch', kind: 'surprise', question: { word: 'ann' } });
		say({ type: 'run' });
		while (session.busy) session.work(10);
		const means = progress().flatMap(({ watched }) => (watched ? [(watched as { mean: number }).mean] : []));
		expect(means.length).toBe(progress().length - 1);
		expect(means.at(-1)).toBeLessThan(means[0] ?? 0);
		say({ type: 'watch', kind: 'surprise', question: { word: 'xyz' } });
		expect(progress().at(-1)).toMatchObject({ watchRefused: { code: 'unknown-letters' }, step: 400 });
	});
});

describe('a client', () => {
	/** A client whose events are kept, with a promise of the next that matches. */
	function listen() {
		const progress: Progress[] = [];
		const refused: Problem[] = [];
		let wake: () => void = () => undefined;
		const events: LabEvents = {
			progress(each) {
				progress.push(each);
				wake();
			},
			refused(problem) {
				refused.push(problem);
				wake();
			},
			failed: (message) => expect.fail(message)
		};
		const until = async (done: () => boolean) => {
			while (!done()) await new Promise<void>((resolve) => (wake = resolve));
		};
		return { events, progress, refused, until };
	}

	/** A Worker that is not one: the shell of the thread over a channel. */
	class ChannelWorker {
		onmessage: ((event: MessageEvent<FromLab>) => void) | null = null;
		onerror: unknown = null;
		readonly #channel = new MessageChannel();
		constructor() {
			const scope: WorkerScope<MicrogptOptions> = {
				postMessage: (message) => this.#channel.port1.postMessage(message),
				onmessage: null
			};
			serve(microgpt, scope);
			this.#channel.port1.onmessage = (event) => scope.onmessage?.(event as MessageEvent<ToLab<MicrogptOptions>>);
			this.#channel.port2.onmessage = (event) => this.onmessage?.(event as MessageEvent<FromLab>);
		}
		postMessage(message: unknown) {
			this.#channel.port2.postMessage(message);
		}
		terminate() {
			this.#channel.port1.close();
			this.#channel.port2.close();
		}
	}

	test.each([
		[
			'in a thread',
			() =>
				inWorker<MicrogptOptions, MicrogptAsks>(
					() => new ChannelWorker() as unknown as Worker,
					() => Promise.resolve(microgpt)
				)
		],
		['in the page', () => inPage(microgpt)],
		[
			'in the page when no thread can start',
			() =>
				inWorker<MicrogptOptions, MicrogptAsks>(
					() => {
						throw new Error('sandboxed');
					},
					() => Promise.resolve(microgpt)
				)
		]
	])('%s: runs, pauses, asks, seeks, ends', async (_, port) => {
		const { events, progress, refused, until } = listen();
		const client = new LabClient<MicrogptOptions, MicrogptAsks>(port(), events);
		client.open({ text: '' });
		await until(() => refused.length > 0);
		client.open(OPTIONS);
		client.run();
		client.pause();
		await until(() => progress.length >= 2);
		client.seek(60);
		await until(() => progress.at(-1)?.step === 60 && !progress.at(-1)?.running);
		const name = await client.hash();
		client.run();
		await until(() => progress.at(-1)?.step === 400);
		client.seek(60);
		await until(() => progress.at(-1)?.step === 60);
		expect(await client.hash()).toBe(name);
		expect(await client.ask('samples', { count: 3 })).toHaveLength(3);
		await expect(client.ask('next', { prefix: 'é' })).rejects.toBeInstanceOf(DataProblem);
		const count = progress.length;
		client.run();
		client.close();
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(progress.length).toBe(count);
	});

	test('a thread whose script cannot be fetched gives way to the page, and nothing said is lost', async () => {
		const { events, progress, until } = listen();
		const dead = { postMessage: vi.fn(), terminate: vi.fn(), onerror: null as (() => void) | null };
		const load = vi.fn(() => Promise.resolve(microgpt));
		const client = new LabClient<MicrogptOptions, MicrogptAsks>(
			inWorker(() => dead as unknown as Worker, load),
			events
		);
		client.open(OPTIONS);
		client.run(20);
		dead.onerror?.();
		await until(() => progress.at(-1)?.step === 20);
		expect(dead.terminate).toHaveBeenCalled();
		expect(load).toHaveBeenCalledOnce();
		client.close();
	});
});
