/**
 * Every figure by its id, for the pages' server side. A figure is a folder with an `about.ts`: nothing is listed here,
 * so one more figure is one more folder. In the browser, where all of them would be too much, `load.ts` gets one.
 */
import type { FigureAbout } from './figure';

const found = import.meta.glob<FigureAbout>('./*/about.ts', { eager: true, import: 'about' });

export const FIGURES: Readonly<Record<string, FigureAbout>> = Object.fromEntries(
	Object.entries(found).map(([path, about]) => {
		if (path !== `./${about.id}/about.ts`) throw new Error(`src/lib/figures/${path}: its id is "${about.id}"`);
		return [about.id, about];
	})
);
