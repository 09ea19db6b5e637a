/**
 * Reads our own form (docs/interchange.md): `{ title, themes: [{id, title, hue?}], moments: [{id, date, end?, title,
 * kind?, themes?, importance?, gist?, url?}] }`, or the list of moments alone. A text may be given in several
 * languages, as `{ en, zh }`.
 */
import type { Locale } from '../schema-values';
import { Collector } from './collector';
import { jsonMistake } from './json-mistake';
import { quoted, type TextProblem } from './problems';

export interface ReadJson {
	readonly collector: Collector;
	readonly title: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or number as text; of several languages the reader's, else English, else whichever there is. */
function textOf(value: unknown, locale: Locale): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (!isFields(value)) return '';
	const given = value[locale] ?? value.en ?? Object.values(value)[0];
	return typeof given === 'string' ? given : '';
}

/** On which line the text stops being JSON. */
function syntaxProblem(text: string): TextProblem {
	const line = text.slice(0, jsonMistake(text) ?? text.length).split('\n').length;
	return { code: 'json-syntax', values: { line } };
}

export function readJson(text: string, words: (edtf: string) => string, locale: Locale): ReadJson | TextProblem {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return syntaxProblem(text);
	}
	const whole: Fields = isFields(parsed) ? parsed : { moments: parsed };
	const { moments } = whole;
	if (!Array.isArray(moments)) return { code: 'json-shape', values: {} };
	const collector = new Collector({ text: 'gist' }, words, 'moments');
	if (Array.isArray(whole.themes)) declareThemes(whole.themes, collector, locale);
	const say = (value: unknown) => textOf(value, locale);
	moments.forEach((each: unknown, row) => {
		if (!isFields(each)) {
			collector.drop(row, '', 'not-an-object');
			return;
		}
		collector.add({
			row,
			id: say(each.id),
			date: say(each.date),
			end: say(each.end),
			title: say(each.title),
			text: say(each.gist),
			kind: say(each.kind),
			themes: themesOf(each.themes),
			importance: say(each.importance),
			url: say(each.url)
		});
	});
	return { collector, title: say(whole.title) };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

function themesOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.every(isName) ? value : value.filter(isName);
	return isName(value) ? [value] : [];
}

function declareThemes(themes: readonly unknown[], collector: Collector, locale: Locale): void {
	themes.forEach((theme, row) => {
		const fields = isFields(theme) ? theme : { id: theme };
		const id = textOf(fields.id, locale);
		if (id === '') {
			collector.problems.push({
				level: 'warning',
				row,
				field: '',
				code: 'not-an-object',
				values: {},
				list: 'themes'
			});
			return;
		}
		const { hue } = fields;
		const isHue = typeof hue === 'number' && Number.isFinite(hue);
		if (hue !== undefined && hue !== null && !isHue)
			collector.problems.push({
				level: 'warning',
				row,
				field: 'hue',
				code: 'hue-unreadable',
				values: { value: quoted(JSON.stringify(hue)) },
				list: 'themes'
			});
		collector.lanes.declare(id, textOf(fields.title, locale) || id, isHue ? hue : null);
	});
}
