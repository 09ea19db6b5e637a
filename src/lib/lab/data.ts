/**
 * Reading what models learn from, as Python would read it: universal newlines, `strip`, code points and not UTF-16.
 * What cannot be learned from is a `DataProblem`.
 */
import { DataProblem } from './problems';

/** Larger files are refused: no list of words is longer, and reading more would freeze a phone. */
export const MOST_BYTES = 5_000_000;
/** More different letters than any script's words have. */
export const MOST_LETTERS = 20_000;

/** What Python's `str.strip` takes off: its white space, which is not that of `String.prototype.trim`. */
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const EDGES = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

export const strip = (text: string): string => text.replace(EDGES, '');

/** The letters of a word as Python counts them: code points, where JavaScript's `length` counts halves of some. */
export const codePoints = (text: string): string[] => Array.from(text);

/**
 * The text of a file, checked for size and encoding. A byte order mark is kept, as Python keeps it.
 * @throws DataProblem too-large, not-text
 */
export function decode(bytes: Uint8Array): string {
	if (bytes.length > MOST_BYTES) throw new DataProblem({ code: 'too-large', bytes: bytes.length, most: MOST_BYTES });
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new DataProblem({ code: 'not-text' });
	}
}

/**
 * One word a line, stripped, blank lines left out, in the order of the file, repeats kept.
 * @throws DataProblem too-large, empty
 */
export function readWords(text: string): string[] {
	if (text.length > MOST_BYTES) throw new DataProblem({ code: 'too-large', bytes: text.length, most: MOST_BYTES });
	const words = text
		.split(/\r\n|\r|\n/)
		.map(strip)
		.filter((word) => word !== '');
	if (words.length === 0) throw new DataProblem({ code: 'empty' });
	return words;
}

/**
 * The `name` column of a table separated by commas, without quoting: the form of the included names.
 * @throws DataProblem no-column, and as `readWords`
 */
export function readNames(csv: string): string[] {
	const end = csv.search(/\r\n|\r|\n/);
	const head = (end < 0 ? csv : csv.slice(0, end)).split(',').map(strip);
	const place = head.indexOf('name');
	if (place < 0) throw new DataProblem({ code: 'no-column', column: 'name' });
	if (end < 0) throw new DataProblem({ code: 'empty' });
	return readWords(csv.slice(end)).map((line) => strip(line.split(',')[place] ?? ''));
}

/**
 * All different characters of the words, sorted by code point as Python sorts them.
 * @throws DataProblem too-many-letters
 */
export function lettersOf(words: readonly string[]): string[] {
	const seen = new Set<string>();
	for (const word of words) for (const letter of word) seen.add(letter);
	if (seen.size > MOST_LETTERS)
		throw new DataProblem({ code: 'too-many-letters', letters: seen.size, most: MOST_LETTERS });
	return [...seen].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
