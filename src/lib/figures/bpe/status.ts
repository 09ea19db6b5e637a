/** What has become of the text, in one or two sentences. */
import type { Problem } from '../../lab/problems';
import type { FigureLocale } from '../figure';
import { written } from '../parts/words';
import { FIGURE_WORDS } from './words';

interface Progress {
	/** Step shown, and merges there are at it. */
	readonly step: number;
	readonly learned: number;
	/** Of the text that is learned from, and its tokens after each merge. */
	readonly bytes: number;
	readonly counts: readonly number[];
	/** No two tokens stand side by side any more. */
	readonly exhausted: boolean;
}

export function statusOf({ step, learned, bytes, counts, exhausted }: Progress, locale: FigureLocale): string {
	const w = FIGURE_WORDS[locale];
	const say = (n: number) => written(n, locale);
	if (step === 0) return w.start(say(bytes));
	const count = counts[step - 1] ?? bytes;
	const all = w.status(say(learned), say(count), say(bytes), (bytes / count).toFixed(2));
	return exhausted ? `${all} ${w.exhausted(say(learned))}` : all;
}

/** What is wrong, where the figure's own words say it better than those of all figures; null for nothing, and for the rest. */
export function troubleOf(
	{ failure, problem }: { readonly failure: string | null; readonly problem: Problem | null },
	noNames: boolean,
	locale: FigureLocale
): string | null {
	const w = FIGURE_WORDS[locale];
	if (failure !== null) return w.failed(failure);
	if (noNames) return w.noNames;
	return problem?.code === 'empty' ? w.ownEmpty : null;
}
