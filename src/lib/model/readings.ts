/** The ways one view can be read: as what it is drawn, and by what its lanes are made. */
export const READINGS = ['line', 'list', 'table'] as const;
export const GROUPINGS = ['theme', 'kind', 'role', 'stream'] as const;

export type Reading = (typeof READINGS)[number];
export type Grouping = (typeof GROUPINGS)[number];
