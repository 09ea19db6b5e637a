/** Relations agree with the calendar: what continues a moment is not older than it, what it builds on not younger. */
import { parseEdtf, place } from '../../model/edtf';
import type { RelationKind } from '../../model/schema';
import type { Day } from '../../model/time';
import type { Entry } from '../read';
import { problem } from '../source-file';

/** The days on which something dated so may have begun: from the first up to, not including, the second. */
function mayBegin(date: string): readonly [Day, Day] {
	const edtf = parseEdtf(date);
	const { at, whisker } = place(edtf, 0);
	const [first, end] = whisker ?? [Math.floor(at), Math.floor(at) + 1];
	return edtf.start ? [first, end] : [-Infinity, end];
}

/** What a relation says of time: where its target must not stand, and what to write where it does. */
const RULES: Readonly<
	Partial<Record<RelationKind, { readonly wrong: 'earlier' | 'later'; readonly instead: string }>>
> = {
	'continued-by': { wrong: 'earlier', instead: 'write builds-on' },
	'builds-on': { wrong: 'later', instead: 'write continued-by' },
	'response-to': { wrong: 'later', instead: 'write it in that moment as response-to this one' }
};

/** Says which relations run against time. Only a contradiction that no reading of the dates removes is told. */
export function checkOrder(entries: readonly Entry[]): string[] {
	const dates = new Map(entries.map(({ matter }) => [matter.id, matter.date]));
	return entries.flatMap(({ matter, source }) =>
		(matter.relations ?? []).flatMap(({ to, kind }, i) => {
			const rule = RULES[kind];
			const date = dates.get(to);
			if (!rule || date === undefined) return [];
			const [here, there] = [mayBegin(matter.date), mayBegin(date)];
			const [older, younger] = rule.wrong === 'later' ? [here, there] : [there, here];
			if (younger[0] < older[1]) return [];
			const path = ['relations', i, 'kind'];
			const message = `${kind} leads to "${to}" of ${date}, which is ${rule.wrong} than ${matter.date}; ${rule.instead}`;
			return [problem(source.file, source.line(path), path.join('.'), message)];
		})
	);
}
