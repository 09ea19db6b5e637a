/** How a horizontal place is written: pixels once the plot is measured, a share of its width before. */
import { ASSUMED_WIDTH } from '../../state/timeline.svelte';

export type Place = (x: number) => string;

export const inPixels: Place = (x) => `${Math.round(x * 100) / 100}px`;
export const inPercent: Place = (x) => `${Math.round((x / ASSUMED_WIDTH) * 1e5) / 1e3}%`;
