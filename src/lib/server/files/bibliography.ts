/** CSL-JSON as BibLaTeX and RIS, by Citation.js; what it would break on the way is mended here. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl';

const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
// Else it takes the hyphens out of our ids.
format.checkLabel = false;
// Else it drops every letter that LaTeX has no command for, Chinese among them. It then leaves escaping to us.
format.asciiOnly = false;

export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, '\t')}\n`;

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}'
};
const PROSE = ['title', 'container-title', 'publisher', 'note'] as const;

/** The same on a web page, whose site both formats look for in the publisher. */
function onSite(item: CslItem): CslItem {
	const { 'container-title': publisher, ...rest } = item;
	return { ...rest, type: 'webpage', ...(publisher !== undefined && { publisher }) };
}

/** The item with the signs of TeX in its texts made to mean themselves. An address is read letter for letter. */
function forTex(cited: CslItem): object {
	const online = cited.type === 'webpage' || cited.type === 'post' || cited.type === 'post-weblog';
	const item = online ? onSite(cited) : cited;
	const texts: Partial<Record<(typeof PROSE)[number], string>> = {};
	for (const field of PROSE) {
		const text = item[field];
		if (text !== undefined) texts[field] = text.replace(/[\\~^<>&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
	}
	return { ...item, ...texts };
}

/** BibLaTeX, in UTF-8: two entries under the keys `<id>` and `throughline-<id>`. */
export const bibtex = (items: readonly CslItem[]): string =>
	`${new Cite(items.map(forTex)).format('biblatex').trim()}\n`;

/** The item with what the RIS plugin would lose: a film's author, and a post, which it takes for an e-mail. */
function forRis(item: CslItem): object {
	if (item.type === 'motion_picture') return { ...item, director: item.author };
	if (item.type === 'post' || item.type === 'webpage') return onSite(item);
	return item;
}

/** RIS, its lines written here: the plugin breaks them after 70 letters, in the midst of addresses, and cuts ids. */
export function ris(items: readonly CslItem[]): string {
	const records = new Cite(items.map(forRis)).format('ris', { format: 'object' });
	return records
		.map(({ TY = 'GEN', ...rest }, i) => {
			const tags = { ...rest, ID: items[i]?.id ?? '' };
			const lines = Object.entries(tags).flatMap(([tag, values]) =>
				[values].flat().map((value) => `${tag}  - ${tag === 'DA' ? value.replace(/\/(\d)(?=\/)/g, '/0$1') : value}`)
			);
			return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].map((line) => `${line}\n`).join('');
		})
		.join('');
}
