/**
 * What `costs()` gave (`costs.ts`), for the picture: pages show it without learning anything. `bpe.test.ts` in this
 * folder computes it again and compares.
 */
import type { Costs, Piece } from './costs';

const piece = (text: string, hue: number | null, isBytes: boolean): Piece => ({ text, hue, isBytes });
/** Single bytes, as letters or in hexadecimal. */
const letters = (all: string): Piece[] => Array.from(all, (text) => piece(text, null, false));
const bytes = (all: string): Piece[] => all.split(' ').map((text) => piece(text, null, true));

export const COSTS: Costs = {
	cuts: [
		{
			merges: 0,
			pieces: [
				...letters('A·model·never·sees·letters:·'),
				...bytes('e6 a8 a1 e5 9e 8b e7 9c 8b e4 b8 8d e5 88 b0 e5 ad 97 e6 af 8d')
			]
		},
		{
			merges: 64,
			pieces: [
				...letters('A'),
				piece('·m', 0, false),
				...letters('o'),
				piece('de', 2, false),
				...letters('l'),
				piece('·n', 3, false),
				...letters('ev'),
				piece('er', 5, false),
				piece('·s', 5, false),
				...letters('e'),
				piece('es', 1, false),
				piece('·l', 3, false),
				...letters('ett'),
				piece('er', 5, false),
				...letters('s:·'),
				...bytes('e6 a8 a1 e5 9e 8b e7 9c 8b'),
				piece('e4 b8', 4, true),
				...bytes('8d'),
				piece('e5 88', 0, true),
				...bytes('b0'),
				piece('字', 3, false),
				...bytes('e6 af 8d')
			]
		},
		{
			merges: 256,
			pieces: [
				...letters('A'),
				piece('·model', 0, false),
				piece('·ne', 0, false),
				piece('ver', 3, false),
				piece('·sees', 2, false),
				piece('·letters', 4, false),
				...letters(':·'),
				piece('模型', 2, false),
				...bytes('e7 9c 8b'),
				piece('e4 b8', 4, true),
				...bytes('8d'),
				piece('到', 0, false),
				piece('字', 3, false),
				piece('e6 af', 5, true),
				...bytes('8d')
			]
		}
	],
	tokens: [
		{ from: 'en', counts: [40, 69, 63] },
		{ from: 'zh', counts: [88, 41, 85] },
		{ from: 'code', counts: [66, 69, 59] },
		{ from: 'mixed', counts: [45, 43, 56] }
	]
};
