/** How a horizontal place is written: pixels once the plot is measured, a share of its width before. */
export type Place = (x: number) => string;

export const inPixels: Place = (x) => `${Math.round(x * 100) / 100}px`;
/** @param width of the plot that places were laid out for */
export const inPercent =
	(width: number): Place =>
	(x) =>
		`${Math.round((x / width) * 1e5) / 1e3}%`;
