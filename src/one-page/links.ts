/** The site's addresses, as places in the one page. */
import { formatHash } from '../lib/model/hash-address';
import type { Site } from '../lib/state/site';

const to = (page: string, ...rest: string[]): string => formatHash({ page, rest, query: '' });

export const HASH_LINKS: Site['links'] = {
	home: '#',
	lineages: to('lineages'),
	tensions: to('tensions'),
	tours: to('tours'),
	sources: to('sources'),
	about: to('about'),
	// A timeline of one's own is opened on the site; here the way leads to the timeline there is.
	open: '#',
	// Figures run on the site: nothing here names one, and the list of them is left out.
	figures: '',
	figure: () => '#',
	essays: '',
	essay: () => '#',
	moment: (id) => to('m', id),
	theme: (id) => to('theme', id),
	lineage: (id) => to('lineage', id),
	tour: (id, n) => to('tour', id, String(n))
};
