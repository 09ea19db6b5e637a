/**
 * The messages between an embed and its host, version 1: objects `{ ns: 'tl', v: 1, id?, type, data? }`.
 *
 * One table says what each message carries; the reader here and the published schema (`message-schema.ts`) both follow
 * it. Commands only move about in what is there: no message carries HTML, or an address to load. Within version 1 fields
 * and types are only added, so what is unknown is ignored.
 */
import { VIEW_FIELDS } from './flags';

export const NAMESPACE = 'tl';
export const PROTOCOL = 1;

/** The state that an embed tells and is told: fields of the address as text; '' takes a field back to its default. */
export const STATE_FIELDS = [...VIEW_FIELDS, 'm', 'step'] as const;
export type StateField = (typeof STATE_FIELDS)[number];
export type EmbedState = Readonly<Partial<Record<StateField, string>>>;

/** Text that could be neither markup nor a whole address. */
export const PLAIN = '^(?![\\s\\S]*(?:[<>]|://|javascript:|data:[a-z]+/))[\\s\\S]{0,200}$';
/** An id in the record. */
const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', ' '];

export type Shape =
	| { readonly is: 'text'; readonly pattern: string; readonly max: number }
	| { readonly is: 'whole'; readonly max: number }
	| { readonly is: 'switch' }
	| { readonly is: 'one-of'; readonly values: readonly string[] }
	| { readonly is: 'state' }
	| { readonly is: 'list'; readonly of: readonly string[] }
	| { readonly is: 'either'; readonly of: readonly Shape[] };
export type Fields = Readonly<Record<string, { readonly shape: Shape }>>;

const text = (max: number, pattern = PLAIN): Shape => ({ is: 'text', pattern, max });
const whole = (max: number): Shape => ({ is: 'whole', max });
const slug = text(80, SLUG);
const state: Fields = { state: { shape: { is: 'state' } } };
export const CAPABILITIES = ['state', 'select', 'step', 'height', 'scheme', 'lang', 'motion'] as const;

/** What each message of a host carries. */
export const COMMANDS = {
	'tl:ping': {},
	'tl:get': {},
	'tl:set': state,
	'tl:goto': { m: { shape: slug } },
	'tl:step': { to: { shape: { is: 'either', of: [{ is: 'one-of', values: ['next', 'prev'] }, whole(999)] } } },
	'tl:scheme': { scheme: { shape: { is: 'one-of', values: ['light', 'dark', 'auto'] } } },
	'tl:lang': { lang: { shape: { is: 'one-of', values: ['en', 'zh'] } } },
	'tl:motion': { motion: { shape: { is: 'switch' } } }
} as const satisfies Record<string, Fields>;

const hello: Fields = {
	version: { shape: text(40) },
	capabilities: { shape: { is: 'list', of: CAPABILITIES } },
	...state
};
/** What each message of an embed carries. */
export const REPORTS = {
	'tl:ready': hello,
	'tl:pong': hello,
	'tl:state': state,
	'tl:select': { m: { shape: text(80, `${SLUG}|^$`) }, ...state },
	'tl:step': { index: { shape: whole(999) }, total: { shape: whole(999) } },
	'tl:height': { height: { shape: whole(100_000) } },
	'tl:key': { key: { shape: { is: 'one-of', values: KEYS } } },
	'tl:open': { m: { shape: slug } },
	'tl:error': { about: { shape: text(40) } }
} as const satisfies Record<string, Fields>;

/** The value of a shape, as the code sees it. */
export type Command =
	| { readonly type: 'tl:ping' | 'tl:get' }
	| { readonly type: 'tl:set'; readonly state: EmbedState }
	| { readonly type: 'tl:goto'; readonly m: string }
	| { readonly type: 'tl:step'; readonly to: 'next' | 'prev' | number }
	| { readonly type: 'tl:scheme'; readonly scheme: 'light' | 'dark' | 'auto' }
	| { readonly type: 'tl:lang'; readonly lang: 'en' | 'zh' }
	| { readonly type: 'tl:motion'; readonly motion: boolean };
interface Hello {
	readonly version: string;
	readonly capabilities: readonly string[];
	readonly state: EmbedState;
}
export type Report =
	| (Hello & { readonly type: 'tl:ready' | 'tl:pong' })
	| { readonly type: 'tl:state'; readonly state: EmbedState }
	| { readonly type: 'tl:select'; readonly m: string; readonly state: EmbedState }
	| { readonly type: 'tl:step'; readonly index: number; readonly total: number }
	| { readonly type: 'tl:height'; readonly height: number }
	| { readonly type: 'tl:key'; readonly key: string }
	| { readonly type: 'tl:open'; readonly m: string }
	| { readonly type: 'tl:error'; readonly about: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, max: number, pattern: string): value is string =>
	// By characters, as the schema counts them.
	typeof value === 'string' && Array.from(value).length <= max && new RegExp(pattern, 'u').test(value);

/** The value as far as it is known; undefined where it has not the shape. */
function read(shape: Shape, value: unknown): unknown {
	switch (shape.is) {
		case 'text':
			return isText(value, shape.max, shape.pattern) ? value : undefined;
		case 'whole':
			return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= shape.max ? value : undefined;
		case 'switch':
			return typeof value === 'boolean' ? value : undefined;
		case 'one-of':
			return shape.values.find((each) => each === value);
		case 'state':
			return readState(value);
		case 'list':
			return Array.isArray(value) && value.every((each) => typeof each === 'string' && shape.of.includes(each))
				? value
				: undefined;
		case 'either':
			return shape.of.map((each) => read(each, value)).find((each) => each !== undefined);
	}
}

/** The known fields of a state; undefined where one of them is not plain text. */
function readState(value: unknown): EmbedState | undefined {
	if (!isObject(value)) return undefined;
	const known: Partial<Record<StateField, string>> = {};
	for (const field of STATE_FIELDS) {
		if (!Object.hasOwn(value, field)) continue;
		const each = value[field];
		if (!isText(each, 200, PLAIN)) return undefined;
		known[field] = each;
	}
	return known;
}

function readMessage(table: Readonly<Record<string, Fields>>, value: unknown): Record<string, unknown> | null {
	if (!isObject(value) || value.ns !== NAMESPACE || value.v !== PROTOCOL || typeof value.type !== 'string') return null;
	if (value.id !== undefined && !isText(value.id, 64, PLAIN)) return null;
	if (!Object.hasOwn(table, value.type)) return null;
	const fields = table[value.type] ?? {};
	const data = value.data === undefined ? {} : value.data;
	if (!isObject(data)) return null;
	const message: Record<string, unknown> = { type: value.type };
	for (const [name, { shape }] of Object.entries(fields)) {
		const each = Object.hasOwn(data, name) ? read(shape, data[name]) : undefined;
		if (each === undefined) return null;
		message[name] = each;
	}
	return message;
}

/** What a host asks for; null for what is no such message, of whatever shape. */
export const readCommand = (value: unknown): Command | null => readMessage(COMMANDS, value) as Command | null;
/** What an embed tells; null for what is no such message. */
export const readReport = (value: unknown): Report | null => readMessage(REPORTS, value) as Report | null;

/** A message ready to be posted. @param id what the host calls the embed; '' for nothing */
export function write({ type, ...data }: Command | Report, id = ''): Readonly<Record<string, unknown>> {
	return { ns: NAMESPACE, v: PROTOCOL, ...(id !== '' && { id }), type, data };
}
