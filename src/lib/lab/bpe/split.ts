/**
 * Cutting a text before pairs are counted, so that no merge joins a letter to a digit, a full stop or the next word.
 * The rules are those of GPT-2 and of GPT-4 (cl100k_base), put together from named parts.
 */

export type Splitting = 'none' | 'gpt-2' | 'gpt-4';

const LETTERS = '\\p{L}+';
/** White space up to the last of it before a word, which goes with the word; then any that is left. */
const SPACES = ['\\s+(?!\\S)', '\\s+'];
/** What follows an apostrophe in English: 's, 't, 'd, 'm, 'll, 've, 're. */
const ENDINGS = ['[sdmt]', 'll', 've', 're'];
/** The same in capitals too: 'S, 'LL, 'Ll, ... */
const ANY_CASE = ['[sdmtSDMT]', '[lL][lL]', '[vV][eE]', '[rR][eE]'];

const rule = (...parts: string[]) => new RegExp(parts.join('|'), 'gu');

const RULES = {
	'gpt-2': rule(`'(?:${ENDINGS.join('|')})`, ` ?${LETTERS}`, ' ?\\p{N}+', ' ?[^\\s\\p{L}\\p{N}]+', ...SPACES),
	'gpt-4': rule(
		`'(?:${ANY_CASE.join('|')})`,
		// A word may begin with one other sign, not only a space; lines end it.
		`[^\\r\\n\\p{L}\\p{N}]?${LETTERS}`,
		// Digits by three at most.
		'\\p{N}{1,3}',
		' ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*',
		// White space at the very end, and up to the last line break of a run.
		'\\s+$',
		'\\s*[\\r\\n]',
		...SPACES
	)
} as const;

/** The pieces of a text, in order; joined they are the text. */
export function pieces(text: string, splitting: Splitting): string[] {
	if (splitting === 'none') return text === '' ? [] : [text];
	return text.match(RULES[splitting]) ?? [];
}
