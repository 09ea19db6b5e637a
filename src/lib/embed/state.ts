/** The state of an embed as text: fields of an address, told and changed one by one. */
import { STATE_FIELDS, type EmbedState } from './messages';

/** Whether a query says anything of the state. */
export const saysState = (query: string): boolean => {
	const params = new URLSearchParams(query);
	return STATE_FIELDS.some((field) => params.has(field));
};

/** The fields of a query. */
export const readQuery = (query: string): EmbedState => Object.fromEntries(new URLSearchParams(query));

/** A state with some of its fields changed; '' takes a field away. */
export const change = (now: EmbedState, fields: EmbedState): EmbedState =>
	Object.fromEntries(Object.entries({ ...now, ...fields }).filter(([, value]) => value !== ''));

/** A state as a query, without a question mark. */
export const writeQuery = (state: EmbedState): string =>
	new URLSearchParams(Object.entries(state)).toString().replaceAll('%2C', ',');

/** Each of them once, in their order. */
export const once = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) === i);

/** A query with a state in place of its own, and without the fields named. */
export function withState(query: string, state: EmbedState, without: readonly string[] = []): string {
	const params = new URLSearchParams(query);
	for (const field of [...STATE_FIELDS, ...without]) params.delete(field);
	for (const [field, value] of Object.entries(state)) params.set(field, value);
	return params.toString().replaceAll('%2C', ',');
}
