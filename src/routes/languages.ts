/** The entries of a prerendered route in every language: English without a prefix, Chinese under /zh. */
export const eachLanguage = <T extends object>(entries: readonly T[]): (T & { lang?: 'zh' })[] =>
	entries.flatMap((entry) => [entry, { ...entry, lang: 'zh' as const }]);
