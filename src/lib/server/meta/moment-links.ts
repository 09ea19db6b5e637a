/** The files of a moment, told to programs in its head: as other forms of the page, and in the words of Signposting. */
import { MESSAGES } from '../../i18n/messages';
import { MOMENT_FILE_NAMES, MOMENT_FILES, type MomentFile } from '../../model/moment-files';
import type { Locale } from '../../model/schema-values';
import { twinPath, type Addresses } from './addresses';
import { signposting } from './essay';
import type { LinkTag } from './tags';

/** Files that describe the moment rather than hold it. */
const DESCRIBES: readonly MomentFile[] = ['bib', 'ris', 'csl.json'];

export function momentLinks(id: string, locale: Locale, a: Addresses): LinkTag[] {
	const ref = { kind: 'm', id } as const;
	const files = MOMENT_FILE_NAMES.map((name) => ({
		name,
		type: MOMENT_FILES[name],
		url: a.file((name === 'md' && twinPath(ref, locale)) || `/m/${id}.${name}`),
		describes: DESCRIBES.includes(name)
	}));
	return [
		...files.map(({ name, type, url }) => ({
			rel: 'alternate',
			type,
			title: MESSAGES[locale].files[name],
			href: url
		})),
		...signposting({ citeAs: a.page(ref, 'en'), files }, a.page({ kind: 'page', id: 'about' }, locale), 'WebPage')
	];
}
