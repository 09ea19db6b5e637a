/** Filling the {blanks} of a message. */
import type { Messages } from './messages';

/** @example say('{n} of {all}', { n: 2, all: 3 }) is '2 of 3' */
export const say = (template: string, values: Readonly<Record<string, string | number>>): string =>
	template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));

/** "1 moment", "5 moments". */
export const countMoments = (m: Messages, n: number): string => (n === 1 ? m.moment : say(m.moments, { n }));
