/** The dataset for the pages: read once for a build, anew for each request while developing. */
import type { Dataset } from '../model/record';
import { FIGURES } from '../figures';
import { withFigures } from './figures';
import { readData } from './read';

let kept: Dataset | null = null;

/** @throws Error that lists every problem of the data, or names the moment that a figure explains and the record does not know */
export function record(): Dataset {
	if (kept && !import.meta.env.DEV) return kept;
	const { dataset, problems } = readData('data');
	if (!dataset) throw new Error(`data/ has ${problems.length} problem(s):\n${problems.join('\n')}`);
	kept = withFigures(dataset, Object.values(FIGURES));
	return kept;
}
