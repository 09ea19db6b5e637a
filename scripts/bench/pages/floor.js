/**
 * The floor: the least a timeline can do. A bare canvas, one dot a moment, drawn anew once a frame when the window has
 * moved, with the gestures of ours: wheel zooms about the pointer, sideways wheel and drag pan, two fingers zoom.
 * No labels, no axis, no ribbons, no counts, nothing to point at, nothing kept between frames.
 */
import { answer, around, load, place, stand } from './data.js';

const RADIUS = 4;
const TURN = 2 * Math.PI;

const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
const main = document.querySelector('main');
if (!canvas || !context || !main) throw new Error('there is no canvas');

const { width, height } = place;
stand(main);
canvas.width = width * devicePixelRatio;
canvas.height = height * devicePixelRatio;
canvas.style.width = `${width}px`;
canvas.style.height = `${height}px`;
context.scale(devicePixelRatio, devicePixelRatio);

const { themes, moments } = await load();
const pitch = height / themes.length;
/** A lane a theme: its colour, its height on the canvas and its moments' days. */
const lanes = themes.map(({ id, hue }, row) => ({
	colour: `hsl(${hue} 60% 45%)`,
	y: (row + 0.5) * pitch,
	days: Float64Array.from(
		moments.filter((moment) => moment.themes[0] === id),
		({ date }) => Date.parse(date) / 86_400_000
	)
}));
const bounds = around(lanes.flatMap(({ days }) => [...days]));
let { from, to } = bounds;

function draw() {
	if (!context) return;
	context.clearRect(0, 0, width, height);
	const scale = width / (to - from);
	for (const { colour, y, days } of lanes) {
		context.fillStyle = colour;
		for (const day of days) {
			if (day < from || day > to) continue;
			context.beginPath();
			context.arc((day - from) * scale, y, RADIUS, 0, TURN);
			context.fill();
		}
	}
}

let frame = 0;
/** Shows the days from `a` to `b`, or as near as the bounds allow, with the next frame. @param {number} a @param {number} b */
function show(a, b) {
	const span = Math.min(Math.max(b - a, 1), bounds.to - bounds.from);
	from = Math.min(Math.max(a, bounds.from), bounds.to - span);
	to = from + span;
	if (frame === 0)
		frame = requestAnimationFrame(() => {
			frame = 0;
			draw();
		});
}
const panBy = (/** @type {number} */ px) => {
	const days = (px / width) * (to - from);
	show(from + days, to + days);
};
const zoomBy = (/** @type {number} */ ratio, /** @type {number} */ x) => {
	const at = from + (x / width) * (to - from);
	show(at - (at - from) * ratio, at + (to - at) * ratio);
};
const left = (/** @type {MouseEvent} */ event) => event.clientX - place.x;

canvas.addEventListener(
	'wheel',
	(event) => {
		event.preventDefault();
		if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) panBy(event.deltaX);
		else zoomBy(2 ** (event.deltaY * 0.002), left(event));
	},
	{ passive: false }
);

/** Where each finger, or the pressed mouse, last was. @type {Map<number, number>} */
const held = new Map();
canvas.addEventListener('pointerdown', (event) => {
	held.set(event.pointerId, left(event));
	if (event.isTrusted) canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener('pointermove', (event) => {
	const before = held.get(event.pointerId);
	if (before === undefined) return;
	const x = left(event);
	const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
	if (other === undefined) panBy(before - x);
	else {
		// The days under both fingers stay under them.
		if (x !== other) zoomBy(Math.abs((before - other) / (x - other)), other);
	}
	held.set(event.pointerId, x);
});
for (const type of /** @type {const} */ (['pointerup', 'pointercancel']))
	canvas.addEventListener(type, (event) => held.delete(event.pointerId));

answer(() => ({ from, to }));
draw();
performance.mark('tl:drawn');
