/** A figure's state in an address: read tolerantly, written shortly. */
import type { FigureAbout, FigureParams } from './figure';

export interface ReadParams {
	readonly params: FigureParams;
	/** Fields that are not known or could not be read, each once, in their order. */
	readonly dropped: readonly string[];
}

/** An address that holds a figure's state alone. */
export const NO_FIELDS: ReadonlySet<string> = new Set();

/** Longer values are no state of a figure. */
const MOST = 2000;

/**
 * What a query says of a figure's state. Never throws: what cannot be read is left out and named.
 * @param others fields that belong to something else, such as an embed's flags
 */
export function readParams(
	{ params: known }: Pick<FigureAbout, 'params'>,
	query: string,
	others: ReadonlySet<string> = NO_FIELDS
): ReadParams {
	const params: Record<string, string> = {};
	const dropped = new Set<string>();
	for (const [name, value] of new URLSearchParams(query)) {
		const isReadable = Object.hasOwn(known, name) ? known[name] : undefined;
		if (isReadable !== undefined && value.length <= MOST && isReadable(value)) params[name] = value;
		else if (isReadable !== undefined || !others.has(name)) dropped.add(name.slice(0, 24));
	}
	return { params, dropped: [...dropped] };
}

/** Commas stay readable: they mean nothing in a query. */
export const writeParams = (params: FigureParams): string =>
	new URLSearchParams(Object.entries(params)).toString().replaceAll('%2C', ',');

/** A query with a figure's state in place of its own; only fields of `others` are kept. */
export function withParams(query: string, params: FigureParams, others: ReadonlySet<string>): string {
	const kept = [...new URLSearchParams(query)].filter(([name]) => others.has(name) && !Object.hasOwn(params, name));
	return writeParams({ ...Object.fromEntries(kept), ...params });
}

export const sameParams = (a: FigureParams, b: FigureParams): boolean => {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

/** Makers of `params` entries. */
export const isWhole =
	(least: number, most: number) =>
	(value: string): boolean =>
		/^-?\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
export const isNumber =
	(least: number, most: number) =>
	(value: string): boolean =>
		/^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;
export const isOneOf =
	(...values: readonly string[]) =>
	(value: string): boolean =>
		values.includes(value);
