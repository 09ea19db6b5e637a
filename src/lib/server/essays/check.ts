/** What of an essay cannot be seen in one file: that moments, claims, quotes and figures exist, that both languages agree. */
import type { FigureAbout } from '../../figures/figure';
import type { EssayPart, EssayStep } from '../../model/essay';
import { EdtfError, parseEdtf } from '../../model/edtf';
import { nearestIds } from '../../model/nearest';
import type { MomentMatter } from '../../model/schema';
import { problem } from '../source-file';
import { renderText } from './html';
import { CITATION, LIVE, mentionOf, type ParsedEssay } from './markup';

/** What an essay may speak of. */
export interface Known {
	readonly moments: ReadonlyMap<string, Pick<MomentMatter, 'claims' | 'quotes'>>;
	readonly figures: Readonly<Record<string, Pick<FigureAbout, 'params'>>>;
}

const like = (id: string, known: Iterable<string>): string => {
	const near = nearestIds(id, [...known], 3);
	return near.length > 0 ? `did you mean ${near.join(', ')}?` : `write one of ${[...known].slice(0, 12).join(', ')}`;
};

/** The words of a quote without its marks. */
const bare = (text: string): string => text.replace(/^[“"「『]|[”"」』]$/g, '').trim();

/** Digits that are no part of a name such as GPT-2 or CS231n. */
const DIGIT = /(?<![A-Za-z][-–.]?|[A-Za-z]\d+)\d/;

/** One language's text against the record and the figures. */
export function checkText(file: string, { parts, mentions, live }: ParsedEssay, { moments, figures }: Known): string[] {
	const problems: string[] = [];
	const say = (line: number, field: string, message: string) => void problems.push(problem(file, line, field, message));
	for (const { moment: id, claims, quote, line } of mentions) {
		const moment = moments.get(id);
		const field = `moment:${id}`;
		if (!moment) {
			say(line, field, `there is no moment "${id}"; ${like(id, moments.keys())}`);
			continue;
		}
		const most = moment.claims.length;
		for (const n of claims)
			if (n > most) say(line, field, `has no claim ${n}; it has ${most}: write a number from 1 to ${most}`);
		const quotes = moment.quotes?.length ?? 0;
		if (quote !== null && quote > quotes)
			say(line, field, `has no quote ${quote}; it has ${quotes}${quotes > 0 ? `: write q1 to q${quotes}` : ''}`);
	}
	for (const part of parts) {
		if (part.kind === 'step') checkStep(part, figures, say);
		if (part.kind === 'section') continue;
		for (const block of part.blocks) {
			if (block.kind === 'quote') {
				const said = moments.get(block.moment)?.quotes?.[block.n - 1]?.text;
				if (said !== undefined && bare(block.text) !== said)
					say(
						block.line,
						'quote',
						`differs from quote ${block.n} of ${block.moment}; copy it letter for letter: ${said}`
					);
				continue;
			}
			if (renderText(block.text, { link: ({ words }) => words, locale: 'en' }).nested)
				say(
					block.line,
					'live number',
					'stands in a list, a link or emphasis; write it in a plain paragraph, outside of them'
				);
			if (part.kind === 'prose') checkDigits(block, say);
		}
	}
	for (const { figure, param, value, step, line } of live) {
		const field = `{{${figure}.${param}}}`;
		const about = figures[figure];
		const at = parts.find((part): part is EssayStep => part.kind === 'step' && part.id === step);
		if (!about) say(line, field, `there is no figure "${figure}"; ${like(figure, Object.keys(figures))}`);
		else if (!Object.hasOwn(about.params, param))
			say(line, field, `has no parameter "${param}"; write one of ${Object.keys(about.params).join(', ')}`);
		else if (about.params[param]?.(value) !== true) say(line, field, `"${value}" is no value that it takes; mend it`);
		else if (at && at.figure !== figure)
			say(line, field, `is not of the figure in view; write ${at.figure}.…, or move it to a step of ${figure}`);
		else if (at && (at.params[param] ?? value) !== value)
			say(line, field, `is ${value}, but its step sets ${param}=${at.params[param] ?? ''}; write the same in both`);
		else if (!at && !parts.some((part) => part.kind === 'step' && part.figure === figure))
			say(line, field, `is of a figure without a step here; write a step of ${figure}, or the plain number`);
	}
	if (!parts.some(({ kind }) => kind === 'step'))
		say(1, 'file', 'has no step; write :::step {id=… date=… figure=…} with its words, and ::: below them');
	return problems;
}

type Say = (line: number, field: string, message: string) => void;

