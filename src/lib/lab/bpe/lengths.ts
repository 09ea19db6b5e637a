/** How long a text is, counted four ways, for comparing languages: what a model pays for the same sentence. */
import { bytesOf } from './utf8';

export interface Lengths {
	readonly bytes: number;
	/** Unicode characters, not UTF-16 units. */
	readonly characters: number;
	/** Words as the language's readers count them; in Chinese, as its dictionaries do. */
	readonly words: number;
	readonly tokens: number;
}

/**
 * @param language such as `en` or `zh`: which rules find the words
 * @param tokens of the same text
 */
export function lengthsOf(text: string, language: string, tokens: number): Lengths {
	let words = 0;
	const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
	for (const { isWordLike } of segments) if (isWordLike === true) words++;
	return { bytes: bytesOf(text).length, characters: Array.from(text).length, words, tokens };
}
