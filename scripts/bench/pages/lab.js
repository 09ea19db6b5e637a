/** The page of bench:lab: trains microgpt in its Worker as a figure does, and times it. */
import { inWorker, LabClient } from '../../../src/lib/lab/client';

/** @typedef {{ losses: number[], seconds: number, busy: number, pause: number }} Timed */
/** @typedef {Window & { train(): Promise<Timed> }} LabPage */

const start = () => new Worker(new URL('../../../src/lib/lab/microgpt/worker.ts', import.meta.url), { type: 'module' });
const load = async () => (await import('../../../src/lib/lab/microgpt/model')).microgpt;

/** @returns {Promise<Timed>} */
async function train() {
	const text = await (await fetch('names.csv')).text();
	/** @type {((progress: import('../../../src/lib/lab/protocol').Progress) => void)[]} */
	const waiting = [];
	/** @type {number[]} */
	const losses = [];
	/** @type {(problem: unknown) => never} */
	const fail = (problem) => {
		throw new Error(JSON.stringify(problem));
	};
	/** @type {LabClient<import('../../../src/lib/lab/microgpt/options').MicrogptOptions, import('../../../src/lib/lab/microgpt/asks').MicrogptAsks>} */
	const client = new LabClient(inWorker(start, load), {
		progress(progress) {
			losses.push(...progress.rows);
			for (const hear of waiting) hear(progress);
		},
		refused: fail,
		failed: fail
	});
	/** @param {(progress: import('../../../src/lib/lab/protocol').Progress) => boolean} is */
	const until = (is) =>
		/** @type {Promise<import('../../../src/lib/lab/protocol').Progress>} */ (
			new Promise((resolve) => waiting.push((progress) => is(progress) && resolve(progress)))
		);
	const began = performance.now();
	client.open({ text, form: 'names' });
	client.run();
	const end = await until(({ step, steps }) => step === steps);
	const seconds = (performance.now() - began) / 1000;
	const own = [...losses];
	// How long a pause takes to be answered, in a training too long to end meanwhile.
	client.open({ text, form: 'names', steps: 1_000_000 });
	client.run();
	await until(({ step, running }) => running && step > 0);
	const pressed = performance.now();
	client.pause();
	await until(({ running }) => !running);
	const pause = performance.now() - pressed;
	client.close();
	return { losses: own, seconds, busy: end.busyMs / 1000, pause };
}

Object.assign(window, { train });
