/** Flying from one part of the line to another along van Wijk and Nuij's smooth path; loaded before the first flight. */
import { interpolateZoom } from 'd3-interpolate';
import { span, type TimeWindow } from '../model/window';

/** Shortest and longest flight, in milliseconds; between them d3's own measure of the path decides. */
const FLIGHT = [220, 900] as const;

/**
 * @param look shows a part of the line; returns whether to fly on
 * @param arrive is called at the end of a flight that was not broken off
 */
export function fly(from: TimeWindow, to: TimeWindow, look: (view: TimeWindow) => boolean, arrive: () => void): void {
	const path = interpolateZoom([(from.from + from.to) / 2, 0, span(from)], [(to.from + to.to) / 2, 0, span(to)]);
	const lasts = Math.min(Math.max(path.duration / 2, FLIGHT[0]), FLIGHT[1]);
	const started = performance.now();
	const step = (now: number) => {
		const t = Math.min(1, Math.max(0, (now - started) / lasts));
		const [centre, , width] = path(1 - (1 - t) ** 3);
		const on = look({ from: centre - width / 2, to: centre + width / 2 });
		if (on && t < 1) requestAnimationFrame(step);
		else if (on) arrive();
	};
	requestAnimationFrame(step);
}
