/** A number that was published, or measured by others, for a figure to mark beside its own. */
export interface Published<T> {
	readonly value: T;
	/** The moment of the record that says it. */
	readonly moment: string;
	readonly source: string;
	readonly url: string;
	/** `published`: in the source's own words or output. `measured`: by running the published algorithm, not by its author. */
	readonly kind: 'published' | 'measured';
}
