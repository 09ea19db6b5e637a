/** The figure's state, as its address holds it. */
import { TESTING } from '../../lab/lenet/digits';
import { CHANGES, LADDER, recipe, type Change } from '../../lab/lenet/recipe';
import type { FigureParams } from '../figure';
import { isOneOf, isWhole } from '../params';
import { isInk } from './ink';

/** Parts of the figure, in their order. */
export const PARTS = ['train', 'ladder', 'draw', 'scales'] as const;
export type Part = (typeof PARTS)[number];
/** Who reads a digit: a network trained beforehand, as in 1989 or with all changes of 2022, or the reader's own. */
export const READERS = ['1989', '2022', 'own'] as const;
export type ReaderId = (typeof READERS)[number];

export interface LenetState {
	/** Changes of 2022 that are on, in the published order. */
	readonly changes: readonly Change[];
	/** Passes over the training digits. */
	readonly passes: number;
	readonly seed: number;
	/** Digits learned from. */
	readonly step: number;
	/** A drawing; '' for none: then a test digit is read. */
	readonly ink: string;
	/** Which of the 2,007 test digits is read. */
	readonly digit: number;
	/** Which of the parts are shown: all when the address names none. */
	readonly show: readonly Part[];
	/** The pass of the recorded training that is pointed at, while nothing is trained here; null for none. */
	readonly pass: number | null;
	/** Who reads; null until it is chosen: then the reader's own network as soon as it has learned anything. */
	readonly net: ReaderId | null;
}

export const SEED = 1989;
export const MOST_PASSES = 200;

const changesIn = (value: string): Change[] => CHANGES.filter((change) => value.split(',').includes(change));

/** What makes a value of each name readable. */
export const PARAMS: Readonly<Record<string, (value: string) => boolean>> = {
	changes: (value) => value.split(',').every((word) => CHANGES.some((change) => change === word)),
	passes: isWhole(1, MOST_PASSES),
	seed: isWhole(0, 2 ** 31 - 1),
	at: isWhole(0, 2_000_000),
	ink: isInk,
	digit: isWhole(0, TESTING - 1),
	show: (value) => value.split(',').every((word) => PARTS.some((part) => part === word)),
	pass: isWhole(0, MOST_PASSES),
	net: isOneOf(...READERS)
};

export function stateOf(params: FigureParams): LenetState {
	const changes = changesIn(params.changes ?? '');
	return {
		changes,
		passes: Number(params.passes ?? recipe(changes).passes),
		seed: Number(params.seed ?? SEED),
		step: Number(params.at ?? 0),
		ink: params.ink ?? '',
		digit: Number(params.digit ?? 0),
		show: params.show === undefined ? PARTS : PARTS.filter((part) => params.show?.split(',').includes(part)),
		pass: params.pass === undefined ? null : Number(params.pass),
		net: READERS.find((each) => each === params.net) ?? null
	};
}

/** Only what differs from the defaults. */
export function paramsOf({ changes, passes, seed, step, ink, digit, show, pass, net }: LenetState): FigureParams {
	return {
		...(changes.length > 0 && { changes: changes.join(',') }),
		...(passes !== recipe(changes).passes && { passes: String(passes) }),
		...(seed !== SEED && { seed: String(seed) }),
		...(step !== 0 && { at: String(step) }),
		...(ink !== '' && { ink }),
		...(digit !== 0 && { digit: String(digit) }),
		...(show.length < PARTS.length && { show: show.join(',') }),
		...(pass !== null && step === 0 && { pass: String(pass) }),
		...(net !== null && { net })
	};
}

/** With one change switched on or off: another training, from its start, with the passes published for it. */
export function toggled(state: LenetState, change: Change): LenetState {
	const changes = CHANGES.filter((each) => state.changes.includes(each) !== (each === change));
	return { ...state, changes, passes: recipe(changes).passes, step: 0, pass: null };
}

/** The rung of the published ladder that has exactly these changes; -1 for a mixture of the reader's own. */
export const rungOf = (changes: readonly Change[]): number =>
	LADDER.findIndex((rung) => rung.join() === changes.join());
