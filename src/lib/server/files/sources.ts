/** The addresses that each moment rests on: small enough to be at hand when a page is printed. */
import type { Dataset } from '../../model/record';
import type { SourcesFile } from '../../model/print';

export const sourcesFile = ({ moments }: Dataset): SourcesFile =>
	Object.fromEntries(
		moments.map(({ id, sources }) => [id, sources.map(({ publisher, title, url }) => [publisher, title, url])])
	);
