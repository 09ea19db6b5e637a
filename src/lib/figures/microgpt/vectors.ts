/** The numbers a step computes on the way forward, by name, at one position. Pure. */
import type { StepStory } from '../../lab/microgpt/asks';
import type { Shape } from '../../lab/microgpt/shape';
import type { StoryWords } from './story-words';

export type VectorName = keyof StoryWords['vectors'];
export interface NamedVector {
	readonly name: VectorName;
	readonly values: Float64Array;
}

/** Of each layer, in the order they are computed; `start` comes before the first. */
export function vectorsAt({ activations }: StepStory, { width }: Shape, position: number): readonly NamedVector[][] {
	const part = (all: Float64Array, size: number) => all.subarray(position * size, (position + 1) * size);
	return activations.layers.map((layer, l) => [
		...(l === 0 ? [{ name: 'start' as const, values: part(activations.start, width) }] : []),
		...(['query', 'key', 'value', 'joined', 'middle'] as const).map((name) => ({
			name,
			values: part(layer[name], width)
		})),
		{ name: 'hidden', values: part(layer.hidden, 4 * width) },
		{ name: 'out', values: part(layer.out, width) }
	]);
}

/** A number in few letters: `.07`, `−1.2`, `3.4e−5`; the sign is a minus and not a hyphen. */
export function short(value: number): string {
	const size = Math.abs(value);
	const text =
		size === 0
			? '0'
			: size < 0.0005
				? size.toExponential(0)
				: size < 10
					? size.toFixed(2).replace(/^0/, '')
					: size.toFixed(1);
	return (value < 0 ? '−' : '') + text.replace('e-', 'e−');
}

/** The same to read exactly: six digits. */
export function exact(value: number): string {
	const size = Math.abs(value);
	const text = size !== 0 && size < 1e-4 ? size.toExponential(3) : size.toPrecision(6);
	return (value < 0 ? '−' : '') + text.replace('e-', 'e−');
}

/** How strongly a number is drawn, from 0 to 1: by its size beside the largest. */
export const strength = (value: number, most: number): number => (most === 0 ? 0 : Math.sqrt(Math.abs(value) / most));

export const largest = (values: ArrayLike<number>): number => {
	let most = 0;
	for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] as number));
	return most;
};
