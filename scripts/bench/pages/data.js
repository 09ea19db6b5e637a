/**
 * What the two pages share: where to draw, the moments read, and the answer to "which days do you show?".
 * In the address: n, the number of moments; x, y, width and height of the plot.
 */
const params = new URLSearchParams(location.search);
const number = (/** @type {string} */ name) => Number(params.get(name));

export const place = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };

/** Puts `node` where our plot is. @param {HTMLElement} node @param {number} [left] what stands to the left of the plot */
export function stand(node, left = 0) {
	node.style.left = `${place.x - left}px`;
	node.style.top = `${place.y}px`;
	node.style.width = `${place.width + left}px`;
	node.style.height = `${place.height}px`;
}

/** Fetches the moments' text, notes that it has come, and reads it. @returns {Promise<import('../moments.js').Interchange>} */
export async function load() {
	const response = await fetch(`/bench/${number('n')}.json`);
	const text = await response.text();
	performance.mark('tl:data');
	return JSON.parse(text);
}

/** The days from the first to the last, with a little room on both sides. @param {Iterable<number>} days */
export function around(days) {
	let [from, to] = [Infinity, -Infinity];
	for (const day of days) {
		from = Math.min(from, day);
		to = Math.max(to, day);
	}
	const room = (to - from) * 0.02;
	return { from: from - room, to: to + room };
}

/** Answers the benchmark's question. @param {() => { from: number, to: number }} shown */
export const answer = (shown) =>
	document.addEventListener('bench:window', (event) => {
		if (event instanceof CustomEvent) Object.assign(event.detail, shown());
	});
