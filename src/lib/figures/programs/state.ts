/** The figure's state as its address holds it, and what follows from it. Pure. */
import type { FigureParams } from '../figure';
import { isOneOf } from '../params';
import { PARTS, programOf, PROGRAMS, type Part, type Program } from './programs';

export const SORTS = ['year', 'lines', 'parts'] as const;
export type Sort = (typeof SORTS)[number];
export const SCALES = ['log', 'linear'] as const;
export type Scale = (typeof SCALES)[number];

export interface ProgramsState {
	readonly program: Program;
	/** Set beside it; null for none. Never the same one. */
	readonly beside: Program | null;
	readonly sort: Sort;
	readonly scale: Scale;
	/** The part whose owners stand out; null for none. */
	readonly part: Part | null;
}

export const CHOSEN = 'microgpt';
const isKey = isOneOf(...PROGRAMS.map(({ key }) => key));

export const PARAMS: Readonly<Record<string, (value: string) => boolean>> = {
	program: isKey,
	with: isKey,
	sort: isOneOf(...SORTS),
	scale: isOneOf(...SCALES),
	part: isOneOf(...PARTS)
};

/** @param params as the frame read them: each value readable */
export function stateOf(params: FigureParams): ProgramsState {
	const program = programOf(params.program ?? CHOSEN) ?? programOf(CHOSEN);
	if (program === undefined) throw new Error(`numbers.json has no program "${CHOSEN}"`);
	const beside = params.with === undefined || params.with === program.key ? undefined : programOf(params.with);
	return {
		program,
		beside: beside ?? null,
		sort: SORTS.find((each) => each === params.sort) ?? 'year',
		scale: SCALES.find((each) => each === params.scale) ?? 'log',
		part: PARTS.find((each) => each === params.part) ?? null
	};
}

/** Only what differs from the default. */
export function paramsOf({ program, beside, sort, scale, part }: ProgramsState): FigureParams {
	return {
		...(program.key !== CHOSEN && { program: program.key }),
		...(beside !== null && beside.key !== program.key && { with: beside.key }),
		...(sort !== 'year' && { sort }),
		...(scale !== 'log' && { scale }),
		...(part !== null && { part })
	};
}

/** Shortest first, or most parts first and the shorter of two with as many; equals stay in order of time. */
export function sorted(programs: readonly Program[], sort: Sort): readonly Program[] {
	if (sort === 'year') return programs;
	return programs.toSorted((a, b) => (sort === 'parts' ? b.parts.length - a.parts.length : 0) || a.lines - b.lines);
}

/** Where so many lines lie on the scale, from 0 to 1. */
const LEAST = 50;
const MOST = 10_000;
export const place = (lines: number, scale: Scale): number =>
	scale === 'log' ? Math.log(lines / LEAST) / Math.log(MOST / LEAST) : lines / MOST;
export const TICKS: Readonly<Record<Scale, readonly number[]>> = {
	log: [100, 1000, 10_000],
	linear: [0, 2500, 5000, 7500, 10_000]
};

export interface Comparison {
	/** Lines of the first less those of the second. */
	readonly more: number;
	readonly both: readonly Part[];
	readonly onlyFirst: readonly Part[];
	readonly onlySecond: readonly Part[];
}
export const compare = (first: Program, second: Program): Comparison => ({
	more: first.lines - second.lines,
	both: first.parts.filter((part) => second.parts.includes(part)),
	onlyFirst: first.parts.filter((part) => !second.parts.includes(part)),
	onlySecond: second.parts.filter((part) => !first.parts.includes(part))
});
