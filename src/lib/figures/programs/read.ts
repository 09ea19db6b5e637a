/** Reads data/datasets/smallest-programs.yaml: for the maker of `numbers.json` and its test, never in the browser. */
import { PARTS, TRUSTS, type Program } from './programs';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const STATES = ['first', 'last'] as const;

/**
 * @param parsed the file, as a YAML parser gave it
 * @throws Error that names the program and the field
 */
export function readPrograms(parsed: unknown): Program[] {
	const list = isFields(parsed) ? parsed.programs : undefined;
	if (!Array.isArray(list) || list.length === 0) throw new Error('programs: a list of programs is expected');
	const all = list.map((entry: unknown, i) => readProgram(entry, `programs ${i + 1}`));
	const keyed = all.map((program) => {
		const isEarlier = program.state === 'first' && all.some((o) => o.moment === program.moment && o.state === 'last');
		return { ...program, key: isEarlier ? `${program.moment}-first` : program.moment };
	});
	keyed.forEach(({ key, year }, i) => {
		if (keyed.findIndex((other) => other.key === key) !== i) throw new Error(`${key}: is there twice`);
		if (year < (keyed[i - 1]?.year ?? year)) throw new Error(`${key}: stands after a later program`);
	});
	return keyed;
}

function readProgram(entry: unknown, place: string): Program {
	if (!isFields(entry)) throw new Error(`${place}: not a program`);
	const { program: name, moment, year, state, core, lines, code, language, needs, parts, trust, source } = entry;
	const where = typeof name === 'string' ? `${place} (${name})` : place;
	const wrong = (field: string, expected: string) => new Error(`${where}: ${field}: ${expected} is expected`);

	const text = (value: unknown, field: string): string => {
		if (typeof value !== 'string' || value === '') throw wrong(field, 'text');
		return value;
	};
	const count = (value: unknown, field: string): number => {
		if (!Number.isInteger(value) || Number(value) <= 0) throw wrong(field, 'a whole number above 0');
		return Number(value);
	};
	const oneOf = <T extends string>(value: unknown, field: string, among: readonly T[]): T => {
		const found = among.find((each) => each === value);
		if (found === undefined) throw wrong(field, `one of ${among.join(', ')}`);
		return found;
	};
	/** The same in both languages, or each. */
	const said = (value: unknown, field: string) =>
		isFields(value)
			? { en: text(value.en, `${field}.en`), zh: text(value.zh, `${field}.zh`) }
			: { en: text(value, field), zh: text(value, field) };

	if (!Array.isArray(parts) || parts.length === 0) throw wrong('parts', 'a list');
	const own = parts.map((part) => oneOf(part, 'parts', PARTS));
	const read: Program = {
		key: text(moment, 'moment'),
		name: text(name, 'program'),
		moment: text(moment, 'moment'),
		year: count(year, 'year'),
		state: oneOf(state, 'state', STATES),
		core: said(core, 'core'),
		lines: count(lines, 'lines'),
		code: code === undefined ? null : count(code, 'code'),
		language: text(language, 'language'),
		needs: said(needs, 'needs'),
		parts: PARTS.filter((part) => own.includes(part)),
		trust: oneOf(trust, 'trust', TRUSTS),
		source: text(source, 'source')
	};
	if (read.code !== null && read.code > read.lines) throw wrong('code', 'no more than lines');
	if (new Set(own).size !== own.length) throw wrong('parts', 'each part once');
	return read;
}
