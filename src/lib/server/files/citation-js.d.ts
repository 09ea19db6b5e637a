/** The little of Citation.js that we use; it ships no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly object[]);
		format(format: 'biblatex'): string;
		format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
	}
	export const plugins: {
		readonly config: {
			get(plugin: '@bibtex'): {
				readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
