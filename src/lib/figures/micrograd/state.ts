/** micrograd's state in an address, and the expressions it offers. */
import { MOON_DEFAULTS, type MoonLoss, type MoonOptions } from '../../lab/micrograd/moon-options';
import { NEURON, SELF_TEST } from '../../lab/micrograd/published';
import type { Activation } from '../../lab/micrograd/network';
import type { FigureParams } from '../figure';

export const EXAMPLES = ['neuron', 'readme', 'reuse'] as const;
export type Example = (typeof EXAMPLES)[number];
export const TEXTS: Readonly<Record<Example, string>> = {
	neuron: NEURON.value.text,
	readme: SELF_TEST.value.text,
	// What the first version of micrograd got wrong for two days: a value used twice.
	reuse: 'a = 3\nb = a * a\nc = b + a\nd = c * b'
};
/** Hidden layers on offer. */
export const NETS = ['0', '4', '16', '16,16'] as const;
export type Net = (typeof NETS)[number];
export const PARTS = ['expression', 'moons'] as const;
export type Part = (typeof PARTS)[number];

const whole = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));
const among = <T extends string>(list: readonly T[], text: string | undefined): T =>
	list.find((each) => each === text) ?? (list[0] as T);

export const partOf = ({ part }: FigureParams): Part => among(PARTS, part);
export const exampleOf = ({ ex }: FigureParams): Example => among(EXAMPLES, ex);
export const textOf = (params: FigureParams): string => params.e ?? TEXTS[exampleOf(params)];
/** Numbers in place of the text's: `a:-4,b:2`. What cannot be read is left out. */
export function inputsOf({ in: text = '' }: FigureParams): Record<string, number> {
	const out: Record<string, number> = {};
	for (const each of text.split(',')) {
		const [name = '', value = ''] = each.split(':');
		if (name !== '' && value !== '' && Number.isFinite(Number(value))) out[name] = Number(value);
	}
	return out;
}
export const writeInputs = (inputs: Readonly<Record<string, number>>): string =>
	Object.entries(inputs)
		.map(([name, value]) => `${name}:${value}`)
		.join(',');

export function moonsOf({ seed, noise, net, act, loss }: FigureParams): Required<
	Pick<MoonOptions, 'seed' | 'noise' | 'activation' | 'loss'>
> & {
	hidden: number[];
	net: Net;
} {
	const chosen: Net = NETS.find((each) => each === net) ?? '16,16';
	return {
		seed: whole(seed, MOON_DEFAULTS.seed),
		noise: whole(noise, MOON_DEFAULTS.noise),
		activation: among<Activation>(['relu', 'tanh'], act),
		loss: among<MoonLoss>(['svm', 'logistic'], loss),
		net: chosen,
		hidden: chosen === '0' ? [] : chosen.split(',').map(Number)
	};
}
/** Null: the training begins by itself, and stays at its end. */
export const stepOf = ({ at }: FigureParams): number | null => (at === undefined ? null : Number(at));

/** The same state with some of it changed: what is null is left out. */
export function withParams(params: FigureParams, change: Readonly<Record<string, string | null>>): FigureParams {
	const next = Object.entries({ ...params, ...change }).filter((entry): entry is [string, string] => entry[1] !== null);
	return Object.fromEntries(next);
}
