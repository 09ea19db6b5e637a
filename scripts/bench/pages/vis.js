/**
 * vis-timeline as its documentation shows it: a DataSet of items, a group a theme, default options: it grows
 * as tall as its content. With `fixed=1` in the address it is as tall as our plot; with `cluster=1` its `cluster`
 * option is on.
 */
import { answer, around, load, place, stand } from './data.js';

/**
 * @typedef {{
 *   on: (event: string, listener: () => void) => void,
 *   getWindow: () => { start: Date, end: Date },
 *   setWindow: (start: Date, end: Date, options: object) => void
 * }} Chart
 * @typedef {{ DataSet: new (rows: object[]) => object, Timeline: new (node: Element, items: object, groups: object, options: object) => Chart }} Vis
 */
const { DataSet, Timeline } = /** @type {{ vis: Vis }} */ (/** @type {unknown} */ (globalThis)).vis;

const asked = new URLSearchParams(location.search);
const DAY = 86_400_000;
/** Room for the groups' names, which stand to the left of the plot as ours do. */
const NAMES = 70;
const main = document.querySelector('main');
if (!main) throw new Error('there is no place for the timeline');
stand(main, NAMES);
if (!asked.has('fixed')) main.style.height = '';

const { themes, moments } = await load();
const items = moments.map(({ id, title, date, end, themes: [theme] }) => ({
	id,
	content: title,
	group: theme,
	start: new Date(date),
	...(end !== undefined && { end: new Date(end) })
}));
const chart = new Timeline(
	main,
	new DataSet(items),
	new DataSet(themes.map(({ id, title }) => ({ id, content: title }))),
	{ ...(asked.has('fixed') && { height: place.height }), ...(asked.has('cluster') && { cluster: {} }) }
);
// It draws itself several times before it is complete; the last time counts.
chart.on('changed', () => performance.mark('tl:drawn'));
answer(() => {
	const { start, end } = chart.getWindow();
	return { from: start.getTime() / DAY, to: end.getTime() / DAY };
});
// Its own first window leaves more room than ours; to start with one from the outset takes it eight times as long.
const { from, to } = around(items.map(({ start }) => start.getTime() / DAY));
document.addEventListener('bench:home', () =>
	chart.setWindow(new Date(from * DAY), new Date(to * DAY), { animation: false })
);
