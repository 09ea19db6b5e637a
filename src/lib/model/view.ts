/** How the timeline is read: how its lanes are grouped, whether empty years are compressed, and in which form. */
export const GROUPINGS = ['theme', 'kind', 'role', 'stream'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `gap`: years without any moment take less room, and the axis says so. */
export const SCALES = ['linear', 'gap'] as const;
export type ScaleKind = (typeof SCALES)[number];

export const VIEW_KINDS = ['line', 'list', 'table'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];
