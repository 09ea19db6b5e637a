/** The figure's picture and its table: each program a row, its own parts as filled squares, its lines as a dot. */
import type { FigureLocale, FigureTable } from '../figure';
import { written } from '../parts/words';
import { isWhole, PARTS, PROGRAMS } from './programs';
import { place, TICKS } from './state';
import { earlierOf, FIGURE_WORDS, labelOf, partsSaid } from './words';

const TOP = 92;
const ROW = 23;
const CELL = 12;
/** Left edges: the year, the name, the first part, the lines, what is borrowed. */
const [YEAR, NAME, CELLS, PLOT, NEEDS] = [20, 62, 212, 424, 704] as const;
const STEP = 21;
const PLOT_WIDTH = 220;
const x = (lines: number) => Math.round(PLOT + place(lines, 'log') * PLOT_WIDTH);

export function picture(locale: FigureLocale): string {
	const w = FIGURE_WORDS[locale];
	const parts: string[] = [];
	const text = (at: number, y: number, said: string, more = '') =>
		parts.push(`<text x="${at}" y="${y}" ${more}>${said}</text>`);
	const bottom = TOP + PROGRAMS.length * ROW;

	parts.push(`<rect x="${YEAR}" y="30" width="${CELL}" height="${CELL}" fill="var(--ink)"/>`);
	parts.push(`<rect x="${YEAR}" y="50" width="${CELL}" height="${CELL}" fill="none" stroke="var(--rule-strong)"/>`);
	text(YEAR + 20, 40, w.own, 'fill="var(--muted)"');
	text(YEAR + 20, 60, w.notOwn, 'fill="var(--muted)"');
	parts.push(`<circle cx="${PLOT + 100}" cy="47" r="4" fill="var(--paper)" stroke="var(--ink)"/>`);
	text(PLOT + 112, 52, w.firstState, 'fill="var(--muted)"');
	PARTS.forEach((part, i) => {
		const at = CELLS + i * STEP + CELL / 2 + 4;
		text(at, TOP - 8, w.part[part], `transform="rotate(-48 ${at} ${TOP - 8})" fill="var(--muted)"`);
	});
	for (const tick of TICKS.log) {
		parts.push(`<path d="M${x(tick)},${TOP - 12}V${bottom}" stroke="var(--rule)"/>`);
		text(x(tick), TOP - 20, written(tick, locale), 'text-anchor="middle" fill="var(--muted)"');
	}
	text(x(100), TOP - 40, w.head.lines, 'text-anchor="middle" fill="var(--muted)"');
	text(NEEDS, TOP - 20, w.head.needs, 'fill="var(--muted)"');

	PROGRAMS.forEach((program, i) => {
		const y = TOP + i * ROW + 8;
		const whole = isWhole(program);
		const color = whole ? 'var(--theme-build-to-understand)' : 'var(--ink)';
		const weight = whole ? 'font-weight="600"' : '';
		if (PROGRAMS[i - 1]?.year !== program.year) text(YEAR, y + 4, String(program.year), 'fill="var(--muted)"');
		text(NAME, y + 4, labelOf(program, locale), `fill="${color}" ${weight}`);
		PARTS.forEach((part, j) => {
			const own = program.parts.includes(part);
			const at = `x="${CELLS + j * STEP}" y="${y - CELL / 2}" width="${CELL}" height="${CELL}"`;
			parts.push(own ? `<rect ${at} fill="${color}"/>` : `<rect ${at} fill="none" stroke="var(--rule-strong)"/>`);
		});
		const earlier = earlierOf(program);
		if (earlier) {
			parts.push(`<path d="M${x(earlier.lines)},${y}H${x(program.lines)}" stroke="${color}" stroke-width="1.5"/>`);
			parts.push(`<circle cx="${x(earlier.lines)}" cy="${y}" r="4" fill="var(--paper)" stroke="${color}"/>`);
		}
		parts.push(`<circle cx="${x(program.lines)}" cy="${y}" r="5" fill="${color}"/>`);
		const end = Math.max(x(program.lines), x(earlier?.lines ?? 1));
		text(end + 11, y + 4, written(program.lines, locale), `fill="${color}" ${weight} ${HALO}`);
		// What stands in brackets only explains.
		text(NEEDS, y + 4, program.needs[locale].replace(/\s*[(（].*[)）]/, ''), `fill="${color}" font-size="11.5"`);
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="var(--sans)" font-size="12.5" fill="var(--ink)">${parts.join('')}</svg>`;
}
const HALO = 'paint-order="stroke" stroke="var(--paper)" stroke-width="4"';

export const table = (locale: FigureLocale): FigureTable => {
	const w = FIGURE_WORDS[locale];
	return {
		caption: w.caption,
		head: w.tableHead,
		rows: PROGRAMS.map((program) => [
			labelOf(program, locale),
			String(program.year),
			written(program.lines, locale),
			program.code === null ? '–' : written(program.code, locale),
			partsSaid(program.parts, locale),
			program.needs[locale],
			w.trust[program.trust]
		])
	};
};
