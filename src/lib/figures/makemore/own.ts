/** Losses on names that this figure came to: by the laboratory beforehand, then by the reader's own runs. */
import numbers from './numbers.json';

export interface Own {
	readonly count: number;
	readonly net: number;
	/** On names kept back. */
	readonly mlp: number;
}

export const OWN: Own = { count: numbers.bigram, net: numbers.net, mlp: numbers.mlp.dev };
