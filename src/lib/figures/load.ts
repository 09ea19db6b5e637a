/** One figure in the browser, loaded when it is to run. */
import type { Component } from 'svelte';
import type { FigureAbout, FigureProps } from './figure';

const found = import.meta.glob<FigureAbout>('./*/about.ts', { import: 'about' });

export interface LoadedFigure {
	readonly about: FigureAbout;
	readonly Figure: Component<FigureProps>;
}

/** @throws Error when there is no such figure, or the network fails */
export async function loadFigure(id: string): Promise<LoadedFigure> {
	const load = found[`./${id}/about.ts`];
	if (!load) throw new Error(`there is no figure "${id}"`);
	const about = await load();
	const { default: Figure } = await about.load();
	return { about, Figure };
}
