import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { MAX_STEPS, parseFlags } from './flags';

test('an address that says nothing leaves everything as it is', () => {
	expect(parseFlags('')).toEqual({
		...{ scheme: null, lang: null, transparent: false, stage: false, steps: null, keys: true, motion: true },
		...{ version: null, compat: [], id: '', m: null, step: null, dropped: [] }
	});
});

test('every flag is read', () => {
	expect(
		parseFlags(
			'?scheme=dark&lang=zh&bg=transparent&mode=stage&steps=micrograd,nanogpt&keys=0&motion=0' +
				'&v=2026-10-31-0a1b2c3d&compat=amp,medium&id=one&m=nanogpt&step=2&from=2020&to=2026'
		)
	).toEqual({
		...{ scheme: 'dark', lang: 'zh', transparent: true, stage: true, steps: ['micrograd', 'nanogpt'] },
		...{ keys: false, motion: false, version: '2026-10-31-0a1b2c3d', compat: ['amp', 'medium'], id: 'one' },
		...{ m: 'nanogpt', step: 2, dropped: [] }
	});
});

test.each([
	['scheme=auto', { scheme: null, dropped: [] }],
	['steps=', { steps: 'all' as const }],
	['steps=all', { steps: 'all' as const }],
	['steps=1,3', { steps: ['1', '3'] }],
	['parentUrl=https%3A%2F%2Fx.example&childId=a&initialWidth=600', { dropped: [] }]
])('%s', (query, expected) => {
	expect(parseFlags(query)).toMatchObject(expected);
});

describe('what cannot be read is named and left out', () => {
	test.each([
		['scheme=sepia', 'scheme'],
		['scheme=constructor', 'scheme'],
		['lang=de', 'lang'],
		['bg=red', 'bg'],
		['mode=big', 'mode'],
		['steps=a,<b>', 'steps'],
		['keys=no', 'keys'],
		['v=../../etc', 'v'],
		['id=%3Cscript%3E', 'id'],
		['m=Nano GPT', 'm'],
		['step=-1', 'step'],
		['compat=amp,other', 'compat'],
		['utm_source=x', 'utm_source']
	])('%s', (query, name) => {
		const plain = parseFlags('');
		const { dropped, ...rest } = parseFlags(query);
		expect(dropped).toEqual([name]);
		expect(rest).toMatchObject({ steps: plain.steps, version: null, m: null, step: null, id: '', scheme: null });
	});
});

test('anything at all is read without complaint', () => {
	const names = fc.constantFrom('scheme', 'steps', 'v', 'm', 'step', 'compat', 'id', 'mode', 'x', '__proto__');
	const values = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('stage', 'a,b', '1', '%', 'all', 'toString'));
	law(
		fc.property(fc.array(fc.tuple(names, values), { maxLength: 8 }), fc.boolean(), (pairs, escaped) => {
			const query = pairs.map(([k, v]) => `${k}=${escaped ? encodeURIComponent(v) : v}`).join('&');
			const flags = parseFlags(query);
			for (const step of flags.steps === 'all' ? [] : (flags.steps ?? [])) expect(step).toMatch(/^[a-z0-9-]+$/);
			expect(flags.m ?? 'a').toMatch(/^[a-z0-9-]+$/);
		}),
		1000
	);
	expect(parseFlags(`steps=${Array.from({ length: 200 }, (_, i) => `a${i}`).join()}`).steps).toHaveLength(MAX_STEPS);
});
