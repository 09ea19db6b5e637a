import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { law } from '../../../../tests/fixtures/seeded';
import { readParams } from '../params';
import { about } from './about';
import { isWhole, PARTS, programOf, PROGRAMS, type Program } from './programs';
import { readPrograms } from './read';
import { compare, PARAMS, paramsOf, place, SCALES, sorted, SORTS, stateOf, TICKS } from './state';
import { FIGURE_WORDS, labelOf } from './words';

const file = readFileSync('data/datasets/smallest-programs.yaml', 'utf8');
const keyed = (key: string): Program => {
	const program = programOf(key);
	if (!program) throw new Error(key);
	return program;
};

describe('the list', () => {
	test('is the one that was counted', () => {
		expect(PROGRAMS).toEqual(readPrograms(parse(file)));
	});
	test('names the parts the file names, in its order', () => {
		expect((parse(file) as { parts: { id: string }[] }).parts.map(({ id }) => id)).toEqual(PARTS);
	});
	test('holds what the figure and the essay say of it', () => {
		const whole = PROGRAMS.filter(isWhole);
		expect(whole.map(({ key, lines }) => [key, lines])).toEqual([
			['min-char-rnn', 112],
			['microgpt-first', 243],
			['microgpt', 200]
		]);
		expect(whole.filter(({ needs }) => needs.en === 'nothing').map(({ moment }) => moment)).toEqual([
			'microgpt',
			'microgpt'
		]);
		const lines = PROGRAMS.filter(({ state }) => state === 'last').map((program) => program.lines);
		expect(lines).not.toEqual(lines.toSorted((a, b) => b - a));
		expect(keyed('nanochat').lines).toBe(Math.max(...PROGRAMS.map((program) => program.lines)));
		expect(keyed('llama2-c').lines / keyed('llama2-c-first').lines).toBeCloseTo(2, 1);
	});
});

describe('the reader', () => {
	const good = (parse(file) as { programs: Record<string, unknown>[] }).programs.at(-1) ?? {};
	test.each([
		[[{ ...good, lines: 0 }], /programs 1 \(microgpt\): lines: a whole number above 0/],
		[[{ ...good, code: 201 }], /code: no more than lines/],
		[[{ ...good, parts: ['model', 'magic'] }], /parts: one of data, tokenizer/],
		[[{ ...good, parts: ['model', 'model'] }], /parts: each part once/],
		[[{ ...good, needs: { en: 'nothing' } }], /needs\.zh: text/],
		[[{ ...good, trust: 'hearsay' }], /trust: one of measured/],
		[[good, good], /microgpt: is there twice/],
		[[good, { ...good, moment: 'earlier', year: 2001 }], /earlier: stands after a later program/],
		[[], /a list of programs is expected/],
		['microgpt', /a list of programs is expected/]
	])('refuses %#, and says where', (programs, message) => {
		expect(() => readPrograms({ programs })).toThrow(message);
	});
});

describe('the address', () => {
	const anyProgram = fc.constantFrom(...PROGRAMS);
	test('holds a state whole', () => {
		law(
			fc.property(
				anyProgram,
				fc.option(anyProgram),
				fc.constantFrom(...SORTS),
				fc.constantFrom(...SCALES),
				fc.option(fc.constantFrom(...PARTS)),
				(program, other, sort, scale, part) => {
					const state = { program, beside: other?.key === program.key ? null : other, sort, scale, part };
					const params = paramsOf(state);
					expect(Object.entries(params).every(([name, value]) => PARAMS[name]?.(value))).toBe(true);
					expect(stateOf(params)).toEqual(state);
				}
			)
		);
	});
	test('says nothing of the state one begins with, and drops what it cannot read', () => {
		expect(paramsOf(stateOf({}))).toEqual({});
		expect(readParams(about, 'program=gpt-5&with=nanochat&sort=size&part=chat')).toEqual({
			params: { with: 'nanochat', part: 'chat' },
			dropped: ['program', 'sort']
		});
	});
	test('sets no program beside itself', () => {
		expect(stateOf({ program: 'llm-c', with: 'llm-c' }).beside).toBeNull();
	});
});

test('the order asked for is kept, and nothing is lost by it', () => {
	const lines = sorted(PROGRAMS, 'lines').map((program) => program.lines);
	expect(lines).toEqual(lines.toSorted((a, b) => a - b));
	const [first, second, third] = sorted(PROGRAMS, 'parts');
	expect([first?.key, second?.key, third?.key]).toEqual(['nanochat', 'min-char-rnn', 'microgpt']);
	for (const sort of SORTS) expect(new Set(sorted(PROGRAMS, sort))).toEqual(new Set(PROGRAMS));
});

test('every length lies on either scale, longer ones further along', () => {
	for (const scale of SCALES) {
		const places = sorted(PROGRAMS, 'lines').map(({ lines }) => place(lines, scale));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		for (const at of [...places, ...TICKS[scale].map((tick) => place(tick, scale))]) {
			expect(at).toBeGreaterThanOrEqual(0);
			expect(at).toBeLessThanOrEqual(1);
		}
	}
	expect(place(5000, 'linear')).toBe(0.5);
	expect(place(1000, 'log') - place(100, 'log')).toBeCloseTo(place(10_000, 'log') - place(1000, 'log'));
});

test('two are compared part by part', () => {
	expect(compare(keyed('microgpt'), keyed('min-char-rnn'))).toEqual({
		more: 88,
		both: PARTS.filter((part) => part !== 'evaluation' && part !== 'chat'),
		onlyFirst: [],
		onlySecond: []
	});
	expect(compare(keyed('micrograd'), keyed('minbpe'))).toMatchObject({
		both: [],
		onlyFirst: ['model', 'gradients'],
		onlySecond: ['tokenizer']
	});
});

describe.each(['en', 'zh'] as const)('the picture in %s', (locale) => {
	const svg = about.picture(locale);
	test('names every program and says its lines', () => {
		for (const program of PROGRAMS) {
			expect(svg).toContain(`>${labelOf(program, locale)}</text>`);
			expect(svg).toContain(`>${program.lines.toLocaleString('en-US')}</text>`);
		}
		for (const part of PARTS) expect(svg).toContain(`>${FIGURE_WORDS[locale].part[part]}</text>`);
	});
	test('stays within its frame, in the page’s colours alone', () => {
		for (const [, y = ''] of svg.matchAll(/ (?:y|cy)="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(536);
		expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|NaN|undefined/);
	});
	test('has a table with a row for each', () => {
		const { head, rows } = about.table(locale);
		expect(rows).toHaveLength(PROGRAMS.length);
		for (const row of rows) expect(row).toHaveLength(head.length);
	});
});
