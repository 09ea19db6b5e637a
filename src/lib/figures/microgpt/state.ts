/** The figure's state as its address holds it, and back. Pure. */
import { DEFAULTS, type MicrogptSettings } from '../../lab/microgpt/options';
import type { FigureParams } from '../figure';
import { isNumber, isOneOf, isWhole } from '../params';

export type Pace = 'watch' | 'full';

export interface MicrogptState {
	readonly settings: MicrogptSettings;
	/** The step it rests at; null lets it run from the start. */
	readonly at: number | null;
	readonly pace: Pace;
	/** What the model is asked to read. */
	readonly name: string;
	readonly temperature: number;
	/** The parameter whose step is told. */
	readonly parameter: { readonly matrix: string; readonly row: number; readonly column: number };
	/** Whether the step is open. */
	readonly story: boolean;
}

export const DEFAULT_STATE: MicrogptState = {
	settings: DEFAULTS,
	at: null,
	pace: 'watch',
	name: 'mari',
	temperature: 0.5,
	parameter: { matrix: 'wte', row: 0, column: 0 },
	story: false
};

/** What a reader may make of each setting here: more would not train while one waits. */
export const BOUNDS = {
	layers: [1, 6],
	width: [1, 128],
	heads: [1, 16],
	context: [2, 64],
	steps: [1, 20_000],
	rate: [0.0001, 1],
	seed: [0, 999_999_999]
} as const satisfies Partial<Record<keyof MicrogptSettings, readonly [number, number]>>;
export type SettingName = keyof typeof BOUNDS;

/** Longer words are answered and not written: an address stays one that can be sent. */
export const MOST_WRITTEN = 100;
const PARAMETER = /^([a-z0-9_.]{1,24}?)\.(\d{1,4})\.(\d{1,4})$/;

export const PARAMS: Readonly<Record<string, (value: string) => boolean>> = {
	layers: isWhole(...BOUNDS.layers),
	width: isWhole(...BOUNDS.width),
	heads: isWhole(...BOUNDS.heads),
	context: isWhole(...BOUNDS.context),
	steps: isWhole(...BOUNDS.steps),
	rate: isNumber(...BOUNDS.rate),
	seed: isWhole(...BOUNDS.seed),
	engine: isOneOf('fast', 'scalar'),
	pace: isOneOf('watch', 'full'),
	at: isWhole(0, BOUNDS.steps[1]),
	name: (value) => value.length <= MOST_WRITTEN,
	temp: isNumber(0.05, 5),
	param: (value) => PARAMETER.test(value),
	story: isOneOf('1')
};

/** @param params as the frame read them: each value readable */
export function stateOf(params: FigureParams): MicrogptState {
	const number = (name: string, fallback: number) => (params[name] === undefined ? fallback : Number(params[name]));
	const settings: MicrogptSettings = {
		engine: params.engine === 'scalar' ? 'scalar' : 'fast',
		seed: number('seed', DEFAULTS.seed),
		steps: number('steps', DEFAULTS.steps),
		rate: number('rate', DEFAULTS.rate),
		layers: number('layers', DEFAULTS.layers),
		width: number('width', DEFAULTS.width),
		heads: number('heads', DEFAULTS.heads),
		context: number('context', DEFAULTS.context)
	};
	const [, matrix, row, column] = PARAMETER.exec(params.param ?? '') ?? [];
	return {
		settings,
		at: params.at === undefined ? null : Math.min(Number(params.at), settings.steps),
		pace: params.pace === 'full' ? 'full' : 'watch',
		name: params.name ?? DEFAULT_STATE.name,
		temperature: number('temp', DEFAULT_STATE.temperature),
		parameter: matrix === undefined ? DEFAULT_STATE.parameter : { matrix, row: Number(row), column: Number(column) },
		story: params.story === '1'
	};
}

/** Only what differs from the default. */
export function paramsOf(state: MicrogptState): FigureParams {
	const { settings, parameter } = state;
	const all: Record<string, string | undefined> = {};
	for (const name of ['layers', 'width', 'heads', 'context', 'steps', 'rate', 'seed', 'engine'] as const)
		if (settings[name] !== DEFAULTS[name]) all[name] = String(settings[name]);
	if (state.pace !== DEFAULT_STATE.pace) all.pace = state.pace;
	if (state.at !== null) all.at = String(state.at);
	if (state.name !== DEFAULT_STATE.name && state.name.length <= MOST_WRITTEN) all.name = state.name;
	if (state.temperature !== DEFAULT_STATE.temperature) all.temp = String(state.temperature);
	const written = `${parameter.matrix}.${parameter.row}.${parameter.column}`;
	if (written !== 'wte.0.0') all.param = written;
	if (state.story) all.story = '1';
	return all as FigureParams;
}

/** A training of so many steps stops at these for a look at its words: few, and close together where most changes. */
export function stationsOf(steps: number): number[] {
	const all = [0, 0.01, 0.03, 0.1, 0.25, 0.5, 1].map((share) => Math.round(share * steps));
	return [...new Set(all)];
}
