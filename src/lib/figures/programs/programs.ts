/**
 * His programs and what each contains itself, as counted in data/datasets/smallest-programs.yaml. `numbers.json` holds
 * that list for the browser: `node scripts/figure-numbers.js programs` writes it, `programs-figure.test.ts` compares.
 */
import type { FigureLocale } from '../figure';
import json from './numbers.json';

/** What a whole program does, from reading to talking. */
export const PARTS = [
	'data',
	'tokenizer',
	'model',
	'gradients',
	'optimizer',
	'training',
	'evaluation',
	'sampling',
	'chat'
] as const;
export type Part = (typeof PARTS)[number];

/** How the lines were counted: over the stored repository, over a copy of it, or by the author. */
export const TRUSTS = ['measured', 'secondary', 'author'] as const;
export type Trust = (typeof TRUSTS)[number];

type Said = Readonly<Record<FigureLocale, string>>;

export interface Program {
	/** Its moment, with `-first` for the first state of a program of which the last is here too. */
	readonly key: string;
	readonly name: string;
	readonly moment: string;
	/** Of its first release, whichever state this is. */
	readonly year: number;
	readonly state: 'first' | 'last';
	/** The file or files that were counted. */
	readonly core: Said;
	readonly lines: number;
	/** Lines that are neither blank nor remarks alone; null where nobody counted. */
	readonly code: number | null;
	readonly language: string;
	/** What it takes from libraries. */
	readonly needs: Said;
	/** In the order of `PARTS`. */
	readonly parts: readonly Part[];
	readonly trust: Trust;
	readonly source: string;
}

/** In the order in which they appeared; the first state of a program before its last. */
export const PROGRAMS = json as readonly Program[];

/** What it takes to read a text, learn from it, and write more: `PARTS` without judging and talking. */
export const WHOLE: readonly Part[] = PARTS.filter((part) => part !== 'evaluation' && part !== 'chat');
export const isWhole = ({ parts }: Pick<Program, 'parts'>): boolean => WHOLE.every((part) => parts.includes(part));

export const programOf = (key: string): Program | undefined => PROGRAMS.find((program) => program.key === key);
