/** Writes a deck beside the page's own thread; the libraries that do it stay out of what pages load. */
import type { Deck } from './deck';
import { writePptx } from './pptx';

/** The bytes of the file; null where it could not be written. */
export type FromWriter = Uint8Array<ArrayBuffer> | null;

/** What of a worker's own world is needed; the project's types are those of a page. */
interface WorkerWorld {
	onmessage: ((event: MessageEvent<Deck>) => void) | null;
	postMessage(message: FromWriter, transfer?: Transferable[]): void;
}
const world = self as unknown as WorkerWorld;

world.onmessage = ({ data }) => {
	writePptx(data).then(
		(bytes) => world.postMessage(bytes, [bytes.buffer]),
		() => world.postMessage(null)
	);
};
