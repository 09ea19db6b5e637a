/**
 * Measures one visit to one page: opens it in a fresh tab, waits until it is drawn, makes the gestures, and reads the
 * browser's own counters before and after each. A page that takes too long is given up, and said to have.
 */
import { drawTime, isReady, notePainted, rest, series, shownWindow } from './in-page.js';
import { frames } from './stats.js';
import { PAN_PX, STEPS, ZOOM } from './systems.js';

/**
 * @typedef {'zoom' | 'pan' | 'zoomNear' | 'panNear'} Gesture from the default window, or from a sixteenth of it
 * @typedef {{
 *   steps: number, main: number, script: number, style: number, layout: number, wall: number, all: number,
 *   frames: ReturnType<typeof frames>
 * }} Cost ms a step: of the main thread's processor time, of its parts, of its time on the clock, and of all threads
 * @typedef {{
 *   system: string, n: number, run: number, seconds: number, draw: number | null, nodes: number | null,
 *   heap: number | null, costs: Partial<Record<Gesture, Cost>>, over: string | null
 * }} Visit `heap` in MB; `over` says what took too long, if anything did
 */

export const DRAW_LIMIT_MS = 30_000;
const SERIES_LIMIT_MS = 8_000;
/** A step can be under way when the limit of a series comes. */
const PATIENCE_MS = 20_000;
const WARM_UP = 10;

class OverLimit extends Error {}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} ms
 * @param {string} what
 * @returns {Promise<T>}
 */
async function within(work, ms, what) {
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new OverLimit(what)), ms)));
	work.catch(() => undefined);
	try {
		return await Promise.race([work, /** @type {Promise<never>} */ (late)]);
	} finally {
		clearTimeout(timer);
	}
}

/** The window must go where it is sent, and come back: a step that does nothing costs nothing. */
function checkTravel(
	/** @type {(import('./in-page.js').Days | null)[]} */ [before, turned, after],
	/** @type {number} */ steps,
	/** @type {boolean} */ zooms,
	/** @type {number} */ width
) {
	if (!before || !turned || !after) throw new Error('the page does not say which days it shows');
	const span = before.to - before.from;
	const went = zooms ? Math.log2(span / (turned.to - turned.from)) : ((turned.from - before.from) / span) * width;
	const wanted = zooms ? Math.log2(1 / ZOOM) * steps : PAN_PX * steps;
	if (Math.abs(went / wanted - 1) > 0.1 || Math.abs(after.from - before.from) > 0.1 * span)
		throw new Error(`a ${zooms ? 'zoom' : 'pan'} went ${went.toFixed(2)} where ${wanted.toFixed(2)} was meant`);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{ system: import('./systems.js').System, id: string, n: number, run: number, origin: string, plot: import('./systems.js').Plot, path: string, marks: boolean }} options
 * @returns {Promise<Visit>}
 */
