/** The steps of an embed on a slide: what a clicker's press does, and which presses are the deck's. */
export type Direction = 'next' | 'prev';

export interface Steps {
	/** 0 comes before the first step: the view as the address says it. */
	readonly at: number;
	readonly total: number;
}

/** Where a press leads: to another step, or out of the embed, to the host. */
export function press({ at, total }: Steps, direction: Direction): number | 'host' {
	const to = at + (direction === 'next' ? 1 : -1);
	return to < 0 || to > total ? 'host' : to;
}

/** The nearest step there is. */
export const clampStep = (step: number, total: number): number =>
	Math.min(Math.max(Number.isFinite(step) ? Math.trunc(step) : 0, 0), total);

/** Keys that step: arrows, and what clickers send. */
const STEP_KEYS: Readonly<Record<string, Direction>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'prev',
	PageUp: 'prev'
};
export const stepKey = (key: string): Direction | undefined =>
	Object.hasOwn(STEP_KEYS, key) ? STEP_KEYS[key] : undefined;
