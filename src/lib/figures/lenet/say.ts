/** Where a training stands, in a sentence. */
import { TESTING, TRAINING } from '../../lab/lenet/digits';
import type { FigureLocale } from '../figure';
import { written } from '../parts/words';
import { CURVES } from './numbers';
import { rungOf, type LenetState } from './state';
import { FIGURE_WORDS } from './words';

const misses = (percent: number) => String(Math.round((percent * TESTING) / 100));

/** The pass a step belongs to, counted from 1. */
export const passOf = (step: number): number => Math.ceil(step / TRAINING);

/** @param test errors in percent of the passes finished in this training; @param step where it stands: at 0 the record speaks */
export function sayStatus(now: LenetState, step: number, test: readonly number[], locale: FigureLocale): string {
	const w = FIGURE_WORDS[locale];
	if (step > 0) {
		const error = test[Math.floor(step / TRAINING) - 1];
		const at = w.at(written(passOf(step), locale), written(now.passes, locale));
		return error === undefined ? at : `${at} · ${w.error(error.toFixed(2), misses(error))}`;
	}
	const curve = CURVES[rungOf(now.changes)] ?? [];
	const pass = Math.min(now.pass ?? curve.length, curve.length);
	const error = curve[pass - 1];
	return error === undefined ? w.atStart : w.recorded(error.toFixed(2), misses(error), pass, curve.length);
}
