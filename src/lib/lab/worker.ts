/**
 * The thread's side: a Worker whose only work is one kind of model. A figure's worker file is two lines:
 *
 *     import { serve } from '../worker';
 *     serve(microgpt);
 *
 * Work is done in stretches with a turn of the event loop between them, so that a pause is heard at once.
 */
import type { AsksOf, ModelKind } from './model';
import type { FromLab, ToLab } from './protocol';
import { Session } from './session';

/** A pause waits for one stretch at most: far below the tenth of a second that feels immediate. */
const STRETCH_MS = 12;

/** The part of a Worker's global scope that is used. */
export interface WorkerScope<O> {
	postMessage(message: FromLab): void;
	onmessage: ((event: MessageEvent<ToLab<O>>) => void) | null;
}

export function serve<O, A extends AsksOf<A>>(kind: ModelKind<O, A>, scope: WorkerScope<O> = globalThis): void {
	const session = new Session(kind, {
		post: (message) => scope.postMessage(message),
		now: () => performance.now()
	});
	// A message to oneself waits behind those of the page and, unlike a timer, not 4 ms.
	const turn = new MessageChannel();
	let waiting = false;
	const goOn = () => {
		if (waiting || !session.busy) return;
		waiting = true;
		turn.port2.postMessage(null);
	};
	turn.port1.onmessage = () => {
		waiting = false;
		session.work(STRETCH_MS);
		goOn();
	};
	scope.onmessage = ({ data }) => {
		session.receive(data);
		goOn();
	};
}
