/**
 * A talk under way in this window: the step, the screen, and the channel to the other windows of the same talk. Any of
 * them may move it; each says what it did, and the rest follow. In the browser only, but for its first value.
 */
import { advance, stepFrom, talkMessage, type Screen, type TalkAction, type TalkPlace } from '../model/talk';

export class TalkState {
	#place = $state.raw<TalkPlace>({ step: 1, screen: 'step' });
	/** Another window of the talk has answered, and not left. */
	linked = $state.raw(false);
	/** Whether windows of this browser can speak with each other at all. */
	canLink = $state.raw(true);
	/** What an address asked for that is no step of the talk. */
	bad = $state.raw<string | null>(null);
	#channel: BroadcastChannel | null = null;

	constructor(
		readonly id: string,
		readonly count: number
	) {}

	get step(): number {
		return this.#place.step;
	}
	get screen(): Screen {
		return this.#place.screen;
	}

	act(action: TalkAction): void {
		this.#set(advance(this.#place, action, this.count));
	}

	/** Goes to a step, counting from 1. */
	go(step: number): void {
		this.#set({ step: Math.min(Math.max(step, 1), this.count), screen: 'step' });
	}

	#set(place: TalkPlace): void {
		this.#place = place;
		this.bad = null;
		this.#say();
	}

	/** Takes the step that an address names. */
	open(asked: string | null): void {
		const { step, bad } = stepFrom(asked, this.count);
		this.#place = { step, screen: 'step' };
		this.bad = bad;
	}

	#say(): void {
		this.#channel?.postMessage({ type: 'at', step: this.step, screen: this.screen });
	}

	/**
	 * Joins the other windows of this talk.
	 * @param lead this window says where the talk is; one that does not takes it from those that are there
	 * @returns what leaves them
	 */
	join(lead: boolean): () => void {
		try {
			this.#channel = new BroadcastChannel(`tl:talk:${this.id}`);
		} catch {
			// An old browser, or a page that may have no channel: each window then moves by its own keys.
			this.canLink = false;
			return () => undefined;
		}
		const channel = this.#channel;
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = talkMessage(data, this.count);
			if (!message) return;
			this.linked = message.type !== 'bye';
			if (message.type === 'hello') this.#say();
			else if (message.type === 'at') {
				this.#place = { step: message.step, screen: message.screen };
				this.bad = null;
			}
		};
		// A hello would be answered by where the others are, which is not for them to say to the one that leads.
		if (lead) this.#say();
		else channel.postMessage({ type: 'hello' });
		const leave = () => channel.postMessage({ type: 'bye' });
		window.addEventListener('pagehide', leave);
		return () => {
			window.removeEventListener('pagehide', leave);
			leave();
			channel.close();
			this.#channel = null;
		};
	}
}