export async function visit(browser, { system, id, n, run, origin, plot, path, marks }) {
	/** @type {Visit} */
	const result = { system: id, n, run, seconds: 0, draw: null, nodes: null, heap: null, costs: {}, over: null };
	const started = performance.now();
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
	try {
		const page = await context.newPage();
		/** @type {string[]} */
		const errors = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		const counters = await countersOf(browser, page);
		await page.addInitScript(notePainted);
		const response = await page.goto(origin + path, { waitUntil: 'commit' });
		if (!response?.ok()) throw new Error(`there is no page at ${path}`);
		await within(
			page.waitForFunction(
				isReady,
				{ settled: system.settled, quiet: system.quiet, marks },
				{ timeout: DRAW_LIMIT_MS }
			),
			DRAW_LIMIT_MS,
			'drawing'
		);
		result.draw = await page.evaluate(drawTime);
		await page.evaluate(() => document.dispatchEvent(new CustomEvent('bench:home')));
		await within(page.evaluate(rest, system.settled), PATIENCE_MS, 'drawing');

		const go = (
			/** @type {import('./systems.js').Step} */ there,
			/** @type {import('./systems.js').Step | null} */ back,
			steps = STEPS
		) =>
			within(
				page
					.evaluate(series, { surface: system.surface, there, back, steps, limit: SERIES_LIMIT_MS })
					.then(async (done) => {
						await page.evaluate(rest, system.settled);
						return done;
					}),
				SERIES_LIMIT_MS + PATIENCE_MS,
				'a gesture'
			);
		const measure = async (
			/** @type {Gesture} */ gesture,
			/** @type {import('./systems.js').Step} */ there,
			/** @type {import('./systems.js').Step} */ back
		) => {
			const shown = () => page.evaluate(shownWindow);
			const windows = [await shown()];
			const out = await go(there, null, STEPS);
			windows.push(await shown());
			await go(back, null, STEPS);
			windows.push(await shown());
			checkTravel(windows, out.steps, gesture.startsWith('zoom'), plot.width);
			const before = await counters.read();
			const done = await go(there, back);
			const after = await counters.read();
			const { steps } = done;
			const each = (/** @type {keyof typeof after} */ key) => (after[key] - before[key]) / steps;
			result.costs[gesture] = {
				steps,
				main: each('main'),
				script: each('script'),
				style: each('style'),
				layout: each('layout'),
				wall: each('wall'),
				all: each('all'),
				frames: frames(done.intervals)
			};
		};
		const [zoomIn, zoomOut] = [system.zoom(ZOOM), system.zoom(1 / ZOOM)];
		const [later, earlier] = [system.pan(PAN_PX), system.pan(-PAN_PX)];
		const nodes = [await page.evaluate(() => document.querySelectorAll('*').length)];
		// The first steps compile the page's code.
		await go(zoomIn, zoomOut, WARM_UP);
		await measure('zoom', zoomIn, zoomOut);
		// The whole cannot be panned; half of it can.
		await go(zoomIn, null, 5);
		await measure('pan', later, earlier);
		await go(zoomIn, null, 15);
		nodes.push(await page.evaluate(() => document.querySelectorAll('*').length));
		await measure('zoomNear', zoomIn, zoomOut);
		await measure('panNear', later, earlier);
		result.nodes = Math.max(...nodes);
		result.heap = await counters.heap();
		if (errors.length > 0) throw new Error(errors.join('\n'));
	} catch (error) {
		if (!(error instanceof OverLimit) && !(error instanceof Error && error.name === 'TimeoutError')) throw error;
		result.over = error instanceof OverLimit ? error.message : 'drawing';
	} finally {
		// A tab whose script never ends is closed by the browser in its own time.
		await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5_000))]);
	}
	result.seconds = (performance.now() - started) / 1000;
	return result;
}

/**
 * The browser's counters for a page. Times are in ms.
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 */
async function countersOf(browser, page) {
	const [processor, clock, whole] = await Promise.all([
		page.context().newCDPSession(page),
		page.context().newCDPSession(page),
		browser.newBrowserCDPSession()
	]);
	await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
	await clock.send('Performance.enable', { timeDomain: 'timeTicks' });
	const metrics = async (/** @type {import('playwright').CDPSession} */ session) => {
		const answer = await session.send('Performance.getMetrics');
		const values = new Map(answer.metrics.map(({ name, value }) => [name, value]));
		return (/** @type {string} */ name) => (values.get(name) ?? NaN) * 1000;
	};
	return {
		async read() {
			const [cpu, wall, { processInfo }] = [
				await metrics(processor),
				await metrics(clock),
				await whole.send('SystemInfo.getProcessInfo')
			];
			const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
			return {
				main: cpu('TaskDuration'),
				script: cpu('ScriptDuration'),
				style: cpu('RecalcStyleDuration'),
				layout: cpu('LayoutDuration'),
				wall: wall('TaskDuration'),
				all: drawing.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
			};
		},
		/** Everything scripts hold, in MB, after a collection: objects, array buffers and the page's nodes. */
		async heap() {
			await processor.send('HeapProfiler.collectGarbage');
			await processor.send('HeapProfiler.collectGarbage');
			const { usedSize, embedderHeapUsedSize, backingStorageSize } = await processor.send('Runtime.getHeapUsage');
			return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
		}
	};
}
