/** What a printed page says that the screen does not. */

/** `/data/sources.json`: of each moment by id, its sources as publisher, title and address. */
export type SourcesFile = Readonly<
	Record<string, readonly (readonly [publisher: string, title: string, url: string])[]>
>;
