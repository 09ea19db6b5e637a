/**
 * Draws the preview pictures ahead, in as many threads as there are cores, while the rest of the build goes on; the
 * routes that serve them (src/routes/og) then only read files. What is already in the cache is not drawn again.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** @typedef {import('../../src/lib/server/pictures/ahead').Share} Share */

/** @param {number} part @param {number} parts @returns {Promise<Share>} */
const share = (part, parts) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('scripts/pictures/worker.js', `file://${process.cwd()}/`), {
			workerData: { part, parts }
		});
		worker.once('message', (done) => {
			resolve(done);
			void worker.terminate();
		});
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`a thread that draws pictures ended with ${code}`)));
	});

/** Draws everything that is not there yet. @param {number} [parts] threads */
export async function drawAhead(parts = Math.min(availableParallelism(), 8)) {
	const shares = await Promise.all(Array.from({ length: parts }, (_, part) => share(part, parts)));
	return {
		paths: Object.assign({}, ...shares.map(({ paths }) => paths)),
		drawn: shares.reduce((sum, { drawn }) => sum + drawn, 0)
	};
}

/** @returns {import('vite').Plugin} */
export function pictures() {
	/** @type {Promise<{ paths: Record<string, string>, drawn: number }> | null} */
	let drawing = null;
	/** @type {string | null} */
	let list = null;
	return {
		name: 'throughline-pictures',
		apply: (config, { command }) => command === 'build' && process.env.VITEST === undefined,
		buildStart() {
			// Kit builds the browser's part within the server's: the first build draws for both.
			if (process.env.PICTURES !== undefined) return;
			list = join(process.cwd(), 'node_modules', '.cache', 'throughline', `pictures-${process.pid}.json`);
			process.env.PICTURES = list;
			drawing = drawAhead();
			// Reported where it is waited for.
			drawing.catch(() => undefined);
		},
		writeBundle: {
			order: 'pre',
			sequential: true,
			async handler() {
				if (!drawing || !list) return;
				const { paths } = await drawing;
				mkdirSync(join(list, '..'), { recursive: true });
				writeFileSync(list, JSON.stringify(paths));
			}
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			handler() {
				if (list) rmSync(list, { force: true });
			}
		}
	};
}
