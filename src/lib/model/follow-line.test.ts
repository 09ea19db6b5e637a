import { describe, expect, test } from 'vitest';
import { index } from '../../../tests/fixtures/links';
import { CHART, dataset } from '../../../tests/fixtures/real';
import { lineOf, threadsOf, type LineName } from './follow-line';
import { NO_LINKS, relationIndex } from './relations';

const { moments, themes } = CHART.en;
const threads = threadsOf(moments, themes);

/** Every moment met from `id` on, keeping to the line. */
function walk(id: string, step: 'next' | 'previous', along: LineName, among = threads): string[] {
	const visited: string[] = [];
	for (let here: string | null = id; here !== null && visited.length < 1000;) {
		visited.push(here);
		here = lineOf(here, index, among, 'en', along)?.[step] ?? null;
	}
	return visited;
}

describe('along a lineage', () => {
	test.each(dataset.lineages.map(({ id, steps }) => [id, steps.map(({ moment }) => moment)] as const))(
		'%s: visits every step in order, and all of them back',
		(id, steps) => {
			const line = { by: 'lineage', id } as const;
			expect(walk(steps[0] ?? '', 'next', line)).toEqual(steps);
			expect(walk(steps.at(-1) ?? '', 'previous', line)).toEqual([...steps].reverse());
			steps.forEach((step, i) =>
				expect(lineOf(step, index, threads, 'en', line)).toMatchObject({ ...line, n: i + 1, all: steps.length })
			);
		}
	);

	test('of several, the one it was reached along is kept to, else the longest is taken', () => {
		expect(lineOf('llm-gui', index, threads, 'en')?.id).toBe('chatbots-to-llm-os');
		const along = { by: 'lineage', id: 'captions-to-reading-images' } as const;
		expect(lineOf('llm-gui', index, threads, 'en', along)?.id).toBe('captions-to-reading-images');
	});

	test('passes over a step that the lens keeps off the chart', () => {
		const few = threadsOf(
			moments.filter(({ id }) => id !== 'makemore'),
			themes
		);
		expect(lineOf('mingpt', index, few, 'en')).toMatchObject({ n: 3, all: 9, next: 'nanogpt' });
		expect(lineOf('nanogpt', index, few, 'en')?.previous).toBe('mingpt');
		expect(lineOf('makemore', index, few, 'en')).toBeNull();
	});

	test('is named in the language of the page', () => {
		expect(lineOf('microgpt', index, threads, 'zh')?.title).toBe('教学代码');
	});
});

describe('along a thread', () => {
	test.each(themes.map(({ id, title }) => [id, title] as const))('%s: visits all its moments in time', (id, title) => {
		const own = moments.filter((moment) => moment.themes[0] === id).sort((a, b) => a.at - b.at);
		const line = { by: 'thread', id } as const;
		const visited = walk(own[0]?.id ?? '', 'next', line);
		expect(visited.map((each) => threads.get(each)?.moment.at)).toEqual(own.map(({ at }) => at));
		expect(new Set(visited).size).toBe(own.length);
		expect(walk(visited.at(-1) ?? '', 'previous', line)).toEqual([...visited].reverse());
		expect(lineOf(visited[0] ?? '', index, threads, 'en', line)).toMatchObject({ title, n: 1, all: own.length });
	});

	test('is what a moment without a lineage is followed along, and every one without the file', () => {
		expect(lineOf('biohacking-lite', relationIndex(NO_LINKS), threads, 'en')?.by).toBe('thread');
		expect(lineOf('microgpt', relationIndex(NO_LINKS), threads, 'en')?.by).toBe('thread');
	});
});

test('a step and a step back lead where one came from, from every moment', () => {
	for (const { id } of moments) {
		const line = lineOf(id, index, threads, 'en');
		for (const [there, back] of [
			['next', 'previous'],
			['previous', 'next']
		] as const) {
			const to = line?.[there];
			if (line && to) expect(lineOf(to, index, threads, 'en', line)?.[back], `${id} ${there}`).toBe(id);
		}
	}
});
