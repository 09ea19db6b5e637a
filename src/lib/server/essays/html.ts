/** The prose of essays as HTML: Markdown by marked, with citations and live numbers as forms of its own. */
import { Marked, type Tokens } from 'marked';
import type { BlockView, LiveNumber } from '../../model/essay';
import type { Locale } from '../../model/schema-values';
import { liveNumber, mentionOf } from './markup';

export interface Rendering {
	/** HTML of a citation. `words` is HTML already. */
	readonly link: (citation: {
		readonly words: string;
		readonly moment: string;
		readonly claims: readonly number[];
		readonly quote: number | null;
	}) => string;
	readonly locale: Locale;
}

/** Stands for the n-th live number until the HTML is parted there: signs that no text has. */
const HOLD = /\uE000(\d+)\uE001/;

/** In Chinese a line's end is no space. */
const joined = (text: string, locale: Locale): string =>
	locale === 'zh' ? text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef”’])\n(?=[\u2e80-\u9fff\uff00-\uffef“‘])/g, '') : text;

/** Whether every element that is opened is closed again. */
function balanced(html: string): boolean {
	let depth = 0;
	for (const [tag] of html.matchAll(/<\/?[a-z]+[^>]*>/g)) {
		if (/^<(?:br|hr|img)\b/.test(tag)) continue;
		depth += tag.startsWith('</') ? -1 : 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** @returns the blocks, and whether a live number stands where it cannot be a field: in a list, a link, emphasis */
export function renderText(
	text: string,
	{ link, locale }: Rendering
): { readonly blocks: readonly BlockView[]; readonly nested: boolean } {
	const numbers: LiveNumber[] = [];
	const marked = new Marked({
		renderer: {
			link({ href, tokens }: Tokens.Link) {
				const words = this.parser.parseInline(tokens);
				if (!href.startsWith('moment:')) return `<a href="${escape(href)}" target="_blank" rel="noopener">${words}</a>`;
				const mention = mentionOf(href.slice('moment:'.length));
				return mention ? link({ ...mention, words }) : words;
			}
		},
		extensions: [
			{
				name: 'live',
				level: 'inline',
				start: (source: string) => source.indexOf('{{'),
				tokenizer(source: string) {
					const [raw, inside = ''] = /^\{\{([^{}]*)\}\}/.exec(source) ?? [];
					const number = liveNumber(inside);
					if (raw === undefined || !number) return undefined;
					numbers.push(number);
					return { type: 'live', raw, index: numbers.length - 1 };
				},
				renderer: (token) => `\uE000${String(token.index)}\uE001`
			}
		]
	});
	const blocks: BlockView[] = [];
	let nested = false;
	for (const token of marked.lexer(joined(text, locale))) {
		const html = marked.parser([token]).trim();
		if (html === '') continue;
		const last = blocks.at(-1);
		if (!HOLD.test(html)) {
			if (last?.kind === 'html') blocks[blocks.length - 1] = { kind: 'html', html: last.html + html };
			else blocks.push({ kind: 'html', html });
			continue;
		}
		const inside = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
		// `split` gives text and the number behind it by turns.
		const pieces = (inside ?? '').split(HOLD).map((piece, i) => (i % 2 === 0 ? piece : (numbers[Number(piece)] ?? '')));
		if (inside === undefined || !pieces.every((piece) => typeof piece !== 'string' || balanced(piece))) nested = true;
		blocks.push({ kind: 'live', pieces });
	}
	return { blocks, nested };
}

export const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
