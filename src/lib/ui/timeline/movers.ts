/**
 * Moves marks without asking their components: a zoom changes nothing of a mark but its place, and writing that to the
 * element itself costs a tenth of letting every component look at all it draws.
 */
import type { Attachment } from 'svelte/attachments';
import type { Scene } from '../../model/scene';
import { inPixels } from './place';

export class Movers {
	readonly #nodes = new Map<string, { readonly node: SVGGElement; x: number }>();

	/** Puts the mark of `id` in charge of this element. */
	readonly of =
		(id: string): Attachment<SVGGElement> =>
		(node) => {
			const entry = { node, x: NaN };
			this.#nodes.set(id, entry);
			return () => {
				// A mark that changed its lane has a new element by now.
				if (this.#nodes.get(id) === entry) this.#nodes.delete(id);
			};
		};

	/** Writes the places of a scene's marks that changed. */
	move({ lanes }: Scene): void {
		for (const { marks } of lanes)
			for (const { moment, x, early } of marks) {
				const entry = early ? undefined : this.#nodes.get(moment.id);
				if (!entry || entry.x === x) continue;
				entry.x = x;
				entry.node.style.transform = `translate(${inPixels(x)}, 0)`;
			}
	}
}
