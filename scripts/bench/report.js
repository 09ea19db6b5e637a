/** Prints the results of the benchmark, and writes them between two marks in docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { compare, frameTable, GESTURES, medianOf, parts, sizesOf, systemsOf, verdicts, whole } from './results.js';
import { SYSTEMS } from './systems.js';

const DOCS = 'docs/performance.md';
const [BEGIN, END] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

/** @param {string} system */
const nameOf = (system) =>
	system in SYSTEMS ? SYSTEMS[/** @type {import('./systems.js').SystemId} */ (system)].name : system;

/** @param {import('./results.js').Results} results */
const tables = (results) => [
	...Object.entries(GESTURES).map(([gesture, name]) =>
		compare(
			results,
			nameOf,
			`A ${name}: main-thread ms`,
			({ costs }) => costs[/** @type {import('./measure.js').Gesture} */ (gesture)]?.main
		)
	),
	compare(results, nameOf, 'A zoom step, from the whole: ms of all threads that draw', ({ costs }) => costs.zoom?.all),
	parts(results),
	frameTable(results, nameOf),
	compare(results, nameOf, 'From the data’s arrival to the first complete drawing, ms', ({ draw }) => draw),
	compare(results, nameOf, 'Elements on the page, at most', ({ nodes }) => nodes, whole),
	compare(results, nameOf, 'Heap after all gestures and a collection, MB', ({ heap }) => heap)
];

/** On what, how often, and which pages were too slow to be visited as often. @param {import('./results.js').Results} results */
function conditions(results) {
	const { browser, processors, runs, plot, page } = results;
	const fewer = systemsOf(results).flatMap((system) =>
		sizesOf(results).flatMap((n) => {
			const done = results.visits.filter((visit) => visit.system === system && visit.n === n && visit.over === null);
			const steps = medianOf(done, ({ costs }) => costs.zoom?.steps);
			if (done.length === 0 || (done.length === runs && steps === 40)) return [];
			return [`${nameOf(system)} at ${n.toLocaleString('en')}: ${done.length} run(s) of ${steps} zoom steps`];
		})
	);
	return [
		`${browser}, ${processors} processors, a plot of ${plot.width} × ${plot.height} px; medians of ${runs} runs of 40 steps each.`,
		...(page === null ? [] : [`Ours was ${page}, which shows the same moments at every N.`]),
		...(fewer.length > 0 ? [`Slow, therefore measured less: ${fewer.join('; ')}.`] : [])
	];
}

/** The bars as they were meant, and what they would say of a zoomed-in window. @param {import('./results.js').Results} results */
const bars = (results) => [
	{ title: 'The bars', list: verdicts(results).filter(({ near }) => !near) },
	{ title: 'The same, zoomed in', list: verdicts(results).filter(({ near }) => near) }
];

const word = (/** @type {boolean | null} */ ok) => (ok === null ? '—' : ok ? 'ok' : 'OVER');

/** @param {import('./results.js').Results} results */
export function print(results) {
	for (const { title, head, rows } of tables(results)) {
		const lines = [head, ...rows];
		const widths = head.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
		console.log(`\n${title}`);
		for (const line of lines)
			console.log(
				line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
			);
	}
	console.log(`\n${conditions(results).join('\n')}\n`);
	for (const { title, list } of bars(results))
		console.log(`${title}\n${list.map(({ said, ok }) => `${word(ok).padEnd(4)}  ${said}`).join('\n')}\n`);
}

/** @param {import('./results.js').Results} results */
export function markdown(results) {
	const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [
		conditions(results).join('\n'),
		...tables(results).map(({ title, head, rows }) =>
			[`**${title}**\n`, row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n')
		),
		...bars(results).map(({ title, list }) =>
			[
				`**${title}**\n`,
				row(['', 'measured']),
				row(['---', '---']),
				...list.map(({ said, ok }) => row([word(ok), said]))
			].join('\n')
		)
	].join('\n\n');
}

/** @param {import('./results.js').Results} results */
export async function writeDocs(results) {
	const text = readFileSync(DOCS, 'utf8');
	const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (begin < 0 || end < begin) throw new Error(`${DOCS} has no ${BEGIN} … ${END}`);
	const next = `${text.slice(0, begin + BEGIN.length)}\n\n${markdown(results)}\n\n${text.slice(end)}`;
	const config = await prettier.resolveConfig(DOCS);
	writeFileSync(DOCS, await prettier.format(next, { ...config, filepath: DOCS }));
}
