/**
 * The citation of a page of ours at one address, which may hold any view, and so cannot be made at build: as text, as
 * BibLaTeX and as RIS. The citations of moments are files made from CSL-JSON (`server/files/bibliography.ts`).
 */
export interface CitedPage {
	/** BibTeX key. */
	readonly key: string;
	readonly title: string;
	readonly url: string;
	readonly language: string;
	/** The day it was looked at, YYYY-MM-DD. */
	readonly accessed: string;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const forTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** RIS knows no line breaks inside a value. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const pageText = ({ title, url }: CitedPage, accessed: string): string =>
	`${title}. Throughline. ${url} (${accessed})`;

export const pageBibtex = ({ key, title, url, language, accessed }: CitedPage): string =>
	[
		`@online{${key},`,
		`\ttitle = {${forTex(title)}},`,
		`\torganization = {Throughline},`,
		`\tlanguage = {${language}},`,
		`\turldate = {${accessed}},`,
		`\turl = {${url}},`,
		'}'
	].join('\n');

export const pageRis = ({ key, title, url, language, accessed }: CitedPage): string =>
	[
		'TY  - ELEC',
		`TI  - ${oneLine(title)}`,
		'PB  - Throughline',
		`LA  - ${language}`,
		`Y2  - ${accessed.replaceAll('-', '/')}`,
		`UR  - ${url}`,
		`ID  - ${key}`,
		'ER  - '
	].join('\n');

/** The part of CSL-JSON that is set as text. */
export interface CslText {
	readonly title: string;
	readonly author?: readonly { readonly family: string; readonly given: string }[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly number?: string;
	readonly URL: string;
}

/** A source in one line: who, when, what, where. */
export function sourceText(item: CslText): string {
	const [from, to] = (item.issued?.['date-parts'] ?? []).map((parts) =>
		parts.map((part) => String(part).padStart(2, '0')).join('-')
	);
	const when = from === undefined ? '' : `${item.issued?.circa ? 'c. ' : ''}${from}${to === undefined ? '' : `/${to}`}`;
	const who = item.author?.map(({ family, given }) => `${family}, ${given}`).join('; ');
	return [
		[who, when && `(${when})`].filter(Boolean).join(' '),
		item.title.replace(/[.。]$/, ''),
		item['container-title'] ?? item.publisher,
		item.number
	]
		.filter(Boolean)
		.map((part) => `${part ?? ''}. `)
		.join('')
		.concat(item.URL);
}
