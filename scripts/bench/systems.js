/**
 * What is measured, and how each is made to do the same: zoom by one ratio a step about one place, pan by the same
 * pixels a step.
 */

/**
 * One step of a gesture: a turn of the wheel, or a drag by some pixels.
 * @typedef {{ wheel: { deltaX: number, deltaY: number } } | { drag: number }} Step
 * @typedef {{
 *   name: string,
 *   path: (n: number, plot: Plot) => string,
 *   surface: string,
 *   settled: string,
 *   quiet: number,
 *   zoom: (ratio: number) => Step,
 *   pan: (px: number) => Step
 * }} System `surface` is what gestures go to; `settled` is there when nothing is pending; it is drawn when it has not
 * drawn itself again for `quiet` ms
 * @typedef {{ x: number, y: number, width: number, height: number }} Plot
 * @typedef {'ours' | 'floor' | 'vis' | 'vis-height' | 'vis-cluster'} SystemId
 */

/** @param {number} deltaX @param {number} deltaY @returns {Step} */
const wheel = (deltaX, deltaY) => ({ wheel: { deltaX, deltaY } });
/** Ours and the floor zoom by 2^(0.002 × the wheel's pixels). @param {number} ratio */
const zoomByPower = (ratio) => wheel(0, Math.log2(ratio) / 0.002);
/** vis-timeline zooms by 1 + (turns of 120 ÷ its friction of 5), in or out. @param {number} ratio */
const zoomByFriction = (ratio) => wheel(0, Math.sign(ratio - 1) * (Math.max(ratio, 1 / ratio) - 1) * 5 * 120);
/** @param {string} page @param {Record<string, number>} query */
const page = (page, query) =>
	`/bench/${page}?${Object.entries(query)
		.map((pair) => pair.join('='))
		.join('&')}`;

/** In the page of vis-timeline a sideways wheel zooms, by default; it is panned by dragging. @type {Omit<System, 'name' | 'path'>} */
const VIS = {
	surface: '.vis-panel.vis-center',
	settled: '.vis-panel.vis-center',
	quiet: 1_500,
	zoom: zoomByFriction,
	pan: (px) => ({ drag: -px })
};

/** @type {Record<SystemId, System>} */
export const SYSTEMS = {
	ours: {
		name: 'this chart',
		path: (n) => `/open?data=/bench/${n}.json`,
		surface: '[data-timeline] svg.lanes',
		settled: '[data-timeline][data-settled]',
		quiet: 0,
		zoom: zoomByPower,
		pan: (px) => wheel(px, 0)
	},
	floor: {
		name: 'floor',
		path: (n, plot) => page('floor', { n, ...plot }),
		surface: 'canvas',
		settled: 'canvas',
		quiet: 0,
		zoom: zoomByPower,
		pan: (px) => wheel(px, 0)
	},
	// As tall as its content, which is its default: all lanes are on the page, as they are on ours.
	vis: { ...VIS, name: 'vis-timeline', path: (n, plot) => page('vis', { n, ...plot }) },
	// As tall as our plot: it then shows a lane or two, and draws only those.
	'vis-height': {
		...VIS,
		name: 'vis-timeline, height set',
		path: (n, plot) => page('vis', { n, ...plot, fixed: 1 })
	},
	'vis-cluster': {
		...VIS,
		name: 'vis-timeline, cluster',
		path: (n, plot) => page('vis', { n, ...plot, cluster: 1 })
	}
};

/** How far one step of a series zooms or pans, and how many there are on the way there (and again on the way back). */
export const STEPS = 20;
export const ZOOM = 2 ** -0.2;
export const PAN_PX = 16;
