/** A microgpt in a thread of its own. */
import { inWorker, LabClient, type LabEvents } from '../../lab/client';
import type { MicrogptAsks } from '../../lab/microgpt/asks';
import type { MicrogptOptions } from '../../lab/microgpt/options';

export type MicrogptClient = LabClient<MicrogptOptions, MicrogptAsks>;

export const connect = (events: LabEvents): MicrogptClient =>
	new LabClient<MicrogptOptions, MicrogptAsks>(
		inWorker<MicrogptOptions, MicrogptAsks>(
			() => new Worker(new URL('../../lab/microgpt/worker.ts', import.meta.url), { type: 'module' }),
			() => import('../../lab/microgpt/model').then(({ microgpt }) => microgpt)
		),
		events
	);
