/** The readings of one timeline: what its lanes are, how its time runs, and whether it is a chart, a list or a table. */

export const GROUPINGS = ['theme', 'kind', 'role', 'stream'] as const;
export const SCALES = ['linear', 'gap'] as const;
export const VIEW_KINDS = ['line', 'list', 'table'] as const;

/** What a lane is; a stream is one lane for all. */
export type Grouping = (typeof GROUPINGS)[number];
/** Whether empty years take their room, or are folded away at a break on the axis. */
export type ScaleKind = (typeof SCALES)[number];
export type ViewKind = (typeof VIEW_KINDS)[number];
