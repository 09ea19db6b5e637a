/** What the benchmark runs inside the pages. Each function stands for itself: it is sent there as text. */

/** Notes when what a page calls drawn has been on the screen: two frames later. Runs before the page's own scripts. */
export function notePainted() {
	const mark = performance.mark.bind(performance);
	performance.mark = (name, options) => {
		if (name === 'tl:drawn') requestAnimationFrame(() => requestAnimationFrame(() => mark('bench:painted')));
		return mark(name, options);
	};
}

/** From the arrival of the data to the first complete drawing, in ms; null when the page does not say. */
export function drawTime() {
	const at = (/** @type {string} */ name) => performance.getEntriesByName(name).at(-1)?.startTime;
	const [data, painted] = [at('tl:data'), at('bench:painted')];
	return data === undefined || painted === undefined ? null : painted - data;
}

/**
 * Whether the page is there, drawn and at rest.
 * @param {{ settled: string, quiet: number, marks: boolean }} options
 */
export function isReady({ settled, quiet, marks }) {
	if (!document.querySelector(settled)) return false;
	const painted = performance.getEntriesByName('bench:painted').at(-1)?.startTime ?? Infinity;
	return !marks || performance.now() - painted >= quiet;
}

/**
 * Waits until what follows a gesture has been done: the address written, an announcement made.
 * @param {string} settled
 * @returns {Promise<void>}
 */
export function rest(settled) {
	return new Promise((resolve) => {
		const look = () => (document.querySelector(settled) ? resolve() : void setTimeout(look, 50));
		setTimeout(look, 300);
	});
}

/**
 * @typedef {{ from: number, to: number }} Days
 * @typedef {{ steps: number, intervals: number[] }} Series steps done, and ms between frames
 */

/**
 * The window a page shows when it is at rest, from the page itself or from the edges of the overview.
 * @returns {Days | null}
 */
export function shownWindow() {
	/** @type {Partial<Days>} */
	const detail = {};
	document.dispatchEvent(new CustomEvent('bench:window', { detail }));
	const edges = [...document.querySelectorAll('[role="slider"]')].map((edge) =>
		Number(edge.getAttribute('aria-valuenow'))
	);
	const [from, to] = detail.from === undefined ? edges : [detail.from, detail.to];
	return from === undefined || to === undefined ? null : { from, to };
}

/**
 * One step of a gesture a frame: `steps` times `there`, then as often `back`, about a place at 60 % of the width.
 * Turns back early when half of `limit` ms has passed.
 * @param {{ surface: string, there: import('./systems.js').Step, back: import('./systems.js').Step | null, steps: number, limit: number }} options
 * @returns {Promise<Series>}
 */
export function series({ surface, there, back, steps, limit }) {
	const node = document.querySelector(surface);
	if (!node) throw new Error(`there is no ${surface}`);
	const box = node.getBoundingClientRect();
	const place = {
		clientX: box.left + 0.6 * box.width,
		clientY: box.top + Math.min(box.height, innerHeight - box.top) / 2
	};

	const common = { bubbles: true, cancelable: true, view: window };
	const point = (/** @type {string} */ type, /** @type {number} */ buttons) =>
		node.dispatchEvent(
			new PointerEvent(type, { ...common, ...place, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true })
		);
	const make = (/** @type {import('./systems.js').Step} */ step) => {
		if ('wheel' in step) {
			const { deltaX, deltaY } = step.wheel;
			// The older names too, as a real event has them: an event made by a script has them the wrong way round.
			const older = { wheelDeltaX: -deltaX, wheelDeltaY: -deltaY };
			node.dispatchEvent(new WheelEvent('wheel', { ...common, ...place, deltaX, deltaY, ...older }));
		} else {
			place.clientX += step.drag;
			point('pointermove', 1);
		}
	};

	return new Promise((resolve) => {
		/** @type {number[]} */
		const stamps = [];
		let turn = steps;
		let done = 0;
		const started = performance.now();
		if ('drag' in there) point('pointerdown', 1);
		const frame = (/** @type {number} */ now) => {
			stamps.push(now);
			const step = done < turn ? there : done < 2 * turn ? back : null;
			if (!step) {
				if ('drag' in there) point('pointerup', 0);
				resolve({ steps: done, intervals: stamps.slice(1).map((at, i) => at - (stamps[i] ?? at)) });
				return;
			}
			make(step);
			done += 1;
			if (done < turn && performance.now() - started > limit / 2) turn = done;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
}
