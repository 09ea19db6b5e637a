/** makemore's state in an address. */
import type { MlpOptions } from '../../lab/makemore/train-mlp';
import type { FigureParams } from '../figure';

export const PARTS = ['count', 'net', 'mlp', 'ladder'] as const;
export type Part = (typeof PARTS)[number];
/** Words drawn when the address says nothing of it: the third of them has four letters. */
const DRAWN = 3;
export const STARTS = ['scaled', 'plain'] as const;

const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text));

export const partOf = ({ part }: FigureParams): Part => PARTS.find((each) => each === part) ?? 'count';

export interface CountState {
	/** Added to every count. */
	readonly smoothing: number;
	/** The cell that is read: a letter and the one after it. */
	readonly first: string;
	readonly next: string;
	/** A word to follow through the table; null for one that is drawn. */
	readonly word: string | null;
	/** Words drawn so far, always the same ones in the same order. */
	readonly drawn: number;
}
export function countState({ smooth, pair = '.a', word, draw }: FigureParams): CountState {
	const [first = '.', next = 'a'] = Array.from(pair);
	return { smoothing: number(smooth, 0), first, next, word: word ?? null, drawn: number(draw, DRAWN) };
}

export const netState = ({ rate, penalty }: FigureParams) => ({
	rate: number(rate, 50),
	penalty: number(penalty, 0.01)
});

export function mlpState({
	context,
	coords,
	hidden,
	start
}: FigureParams): Required<Pick<MlpOptions, 'context' | 'embedding' | 'hidden' | 'start'>> {
	return {
		context: number(context, 3),
		embedding: number(coords, 2),
		hidden: number(hidden, 100),
		start: STARTS.find((each) => each === start) ?? 'scaled'
	};
}
/** Null: it begins by itself, and stays at its end. */
export const stepOf = ({ at }: FigureParams): number | null => (at === undefined ? null : Number(at));
/** The beginning of a word whose next letter is asked for. */
export const beginningOf = ({ begin }: FigureParams): string => begin ?? 'em';

/** The same state with some of it changed: what is null is left out. */
export function withParams(params: FigureParams, change: Readonly<Record<string, string | null>>): FigureParams {
	const next = Object.entries({ ...params, ...change }).filter((entry): entry is [string, string] => entry[1] !== null);
	return Object.fromEntries(next);
}
