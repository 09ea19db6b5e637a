/**
 * An expression as a graph to look at: its values, each after what it was made from, and the steps by which numbers go
 * forward and gradients come back.
 */
import type { Operation } from '../value';
import { build } from './expression';

export interface GraphNode {
	/** Its place in the list of nodes; inputs have smaller ones. */
	readonly id: number;
	readonly operation: Operation;
	/** Names it was given, oldest first; none for what stands inside an expression. */
	readonly names: readonly string[];
	/** Ids of what it was made from. */
	readonly inputs: readonly number[];
	/** Its local derivative in each of them. */
	readonly slopes: readonly number[];
	readonly value: number;
}

/** A gradient handed to one input: slope times gradient, added to what was there. */
export interface Part {
	readonly input: number;
	readonly slope: number;
	readonly adds: number;
	/** The input's gradient after this. More may come when it was used more than once. */
	readonly after: number;
}

export type Step =
	| { readonly kind: 'forward'; readonly node: number; readonly value: number }
	/** The result's own gradient: 1. */
	| { readonly kind: 'begin'; readonly node: number }
	/** A node whose gradient is complete hands it on. */
	| { readonly kind: 'backward'; readonly node: number; readonly gradient: number; readonly parts: readonly Part[] };

export interface Graph {
	readonly nodes: readonly GraphNode[];
	/** Id of the result: the last node. */
	readonly result: number;
	/** Forward through every node that is made from others, then back through them. */
	readonly steps: readonly Step[];
	/** Derivative of the result in each node. */
	readonly gradients: readonly number[];
}

/**
 * Reads a text and works everything out. What the result does not depend on is left out.
 * @param inputs numbers in place of those the text gives to names
 * @throws ExpressionProblem
 */
export function graphOf(text: string, inputs: Readonly<Record<string, number>> = {}): Graph {
	const { result, names } = build(text, inputs);
	const order = result.order();
	const ids = new Map(order.map((value, id) => [value.place, id]));
	const nodes = order.map((value, id): GraphNode => ({
		id,
		operation: value.operation,
		names: names.get(value.place) ?? [],
		inputs: value.inputs.map((input) => ids.get(input.place) ?? 0),
		slopes: value.slopes,
		value: value.data
	}));
	const made = nodes.filter(({ inputs: from }) => from.length > 0);
	const gradients = nodes.map(() => 0);
	const end = nodes.length - 1;
	gradients[end] = 1;
	const back = made.toReversed().map(({ id, inputs: from, slopes }): Step => {
		const gradient = gradients[id] ?? 0;
		const parts = from.map((input, i): Part => {
			const slope = slopes[i] ?? 0;
			const adds = slope * gradient;
			const after = (gradients[input] ?? 0) + adds;
			gradients[input] = after;
			return { input, slope, adds, after };
		});
		return { kind: 'backward', node: id, gradient, parts };
	});
	const forth = made.map(({ id, value }): Step => ({ kind: 'forward', node: id, value }));
	return { nodes, result: end, steps: [...forth, { kind: 'begin', node: end }, ...back], gradients };
}

/** What is known after some of the steps: null for a value not yet worked out, a gradient not yet begun. */
export interface Known {
	readonly values: readonly (number | null)[];
	readonly gradients: readonly (number | null)[];
}

/** The state of a graph after its first `count` steps. Numbers that are given are known from the start. */
export function knownAfter(graph: Graph, count: number): Known {
	const values = graph.nodes.map(({ inputs, value }) => (inputs.length === 0 ? value : null));
	const gradients = graph.nodes.map((): number | null => null);
	for (const step of graph.steps.slice(0, count)) {
		if (step.kind === 'forward') values[step.node] = step.value;
		else if (step.kind === 'begin') gradients[step.node] = 1;
		else for (const { input, after } of step.parts) gradients[input] = after;
	}
	return { values, gradients };
}
