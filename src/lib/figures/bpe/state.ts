/** The figure's state, as its address holds it. */
import type { Splitting } from '../../lab/bpe/split';
import type { FigureParams } from '../figure';
import { isOneOf, isWhole } from '../params';
import { SOURCES, type Source } from './samples';

export interface BpeState {
	readonly source: Source;
	/** The reader's own text, as far as an address can hold it. */
	readonly own: string;
	readonly split: Splitting;
	/** Merges to learn. */
	readonly merges: number;
	/** Merges learned in the state shown; null: it begins by itself, and stays at its end. */
	readonly step: number | null;
	/** Text to colour; '' for the one that is learned from. */
	readonly probe: string;
	/** The word to spell. */
	readonly word: string;
}

export const MOST_MERGES = 1000;
const MERGES = 256;
const TOY_MERGES = 3;
export const WORD = 'strawberry';
/** Letters of a word that are spelled at most. */
export const MOST_WORD = 40;
/** Characters of a text that an address holds. */
export const MOST_HELD = 600;

const SPLITS = ['none', 'gpt-2', 'gpt-4'] as const;
const isShort =
	(most: number) =>
	(value: string): boolean =>
		value.length <= most;

/** What makes a value of each name readable. */
export const PARAMS: Readonly<Record<string, (value: string) => boolean>> = {
	text: isOneOf(...SOURCES),
	own: isShort(MOST_HELD),
	split: isOneOf(...SPLITS),
	merges: isWhole(1, MOST_MERGES),
	at: isWhole(0, MOST_MERGES),
	probe: isShort(MOST_HELD),
	word: isShort(MOST_WORD)
};

/** The toy was published without cutting and with three merges; everything else is cut as for GPT-4. */
const defaults = (source: Source): Pick<BpeState, 'split' | 'merges'> =>
	source === 'toy' ? { split: 'none', merges: TOY_MERGES } : { split: 'gpt-4', merges: MERGES };

export function stateOf(params: FigureParams): BpeState {
	const source = SOURCES.find((each) => each === params.text) ?? 'mixed';
	const base = defaults(source);
	const merges = Number(params.merges ?? base.merges);
	return {
		source,
		own: params.own ?? '',
		split: SPLITS.find((each) => each === params.split) ?? base.split,
		merges,
		step: params.at === undefined ? null : Math.min(merges, Number(params.at)),
		probe: params.probe ?? '',
		word: params.word ?? WORD
	};
}

/** Only what differs from the defaults. */
export function paramsOf({ source, own, split, merges, step, probe, word }: BpeState): FigureParams {
	const base = defaults(source);
	return {
		...(source !== 'mixed' && { text: source }),
		...(source === 'own' && own !== '' && own.length <= MOST_HELD && { own }),
		...(split !== base.split && { split }),
		...(merges !== base.merges && { merges: String(merges) }),
		...(step !== null && { at: String(step) }),
		...(probe !== '' && probe.length <= MOST_HELD && { probe }),
		...(word !== WORD && { word: word.slice(0, MOST_WORD) })
	};
}

/** Another text: its own cutting and merges, from the start. */
export const withSource = (state: BpeState, source: Source): BpeState => ({
	...state,
	source,
	...defaults(source),
	step: null
});
