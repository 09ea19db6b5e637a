/** The drawing of the moving chart by a worker: the page's own thread only says where the chart is. */
import type { Drawing } from './motion-drawing';
import type { Face, Frame, Ground, Ink, Picture, ToWorker } from './motion-picture';

export class RemoteDrawing implements Drawing {
	readonly #worker: Worker;

	/**
	 * @param drawn called when the first picture of a movement is on the canvas
	 * @param failed called when there is no worker after all
	 * @throws where the browser has no workers, no canvas to hand over, or does not allow it
	 */
	constructor(canvas: HTMLCanvasElement, drawn: () => void, failed: () => void) {
		const offscreen = canvas.transferControlToOffscreen();
		this.#worker = new Worker(new URL('./motion-worker.ts', import.meta.url), { type: 'module' });
		// It says one thing only: see FromWorker.
		this.#worker.onmessage = drawn;
		this.#worker.onerror = (event) => {
			event.preventDefault();
			failed();
		};
		this.#post({ type: 'canvas', canvas: offscreen, faces: facesOf(document) }, [offscreen]);
	}

	#post(message: ToWorker, transfer: Transferable[] = []): void {
		this.#worker.postMessage(message, transfer);
	}
	begin(frame: Frame, ink: Ink): void {
		this.#post({ type: 'begin', frame, ink });
	}
	ground(ground: Ground): void {
		this.#post({ type: 'ground', ground });
	}
	picture(picture: Picture): void {
		this.#post({ type: 'picture', picture });
	}
	draw(from: number, k: number, width: number): void {
		this.#post({ type: 'draw', from, k, width });
	}
	close(): void {
		this.#worker.terminate();
	}
}

/** The faces that the page's style sheets declare: a worker has none of its own. */
function facesOf(page: Document): Face[] {
	return Array.from(page.styleSheets).flatMap((sheet) => {
		const base = sheet.href ?? page.baseURI;
		return rulesOf(sheet).flatMap((rule) => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const value = (name: string) => rule.style.getPropertyValue(name);
			const source = value('src').replace(
				/url\(\s*(["']?)(.*?)\1\s*\)/g,
				(_, __, url: string) => `url("${new URL(url, base).href}")`
			);
			const descriptors = Object.fromEntries(
				(
					[
						['weight', 'font-weight'],
						['unicodeRange', 'unicode-range'],
						['sizeAdjust', 'size-adjust'],
						['ascentOverride', 'ascent-override'],
						['descentOverride', 'descent-override'],
						['lineGapOverride', 'line-gap-override']
					] as const
				).flatMap(([name, property]) => (value(property) === '' ? [] : [[name, value(property)]]))
			);
			return [{ family: value('font-family').replaceAll(/["']/g, ''), source, descriptors }];
		});
	});
}

/** The rules of a sheet; none of one from elsewhere, which may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return Array.from(sheet.cssRules);
	} catch {
		return [];
	}
}
