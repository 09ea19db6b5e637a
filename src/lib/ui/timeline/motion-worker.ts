/** Draws the moving chart beside the page's own thread, on a canvas that the page has handed over. */
import { CanvasDrawing } from './motion-drawing';
import type { FromWorker, ToWorker } from './motion-picture';

/** What of a worker's own world is needed; the project's types are those of a page. */
interface WorkerWorld {
	readonly fonts: FontFaceSet;
	onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
	postMessage(message: FromWorker): void;
	requestAnimationFrame(draw: () => void): number;
}
const world = self as unknown as WorkerWorld;

let drawing: CanvasDrawing | null = null;
/** The last step that was asked for: only that is drawn, should the worker fall behind. */
let next: (ToWorker & { type: 'draw' }) | null = null;
let begins = false;

function draw(): void {
	if (!next) return;
	drawing?.draw(next.from, next.k, next.width);
	next = null;
	if (!begins) return;
	begins = false;
	world.postMessage('drawn');
}

world.onmessage = ({ data }) => {
	if (data.type === 'canvas') {
		drawing = new CanvasDrawing(data.canvas);
		for (const { family, source, descriptors } of data.faces) {
			const face = new FontFace(family, source, descriptors);
			world.fonts.add(face);
			// A face that cannot be had, such as a local one that is not there, is passed over as on the page.
			face.load().catch(() => undefined);
		}
	} else if (data.type === 'begin') {
		begins = true;
		drawing?.begin(data.frame, data.ink);
	} else if (data.type === 'ground') drawing?.ground(data.ground);
	else if (data.type === 'picture') drawing?.picture(data.picture);
	else {
		if (!next) world.requestAnimationFrame(draw);
		next = data;
	}
};
