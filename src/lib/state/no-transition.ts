/**
 * Stands in for d3-transition (an alias in vite.config.ts). d3-zoom asks it only for `interrupt`; animated zooms are
 * this project's own (`TimelineState.flyTo`), so the page need not carry a third of d3 for them.
 */
export const interrupt = (): void => undefined;