function checkStep({ id, date, figure, params, line }: EssayStep, figures: Known['figures'], say: Say): void {
	const field = id || 'step';
	if (date !== '')
		try {
			parseEdtf(date);
		} catch (error) {
			if (!(error instanceof EdtfError)) throw error;
			say(line, `${field}.date`, error.message);
		}
	if (figure === '') return;
	const about = figures[figure];
	if (!about) {
		say(line, `${field}.figure`, `there is no figure "${figure}"; ${like(figure, Object.keys(figures))}`);
		return;
	}
	for (const [name, value] of Object.entries(params)) {
		const isReadable = Object.hasOwn(about.params, name) ? about.params[name] : undefined;
		if (!isReadable)
			say(
				line,
				`${field}.${name}`,
				`is no parameter of ${figure}; write one of ${Object.keys(about.params).join(', ')}, or remove it`
			);
		else if (!isReadable(value)) say(line, `${field}.${name}`, `"${value}" is no value that ${figure} takes; mend it`);
	}
}

/** A paragraph with a number in it cites the claims, or the quote, that it rests on. */
function checkDigits({ text, line }: { readonly text: string; readonly line: number }, say: Say): void {
	let at = line;
	for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
		const told = paragraph.replace(CITATION, '$1').replace(LIVE, ' ');
		const cites = [...paragraph.matchAll(CITATION)].some(([, , target = '']) => {
			const mention = mentionOf(target);
			return mention !== null && (mention.claims.length > 0 || mention.quote !== null);
		});
		if (DIGIT.test(told.replace(/^\s*\d+\.\s/gm, '')) && !cites)
			say(
				at + (/^\n+/.exec(paragraph)?.[0].length ?? 0),
				'paragraph',
				'has a number and cites no claim; cite the one it rests on as [words](moment:<id>#1), or leave the number out'
			);
		at += paragraph.split('\n').length - 1;
	}
}

const label = (part: EssayPart): string => (part.kind === 'prose' ? '' : `${part.kind} ${part.id}`);
const written = (params: Readonly<Record<string, string>>): string =>
	Object.entries(params)
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join(' ');

/** Both languages have the same sections and steps in the same order, with the same figures and numbers. */
export function compare(
	en: ParsedEssay & { readonly file: string },
	zh: ParsedEssay & { readonly file: string }
): string[] {
	const problems: string[] = [];
	const say = (line: number, field: string, message: string) =>
		void problems.push(problem(zh.file, line, field, message));
	const named = ({ parts }: ParsedEssay) => parts.filter((part) => part.kind !== 'prose');
	const [a, b] = [named(en), named(zh)];
	const inZh = new Map(b.map((part) => [label(part), part]));
	const inEn = new Set(a.map(label));
	a.forEach((part, i) => {
		const other = inZh.get(label(part));
		if (!other) {
			const line = b[Math.min(i, b.length - 1)]?.line ?? 1;
			say(line, label(part), `is missing here; ${en.file}:${part.line} has it: write it, or remove it there`);
			return;
		}
		if (part.kind !== 'step' || other.kind !== 'step') return;
		for (const [name, is, should] of [
			['figure', other.figure, part.figure],
			['date', other.date, part.date],
			['parameters', written(other.params), written(part.params)]
		] as const)
			if (is !== should)
				say(
					other.line,
					`${part.id}.${name}`,
					`is "${is}", in ${en.file}:${part.line} "${should}"; write the same in both`
				);
	});
	for (const part of b)
		if (!inEn.has(label(part)))
			say(part.line, label(part), `is not in ${en.file}; write it there too, or remove it here`);
	const both = a.filter((part) => inZh.has(label(part))).map(label);
	const order = b.map(label).filter((name) => inEn.has(name));
	const wrong = order.findIndex((name, i) => name !== both[i]);
	if (wrong >= 0)
		say(
			inZh.get(order[wrong] ?? '')?.line ?? 1,
			order[wrong] ?? '',
			`stands where ${en.file} has ${both[wrong] ?? 'nothing'}; put both in one order`
		);
	const numbers = ({ live }: ParsedEssay) =>
		live.map(({ figure, param, value, step }) => `${step ?? ''} ${figure}.${param}=${value}`);
	const [left, right] = [numbers(en), numbers(zh)];
	en.live.forEach((number, i) => {
		const name = `{{${number.figure}.${number.param}=${number.value}}}`;
		if (!right.includes(left[i] ?? ''))
			say(
				zh.parts.find((part) => part.kind === 'step' && part.id === number.step)?.line ?? 1,
				name,
				`is missing here; ${en.file}:${number.line} has it: write it, or remove it there`
			);
	});
	zh.live.forEach((number, i) => {
		if (!left.includes(right[i] ?? ''))
			say(
				number.line,
				`{{${number.figure}.${number.param}=${number.value}}}`,
				`is not in ${en.file}; write it there too, or remove it here`
			);
	});
	return problems;
}
