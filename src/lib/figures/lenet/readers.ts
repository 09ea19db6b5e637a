/** Networks trained beforehand, loaded when a digit is to be read, and who reads it. */
import { readWith, type Evaluation, type Reading } from '../../lab/lenet/reading';
import type { Loss } from '../../lab/lenet/network';
import { networkOf, wrongIn, type Trained } from '../../lab/lenet/trained';
import type { Digits } from '../../lab/lenet/digits';
import type { LenetState, ReaderId } from './state';

export interface Reader {
	readonly loss: Loss;
	readonly read: (pixels: Uint8Array) => Reading;
	readonly wrong: (digits: Digits) => Evaluation['wrong'];
}
export type Recorded = Readonly<Record<Exclude<ReaderId, 'own'>, Reader>>;

export function readerOf(trained: Trained): Reader {
	const net = networkOf(trained);
	return {
		loss: net.loss,
		read: (pixels) => readWith(net, pixels),
		wrong: ({ labels }) => wrongIn(trained.wrong, labels)
	};
}

/** Both of them, fetched: some 100 kB, so only when the part that reads is there. */
export async function recordedReaders(): Promise<Recorded> {
	const [then, now] = await Promise.all([import('./trained-1989.json'), import('./trained-2022.json')]);
	return { '1989': readerOf(then.default), '2022': readerOf(now.default) };
}

/** Who reads: who was chosen, as far as they can, else the reader's own network once it has learned anything. */
export function readerNow({ net }: Pick<LenetState, 'net'>, step: number): ReaderId {
	if (net !== null) return net;
	return step > 0 ? 'own' : '1989';
}
