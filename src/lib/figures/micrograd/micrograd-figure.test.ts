import { describe, expect, test } from 'vitest';
import { graphOf } from '../../lab/micrograd/graph';
import { BOX, layout, pathOf } from './layout';
import numbers from './numbers.json';
import { nameOf, sayStep, short } from './say';
import { EXAMPLES, inputsOf, TEXTS, textOf, withParams, writeInputs } from './state';
import { about } from './about';

describe('layout', () => {
	test.each(EXAMPLES)('%s: no box lies on another, and what a value is made from stands before it', (example) => {
		const graph = graphOf(TEXTS[example]);
		const { boxes, lines, folded, width, height } = layout(graph);
		expect(boxes.length + folded.size).toBe(graph.nodes.length);
		boxes.forEach((a, i) => {
			expect(a.x - BOX.width / 2).toBeGreaterThanOrEqual(0);
			expect(a.x + BOX.width / 2).toBeLessThanOrEqual(width);
			expect(a.y - BOX.height / 2).toBeGreaterThanOrEqual(-1e-9);
			expect(a.y + BOX.height / 2).toBeLessThanOrEqual(height + 1e-9);
			for (const b of boxes.slice(i + 1))
				expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
		});
		const at = new Map(boxes.map((box) => [box.id, box]));
		for (const line of lines) {
			expect(at.get(line.from)?.x).toBeLessThan(at.get(line.to)?.x ?? -Infinity);
			expect(pathOf(line)).toMatch(/^M[\d.]+,/);
		}
	});

	test('a line runs through gaps of the columns it crosses, not through boxes', () => {
		const graph = graphOf(TEXTS.readme);
		const { boxes, lines } = layout(graph);
		for (const { points } of lines)
			for (const [x, y] of points.slice(1, -1))
				for (const box of boxes)
					expect(Math.abs(box.x - x) < BOX.width / 2 - 1 && Math.abs(box.y - y) < BOX.height / 2).toBe(false);
	});

	test('a constant used once is written where it is used; one that has a name or is used twice is not', () => {
		const { folded, boxes } = layout(graphOf('x = 3\ny = x * 2\nz = y + x'));
		expect(folded.size).toBe(1);
		expect(boxes).toHaveLength(4 - 1);
	});
});

describe('say', () => {
	const graph = graphOf(TEXTS.neuron);
	test('says each step of the neuron with its numbers', () => {
		expect(sayStep(graph, graph.steps[0] ?? null, 'en')).toBe('Forward: x1 × w1 = 2 × (−3) = −6');
		const back = graph.steps.findLast((step) => step.kind === 'backward') ?? null;
		expect(sayStep(graph, back, 'en')).toContain('x1 += (−3) × 0.5 = −1.5; w1 += 2 × 0.5 = 1');
		expect(sayStep(graph, back, 'zh')).toContain('x1 += (−3) × 0.5 = −1.5');
	});
	test('a value used twice is told its sum', () => {
		const twice = graphOf('a = 3\nb = a * a');
		expect(sayStep(twice, twice.steps.at(-1) ?? null, 'en')).toContain('a += 3 × 1 = 3; a += 3 × 1 = 3, now 6');
	});
	test('names what has none by its formula', () => {
		expect(graph.nodes.map(({ id }) => nameOf(graph, id))).toContain('x1 × w1');
		expect(nameOf(graphOf('a = 2\n(a + 1) ** 3'), 3)).toBe('(a + 1) ^ 3');
	});
	test.each([
		[0, '0'],
		[-0.00001234, '−1.23e−5'],
		[138.8338194, '138.8338'],
		[1234567, '1.23e6'],
		[Infinity, '∞'],
		[NaN, '?']
	])('%s is written %s', (n, text) => expect(short(n)).toBe(text));
});

describe('the state in an address', () => {
	test('numbers given come back, and nonsense is left out', () => {
		expect(inputsOf({ in: writeInputs({ a: -3.5, b: 2 }) })).toEqual({ a: -3.5, b: 2 });
		expect(inputsOf({ in: 'a:,b:x,c:1' })).toEqual({ c: 1 });
	});
	test('a text of the reader comes before an example', () => {
		expect(textOf({ e: 'a = 1', ex: 'readme' })).toBe('a = 1');
		expect(textOf(withParams({ e: 'a = 1', ex: 'reuse' }, { e: null }))).toBe(TEXTS.reuse);
	});
	test('what the figure writes, the address takes', () => {
		expect(about.params.in?.(writeInputs({ x1: -3.25, b: 6.881373587 }))).toBe(true);
		expect(about.params.in?.('<b>:1')).toBe(false);
	});
});

test('the picture holds the points and the line that the laboratory computed', () => {
	const svg = about.picture('en');
	expect(svg.match(/<circle/g)).toHaveLength(numbers.points.filter(([, , label = 0]) => label < 0).length);
	expect(svg).not.toMatch(/NaN|undefined/);
	expect(about.picture('zh')).toContain('100 步');
});
