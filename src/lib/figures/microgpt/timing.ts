/** Times an engine: trains a model of its own for so many steps, and says how fast that was and what the losses were. */
import type { MicrogptOptions } from '../../lab/microgpt/options';
import { connect, type MicrogptClient } from './connect';

export interface Timed {
	/** Steps a second, while stepping. */
	readonly speed: number;
	/** Of the steps taken, from the first. */
	readonly losses: readonly number[];
}

/**
 * @param steps how many are taken; the training itself is as long as the options say, so the losses are its own
 * @param onclient is given what stops it at once
 * @returns null when the options cannot be used
 */
export function time(
	options: MicrogptOptions,
	steps: number,
	onclient: (stop: () => void) => void
): Promise<Timed | null> {
	return new Promise((resolve) => {
		const losses: number[] = [];
		const end = (timed: Timed | null) => {
			client.close();
			resolve(timed);
		};
		const client: MicrogptClient = connect({
			opened: () => client.run(steps),
			progress({ rows, step, busyMs, taken }) {
				losses.push(...rows);
				if (step >= steps && taken > 0) end({ speed: (1000 * taken) / Math.max(0.001, busyMs), losses });
			},
			refused: () => end(null),
			failed: () => end(null)
		});
		onclient(() => end(null));
		client.open(options);
	});
}

/** The greatest difference of two trainings' losses, over the steps that both took. */
export function difference(a: readonly number[], b: readonly number[]): number {
	let most = 0;
	for (let i = 0; i < Math.min(a.length, b.length); i++)
		most = Math.max(most, Math.abs((a[i] as number) - (b[i] as number)));
	return most;
}
