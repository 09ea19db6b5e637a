/** The closed lists of the record, apart from the schema that validates them, so that pages do not load a validator. */
export const KINDS = ['post', 'paper', 'talk', 'interview', 'course', 'video', 'code', 'idea', 'milestone'] as const;
export const TRUSTS = ['primary', 'secondary', 'inferred'] as const;
export const RELATIONS = ['continued-by', 'builds-on', 'same-idea', 'part-of', 'contradicts', 'response-to'] as const;
/** How a source was read when the original itself was not: shown beside it, because it bears on trust. */
export const VIAS = ['archived-copy', 'post-archive', 'transcript', 'summary'] as const;
export const LOCALES = ['en', 'zh'] as const;

export type Kind = (typeof KINDS)[number];
export type Trust = (typeof TRUSTS)[number];
export type RelationKind = (typeof RELATIONS)[number];
export type Via = (typeof VIAS)[number];
export type Locale = (typeof LOCALES)[number];
