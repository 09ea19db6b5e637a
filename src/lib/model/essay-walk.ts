/**
 * The one state of an essay: the step the reader is at, and what they have changed of its figure. Scrolling, buttons,
 * keys and addresses all arrive at a step by the same function; the figure, the margin and the address show the result.
 */
import type { StepParams } from './essay';

export interface WalkStep {
	readonly id: string;
	readonly figure: string;
	readonly params: StepParams;
	/** Which of the standing figures shows it: steps of one stand follow each other. */
	readonly stand: number;
}

export interface Walk {
	/** Null before the first step. */
	readonly step: number | null;
	/** The whole state the reader has made of the step's figure; null while it is the step's own. */
	readonly changed: StepParams | null;
}

export const START: Walk = { step: null, changed: null };

const same = (a: StepParams, b: StepParams): boolean => {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
};

/** At another step the figure takes that step's state; at the same nothing changes. */
export const arrive = (walk: Walk, step: number | null): Walk => (walk.step === step ? walk : { step, changed: null });

/** The step that is `by` further, within the essay; null for none. From before the first, one on is the first. */
export function neighbour(steps: readonly WalkStep[], { step }: Walk, by: 1 | -1): number | null {
	const next = step === null ? (by === 1 ? 0 : -1) : step + by;
	return next >= 0 && next < steps.length ? next : null;
}

/** The step of a stand that its figure shows: the current one; before and after the stand its first and its last. */
export function shownStep(steps: readonly WalkStep[], { step }: Walk, stand: number): number {
	const first = steps.findIndex((each) => each.stand === stand);
	const last = steps.findLastIndex((each) => each.stand === stand);
	return Math.min(Math.max(step ?? 0, first), last);
}

/** The state of a stand's figure. */
export function paramsOf(steps: readonly WalkStep[], walk: Walk, stand: number): StepParams {
	const shown = shownStep(steps, walk, stand);
	return (shown === walk.step ? walk.changed : null) ?? steps[shown]?.params ?? {};
}

/** The reader has made another state of a stand's figure: it is that of the step the stand shows. */
export function change(steps: readonly WalkStep[], walk: Walk, stand: number, params: StepParams): Walk {
	const step = shownStep(steps, walk, stand);
	const own = steps[step]?.params ?? {};
	const changed = same(params, own) ? null : params;
	const before = step === walk.step ? walk.changed : null;
	if (step === walk.step && (changed === null ? before === null : before !== null && same(changed, before)))
		return walk;
	return { step, changed };
}

/** Back to the step's own state. */
export const restore = (walk: Walk): Walk => (walk.changed === null ? walk : { ...walk, changed: null });

/** The field that names what the step sets and the reader has unset. */
const UNSET = 'unset';

/** What the reader has changed, as a query without a question mark: only what differs from the step. */
export function writeQuery(steps: readonly WalkStep[], { step, changed }: Walk): string {
	if (step === null || changed === null) return '';
	const own = steps[step]?.params ?? {};
	const fields = new URLSearchParams(
		Object.entries(changed).filter(([name, value]) => !Object.hasOwn(own, name) || own[name] !== value)
	);
	const unset = Object.keys(own).filter((name) => !Object.hasOwn(changed, name));
	if (unset.length > 0) fields.set(UNSET, unset.join());
	return fields.toString().replaceAll('%2C', ',');
}

/** Names in the query that no figure may use for a parameter. */
export const RESERVED: ReadonlySet<string> = new Set([UNSET]);

/**
 * What an address says: its place, and what was changed there.
 * @param read what of the query is a state of this figure, and the fields that are none
 */
export function readAddress(
	steps: readonly WalkStep[],
	hash: string,
	query: string,
	read: (figure: string, query: string) => { readonly params: StepParams; readonly dropped: readonly string[] }
): { readonly walk: Walk; readonly dropped: readonly string[] } {
	const index = steps.findIndex(({ id }) => id === hash);
	const at = steps[index];
	const fields = new URLSearchParams(query);
	if (!at) return { walk: START, dropped: [...new Set(fields.keys())] };
	const unset = (fields.get(UNSET) ?? '').split(',').filter(Boolean);
	fields.delete(UNSET);
	const { params, dropped } = read(at.figure, fields.toString());
	const own = Object.entries(at.params).filter(([name]) => !unset.includes(name));
	const next = { ...Object.fromEntries(own), ...params };
	return { walk: { step: index, changed: same(next, at.params) ? null : next }, dropped };
}
