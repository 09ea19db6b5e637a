/**
 * The markup of essays (docs/essays.md): Markdown with sections, steps, citations and live numbers. Read line by line, so
 * that every mistake has its line; nothing here knows the record or the figures.
 */
import type { EssayBlock, EssayPart, LiveNumber } from '../../model/essay';
import { problem } from '../source-file';

/** A moment named in the text. */
export interface Mention {
	readonly moment: string;
	/** Numbers of the claims it rests on, from 1; none where it is only named. */
	readonly claims: readonly number[];
	/** Number of a quote, from 1. */
	readonly quote: number | null;
	readonly words: string;
	readonly line: number;
}

export interface Live extends LiveNumber {
	readonly line: number;
	/** The step it stands in. */
	readonly step: string | null;
}

export interface ParsedEssay {
	readonly parts: readonly EssayPart[];
	readonly mentions: readonly Mention[];
	readonly live: readonly Live[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words in brackets, which may hold a pair of their own, and what follows `moment:`. */
export const CITATION = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(moment:([^()\s]*)\)/g;
export const LIVE = /\{\{([^{}]*)\}\}/g;
/** What is written within a live number: `figure.param=value|label`. */
const INSIDE = /^\s*([a-z0-9-]+)\.([A-Za-z0-9_-]+)=([^|]*)\|(.*)$/;

export function liveNumber(inside: string): LiveNumber | null {
	const [, figure = '', param = '', value = '', label = ''] = INSIDE.exec(inside) ?? [];
	return value.trim() === '' || label.trim() === ''
		? null
		: { figure, param, value: value.trim(), label: label.trim() };
}

/** `nanogpt#3,5`, `nanogpt#q2` or `nanogpt`. Null for anything else. */
export function mentionOf(target: string): Pick<Mention, 'moment' | 'claims' | 'quote'> | null {
	const [, moment = '', what] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
	if (!SLUG.test(moment)) return null;
	if (what === undefined) return { moment, claims: [], quote: null };
	const quote = /^q([1-9]\d*)$/.exec(what)?.[1];
	if (quote !== undefined) return { moment, claims: [], quote: Number(quote) };
	const numbers = what.split(',');
	return numbers.every((n) => /^[1-9]\d*$/.test(n)) ? { moment, claims: numbers.map(Number), quote: null } : null;
}

export function parseEssay(file: string, source: string, problems: string[]): ParsedEssay {
	const say = (line: number, field: string, message: string) => void problems.push(problem(file, line, field, message));
	const parts: EssayPart[] = [];
	const mentions: Mention[] = [];
	const live: Live[] = [];
	const ids = new Map<string, number>();
	const lines = source.split(/\r?\n/);
	let run: { readonly text: string; readonly line: number }[] = [];
	/** The step whose words are being read. */
	const now: { step: { readonly head: ReturnType<typeof stepHead>; readonly line: number } | null } = { step: null };

	function name(id: string, line: number, what: string) {
		const before = ids.get(id);
		if (!SLUG.test(id)) say(line, what, `"${id}" is no id; write lower-case letters and digits joined by hyphens`);
		else if (before !== undefined)
			say(line, what, `"${id}" is already the id on line ${before}; an id names one place for ever, choose another`);
		else ids.set(id, line);
	}
	/** What has gathered since the last section, step or end of one. */
	function flush(step: string | null): EssayBlock[] {
		const blocks = blocksOf(run, say);
		for (const block of blocks) {
			if (block.kind === 'quote') {
				const { moment, n, source: words, sourceLine: line } = block;
				mentions.push({ moment, claims: [], quote: n, words, line });
			} else inline(block, step);
		}
		run = [];
		return blocks;
	}
	function inline({ text, line: first }: { readonly text: string; readonly line: number }, step: string | null) {
		const lineAt = (index: number) => first + text.slice(0, index).split('\n').length - 1;
		let rest = text.replace(CITATION, (all, words: string, target: string, index: number) => {
			const mention = mentionOf(target);
			if (mention) mentions.push({ ...mention, words, line: lineAt(index) });
			else
				say(
					lineAt(index),
					`moment:${target}`,
					'is no citation; write moment:<id>#3,5 with the numbers of the claims, moment:<id>#q2 for a quote, or moment:<id>'
				);
			// As long as it was, so that what follows keeps its line.
			return words + all.slice(words.length).replace(/[^\n]/g, ' ');
		});
		rest = rest.replace(LIVE, (all, inside: string, index: number) => {
			const number = liveNumber(inside);
			if (number) live.push({ ...number, line: lineAt(index), step });
			else say(lineAt(index), all, 'is no live number; write {{figure.parameter=value|what the number is}}');
			return all.replace(/[^\n]/g, ' ');
		});
		for (const [pattern, field, message] of [
			[/\]\(moment:|\(moment:/, 'citation', 'is broken off; write [words](moment:<id>#3) with nothing between ] and ('],
			[/\{\{|\}\}/, 'live number', 'is broken off; write {{figure.parameter=value|what the number is}}'],
			[/<[A-Za-z/!]/, 'HTML', 'is not read in essays; write Markdown, and a < as "less than"']
		] as const) {
			const found = pattern.exec(rest);
			if (found) say(lineAt(found.index), field, message);
		}
	}
	/** Ends the step, or the prose, before something else begins; `early` says of a step that it should have ended itself. */
	function end(early: string | null) {
		const { step } = now;
		now.step = null;
		const first = run[0]?.line ?? 1;
		if (!step) {
			const blocks = flush(null);
			if (blocks.length > 0) parts.push({ kind: 'prose', blocks, line: first });
			return;
		}
		const { head, line } = step;
		const field = head.id || 'step';
		if (early !== null) say(line, field, `does not end${early}; write ::: on a line after its words`);
		const blocks = flush(head.id);
		if (blocks.length === 0) say(line, field, 'has no words; write one to three paragraphs before its :::');
		if (head.id !== '') name(head.id, line, 'step id');
		parts.push({ kind: 'step', ...head, blocks, line });
	}

	lines.forEach((text, i) => {
		const line = i + 1;
		const fence = /^:::\s*(.*)$/.exec(text);
		const heading = /^(#{1,6})\s+(.*)$/.exec(text);
		if (fence) {
			const what = fence[1]?.trim() ?? '';
			if (what !== '') {
				end(' before the next begins');
				now.step = { head: stepHead(what, line, say), line };
			} else if (now.step) end(null);
			else say(line, ':::', 'ends no step; remove it, or begin the step with :::step {id=… date=… figure=…}');
		} else if (heading) {
			end(' before a section begins');
			const [, title = '', id] = /^(.*?)\s*(?:\{#([^}]*)\})?\s*$/.exec(heading[2] ?? '') ?? [];
			if (heading[1] !== '##') say(line, 'section', 'is not of the second level; write ## Title {#id}');
			if (id === undefined) say(line, 'section', 'has no id; write ## Title {#id}');
			else name(id, line, 'section id');
			parts.push({ kind: 'section', id: id ?? '', title, line });
		} else run.push({ text, line });
	});
	end('');
	return { parts, mentions, live };
}

type Say = (line: number, field: string, message: string) => void;

function stepHead(text: string, line: number, say: Say) {
	const [, inside] = /^step\s*\{([^}]*)\}$/.exec(text) ?? [];
	const params: Record<string, string> = {};
	if (inside === undefined)
		say(line, ':::', `"${text}" begins no step; write :::step {id=… date=… figure=… and the figure’s parameters}`);
	for (const [all, key, quoted, plain] of (inside ?? '').matchAll(/([A-Za-z0-9_-]+)=(?:"([^"]*)"|(\S+))|\S+/g)) {
		if (key === undefined) say(line, 'step', `"${all}" is no attribute; write name=value, or name="value with spaces"`);
		else if (Object.hasOwn(params, key)) say(line, key, 'is set twice; keep one');
		else params[key] = quoted ?? plain ?? '';
	}
	const { id, date, figure, ...rest } = params;
	if (inside !== undefined)
		for (const [name, value] of Object.entries({ id, date, figure }))
			if (value === undefined) say(line, name, `is missing; write ${name}=… in :::step {…}`);
	return { id: id ?? '', date: date ?? '', figure: figure ?? '', params: rest };
}

/** Paragraphs: words of another with the line that names them, and all else as Markdown. */
function blocksOf(run: readonly { readonly text: string; readonly line: number }[], say: Say): EssayBlock[] {
	const blocks: EssayBlock[] = [];
	let text: { readonly text: string; readonly line: number }[] = [];
	function endText() {
		const first = text.findIndex((each) => each.text.trim() !== '');
		const last = text.findLastIndex((each) => each.text.trim() !== '');
		const kept = first < 0 ? [] : text.slice(first, last + 1);
		if (kept[0]) blocks.push({ kind: 'text', text: kept.map((each) => each.text).join('\n'), line: kept[0].line });
		text = [];
	}
	for (let i = 0; i < run.length; i++) {
		const at = run[i];
		if (!at?.text.startsWith('>')) {
			if (at) text.push(at);
			continue;
		}
		endText();
		const quoted: string[] = [];
		while (run[i]?.text.startsWith('>') && !/^>\s*—/.test(run[i]?.text ?? ''))
			quoted.push(run[i++]?.text.replace(/^>\s?/, '') ?? '');
		while (run[i]?.text.replace(/^>/, '').trim() === '') i++;
		const source = run[i];
		const [, words, target] =
			/^(?:>\s*)?—+\s*\[((?:[^[\]]|\[[^[\]]*\])*)\]\(moment:([^()\s]*)\)\s*$/.exec(source?.text ?? '') ?? [];
		const mention = target === undefined ? null : mentionOf(target);
		if (words === undefined || !source || mention?.quote == null) {
			say(at.line, 'quote', 'does not say whose it is; write — [source](moment:<id>#q1) on the line below it');
			i--;
			continue;
		}
		blocks.push({
			kind: 'quote',
			text: quoted.join(' ').replace(/\s+/g, ' ').trim(),
			line: at.line,
			source: words,
			moment: mention.moment,
			n: mention.quote,
			sourceLine: source.line
		});
	}
	endText();
	return blocks;
}
