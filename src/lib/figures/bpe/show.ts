/** Tokens as a page shows them. Pure. */
import { BYTES } from '../../lab/bpe/merges';
import type { Token } from '../../lab/bpe/tokenizer';

/** Threads whose colours tell tokens apart: neighbours in this order are far from each other. */
export const HUES = [
	'build-to-understand',
	'llm-os',
	'ghosts-jagged',
	'education',
	'agents-rl',
	'software-2-3'
] as const;

export interface Shown {
	readonly id: number;
	/** Its letters, or its bytes in hexadecimal where they are no whole characters. Spaces show as dots. */
	readonly text: string;
	readonly isBytes: boolean;
	/** A line ends with it. */
	readonly breaks: boolean;
	/** Place in `HUES`; null for a single byte, which nothing was learned about. */
	readonly hue: number | null;
}

const SIGNS: Readonly<Record<string, string>> = { ' ': '·', '\n': '↵', '\t': '→', '\r': '␍' };

export function shown({ id, bytes, text, whole }: Token): Shown {
	return {
		id,
		text: whole
			? text.replace(/[ \n\t\r]/g, (sign) => SIGNS[sign] ?? sign)
			: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' '),
		isBytes: !whole,
		breaks: whole && text.includes('\n'),
		// Steps of five through six colours: tokens learned one after the other differ.
		hue: id < BYTES ? null : ((id - BYTES) * 5) % HUES.length
	};
}

/** The forms in which a word comes up in texts, each once: a model meets each as other numbers. */
export function formsOf(word: string): string[] {
	const capital = word.charAt(0).toUpperCase() + word.slice(1);
	return [...new Set([word, ' ' + word, capital, word.toUpperCase()])].filter((form) => form.trim() !== '');
}

/** The letter a reader would ask about: the one a word has most often; the first of equals. */
export function commonest(word: string): { readonly letter: string; readonly count: number } {
	const counts = new Map<string, number>();
	for (const letter of word.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	let best = { letter: '', count: 0 };
	for (const [letter, count] of counts) if (count > best.count) best = { letter, count };
	return best;
}

/** Milliseconds until the next merge while it runs: slow enough to be seen at first, then quicker. */
export const paceOf = (step: number): number => (step < 12 ? 350 : step < 40 ? 120 : 30);
