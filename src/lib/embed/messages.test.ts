import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { messageJsonSchema } from './message-schema';
import { COMMANDS, readCommand, readReport, REPORTS, write, type Command, type Report } from './messages';

const COMMAND_EXAMPLES: readonly Command[] = [
	{ type: 'tl:ping' },
	{ type: 'tl:get' },
	{ type: 'tl:set', state: { from: '2020-01-01', m: 'nanogpt', q: '氛围编程' } },
	{ type: 'tl:goto', m: 'nanogpt' },
	{ type: 'tl:step', to: 'next' },
	{ type: 'tl:step', to: 3 },
	{ type: 'tl:scheme', scheme: 'dark' },
	{ type: 'tl:lang', lang: 'zh' },
	{ type: 'tl:motion', motion: false }
];
const HELLO = { version: '2026-10-31-0a1b2c3d', capabilities: ['state', 'step'], state: { step: '2' } };
const REPORT_EXAMPLES: readonly Report[] = [
	{ type: 'tl:ready', ...HELLO },
	{ type: 'tl:pong', ...HELLO },
	{ type: 'tl:state', state: {} },
	{ type: 'tl:select', m: '', state: {} },
	{ type: 'tl:step', index: 1, total: 4 },
	{ type: 'tl:height', height: 612 },
	{ type: 'tl:key', key: 'ArrowRight' },
	{ type: 'tl:open', m: 'nanogpt' },
	{ type: 'tl:error', about: 'message' }
];

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(messageJsonSchema(), 'messages');
const bySchema = {
	command: ajv.compile({ $ref: 'messages#/$defs/command' }),
	report: ajv.compile({ $ref: 'messages#/$defs/report' })
};

test('there is an example of every message, and each is read as it was written', () => {
	expect(new Set(COMMAND_EXAMPLES.map(({ type }) => type))).toEqual(new Set(Object.keys(COMMANDS)));
	expect(new Set(REPORT_EXAMPLES.map(({ type }) => type))).toEqual(new Set(Object.keys(REPORTS)));
	for (const command of COMMAND_EXAMPLES) expect(readCommand(write(command, 'one'))).toEqual(command);
	for (const report of REPORT_EXAMPLES) expect(readReport(write(report))).toEqual(report);
});

test('fields that are added later are ignored', () => {
	const later = { ...write({ type: 'tl:goto', m: 'nanogpt' }), extra: 1, data: { m: 'nanogpt', how: 'fast' } };
	expect(readCommand(later)).toEqual({ type: 'tl:goto', m: 'nanogpt' });
	expect(readCommand({ ns: 'tl', v: 1, type: 'tl:set', data: { state: { m: 'a', later: '1' } } })).toEqual({
		type: 'tl:set',
		state: { m: 'a' }
	});
});

describe('no message', () => {
	test.each<[string, unknown]>([
		['nothing', null],
		['text', 'slide:start'],
		['JSON as text', JSON.stringify(write({ type: 'tl:ping' }))],
		['a list', []],
		['another namespace', { ns: 'kt', v: 1, type: 'tl:ping' }],
		['a later version', { ns: 'tl', v: 2, type: 'tl:ping' }],
		['an unknown type', { ns: 'tl', v: 1, type: 'tl:eval', data: { code: 'alert(1)' } }],
		['a type of every object', { ns: 'tl', v: 1, type: 'constructor' }],
		['an embed’s own message', write({ type: 'tl:height', height: 1 })],
		['a missing field', { ns: 'tl', v: 1, type: 'tl:goto' }],
		['a field of another kind', { ns: 'tl', v: 1, type: 'tl:goto', data: { m: ['nanogpt'] } }],
		['HTML in a field', { ns: 'tl', v: 1, type: 'tl:set', data: { state: { q: '<img src=x onerror=alert(1)>' } } }],
		['an address in a field', { ns: 'tl', v: 1, type: 'tl:set', data: { state: { q: 'https://x.example/a.js' } } }],
		['an address as an id', { ns: 'tl', v: 1, type: 'tl:goto', data: { m: '//x.example' } }],
		['a script as an id', { ns: 'tl', v: 1, type: 'tl:goto', data: { m: 'javascript:alert(1)' } }],
		['a step before the first', { ns: 'tl', v: 1, type: 'tl:step', data: { to: -1 } }],
		['half a step', { ns: 'tl', v: 1, type: 'tl:step', data: { to: 1.5 } }],
		['too much text', { ns: 'tl', v: 1, type: 'tl:set', data: { state: { q: 'a'.repeat(201) } } }]
	])('is %s', (_, value) => {
		expect(readCommand(value)).toBeNull();
		expect(bySchema.command(value)).toBe(false);
	});
});

/** Messages that are right, and ones that are nearly so: a field taken away, or replaced by something else. */
const odd = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.string({ maxLength: 8 }),
	fc.constantFrom<unknown>(
		'next',
		'light',
		'nanogpt',
		'<b>',
		'a://b',
		true,
		7,
		1000,
		1.5,
		{},
		[],
		{ m: '' },
		{ q: 'a' },
		{ q: 1 }
	)
);
const mutated = (examples: readonly (Command | Report)[]) =>
	fc
		.tuple(
			fc.constantFrom(...examples),
			fc.array(fc.tuple(fc.constantFrom('ns', 'v', 'id', 'type', 'data', 'data.'), odd))
		)
		.map(([example, changes]) => {
			const message: Record<string, unknown> = structuredClone(write(example, 'one'));
			for (const [name, value] of changes) {
				const data = message.data;
				const inner =
					typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data)[0] : undefined;
				if (name !== 'data.') message[name] = structuredClone(value);
				else if (inner !== undefined) (data as Record<string, unknown>)[inner] = structuredClone(value);
			}
			return message;
		});

test('the reader and the published schema agree on every message', () => {
	const seen = { yes: 0, no: 0 };
	law(
		fc.property(mutated([...COMMAND_EXAMPLES, ...REPORT_EXAMPLES]), (message) => {
			const said = JSON.parse(JSON.stringify(message)) as unknown;
			const command = readCommand(said) !== null;
			const report = readReport(said) !== null;
			expect(command, JSON.stringify(said)).toBe(bySchema.command(said));
			expect(report, JSON.stringify(said)).toBe(bySchema.report(said));
			seen[command || report ? 'yes' : 'no']++;
		}),
		3000
	);
	expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(300);
});

test('nothing is told on that was not asked for: only known fields of plain text pass', () => {
	law(
		fc.property(fc.jsonValue(), (state) => {
			const command = readCommand({ ns: 'tl', v: 1, type: 'tl:set', data: { state } });
			if (command?.type !== 'tl:set') return;
			for (const value of Object.values(command.state)) expect(value).not.toMatch(/[<>]|:\/\//);
		}),
		1000
	);
});
