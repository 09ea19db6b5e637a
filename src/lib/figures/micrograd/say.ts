/** What happens in a step of an expression, with its numbers, and how a value is called. */
import type { Graph, GraphNode, Step } from '../../lab/micrograd/graph';
import type { FigureLocale } from '../figure';

/** As short as it can be said: 4 digits, a real minus, powers of ten where there are many zeros. */
export function short(n: number): string {
	if (!Number.isFinite(n)) return Number.isNaN(n) ? '?' : n > 0 ? '∞' : '−∞';
	const size = Math.abs(n);
	const text =
		size !== 0 && (size < 1e-4 || size >= 1e6)
			? n.toExponential(2).replace('e+', 'e')
			: String(Number(n.toFixed(size >= 1000 ? 1 : 4)));
	return text.replaceAll('-', '−');
}

const SIGN: Readonly<Record<string, string>> = { '+': '+', '*': '×' };
/** Longer formulas are not names any more. */
const MOST = 22;

/** The operation with its inputs, each said by `each`. */
function formula({ operation, inputs, slopes, value }: GraphNode, each: (id: number) => string, power: string): string {
	const [a = 0, b] = inputs;
	if (b !== undefined) return `${each(a)} ${SIGN[operation] ?? operation} ${each(b)}`;
	if (operation === 'pow') return `${each(a)} ^ ${power}`;
	return inputs.length === 0 || slopes.length === 0 ? short(value) : `${operation}(${each(a)})`;
}

/** The constant a power was raised to: slope = n x^(n - 1) and value = x^n, so n = slope x / value. */
export function powerOf({ nodes }: Graph, { inputs, slopes, value }: GraphNode): string {
	const x = nodes[inputs[0] ?? 0]?.value ?? 0;
	return value === 0 || x === 0 ? 'n' : short(((slopes[0] ?? 0) * x) / value);
}

/** What a value is called: the last name it was given, or its formula. */
export function nameOf(graph: Graph, id: number): string {
	const node = graph.nodes[id];
	if (node === undefined) return '?';
	const given = node.names.at(-1);
	if (given !== undefined) return given;
	const inner = (input: number): string => {
		const from = graph.nodes[input];
		const name = from?.names.at(-1);
		if (name !== undefined) return name;
		return from === undefined || from.inputs.length === 0 ? short(from?.value ?? 0) : `(${nameOf(graph, input)})`;
	};
	const text = formula(node, inner, powerOf(graph, node));
	return text.length <= MOST
		? text
		: formula(node, (input) => graph.nodes[input]?.names.at(-1) ?? '…', powerOf(graph, node));
}

/** What a value is made of, in names where there are any. */
export function formulaOf(graph: Graph, id: number): string {
	const node = graph.nodes[id];
	return node === undefined ? '' : formula(node, (input) => nameOf(graph, input), powerOf(graph, node));
}

/** At the head of a value's box: its name and what is done to make it, or that alone. A constant of its own stands with it. */
export function headOf(graph: Graph, id: number, folded: ReadonlySet<number>): { name: string; operation: string } {
	const node = graph.nodes[id];
	if (node === undefined) return { name: '', operation: '' };
	const constant = node.inputs.find((input) => folded.has(input));
	const beside = constant === undefined ? '' : ` ${short(graph.nodes[constant]?.value ?? 0)}`;
	const sign =
		node.operation === 'pow' ? `^ ${powerOf(graph, node)}` : (SIGN[node.operation] ?? node.operation) + beside;
	const name = node.names.at(-1);
	if (node.inputs.length === 0) return { name: name ?? '', operation: '' };
	return name === undefined ? { name: sign, operation: '' } : { name, operation: sign };
}

/** One sentence for a step. `null` is the state before the first. */
export function sayStep(graph: Graph, step: Step | null, locale: FigureLocale): string {
	const zh = locale === 'zh';
	if (step === null)
		return zh
			? '已知的只有给定的数。往前走：每一步算出一个值。'
			: 'Only what is given is known. Go on: each step works out one value.';
	const node = graph.nodes[step.node];
	if (node === undefined) return '';
	const name = nameOf(graph, step.node);
	if (step.kind === 'forward') {
		const numbers = formula(node, (id) => bracketed(graph.nodes[id]?.value ?? 0), powerOf(graph, node));
		return zh
			? `前向：${name} = ${numbers} = ${short(step.value)}`
			: `Forward: ${name} = ${numbers} = ${short(step.value)}`;
	}
	if (step.kind === 'begin')
		return zh
			? `回程从结果开始：${name} 变化多少，${name} 就变化多少，所以它的梯度是 1。`
			: `The way back begins at the result: ${name} changes as much as ${name} does, so its gradient is 1.`;
	const parts = step.parts
		.filter(({ input }) => (graph.nodes[input]?.inputs.length ?? 0) > 0 || (graph.nodes[input]?.names.length ?? 0) > 0)
		.map(({ input, slope, adds, after }) => {
			const sum =
				Math.abs(after - adds) > 1e-12 * Math.abs(after)
					? zh
						? `，累计 ${short(after)}`
						: `, now ${short(after)}`
					: '';
			return `${nameOf(graph, input)} += ${bracketed(slope)} × ${bracketed(step.gradient)} = ${short(adds)}${sum}`;
		});
	return zh
		? `反向：${name} 的梯度是 ${short(step.gradient)}，乘上局部斜率交给来处：${parts.join('；')}`
		: `Backward: ${name} has gradient ${short(step.gradient)}; times the local slope it goes to ${parts.join('; ')}`;
}

const bracketed = (n: number): string => (n < 0 ? `(${short(n)})` : short(n));
