/**
 * Giving a talk: which step of a tour is on the screen, what the keys of a clicker do to it, and the messages by which
 * the window that the audience sees and the speaker's keep together. Values only; windows and channels are the shell's.
 */

/** What the audience sees: the step, or a screen without a picture. */
export type Screen = 'step' | 'black' | 'white';

export interface TalkPlace {
	/** Counting from 1. */
	readonly step: number;
	readonly screen: Screen;
}

export type TalkAction = 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'show';

const clamp = (step: number, count: number): number => Math.min(Math.max(step, 1), count);

/** Where an action leads in a talk of `count` steps. A way on or back from an empty screen first brings the step back. */
export function advance({ step, screen }: TalkPlace, action: TalkAction, count: number): TalkPlace {
	switch (action) {
		case 'black':
		case 'white':
			return { step, screen: screen === action ? 'step' : action };
		case 'show':
			return { step, screen: 'step' };
		case 'first':
			return { step: 1, screen: 'step' };
		case 'last':
			return { step: count, screen: 'step' };
		default:
			return { step: screen === 'step' ? clamp(step + (action === 'next' ? 1 : -1), count) : step, screen: 'step' };
	}
}

/** What a key does, by its name in keyboard events; clickers send the page keys, some of them a full stop for black. */
const KEYS: ReadonlyMap<string, TalkAction> = new Map<string, TalkAction>(
	Object.entries({
		PageDown: 'next',
		ArrowRight: 'next',
		ArrowDown: 'next',
		' ': 'next',
		PageUp: 'previous',
		ArrowLeft: 'previous',
		ArrowUp: 'previous',
		Home: 'first',
		End: 'last',
		b: 'black',
		'.': 'black',
		w: 'white',
		',': 'white'
	})
);

/** The part of a keyboard event that decides. */
export interface TalkKey {
	readonly key: string;
	readonly shiftKey: boolean;
}

/** What a key does to the talk; null for any other key. */
export function talkAction({ key, shiftKey }: TalkKey): TalkAction | null {
	if (key === ' ' && shiftKey) return 'previous';
	return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** The step an address asks for, and what it asked where that is none of the talk's. */
export interface AskedStep {
	readonly step: number;
	readonly bad: string | null;
}

/** Reads a step from an address: the nearest there is to what was asked, the first where no number can be read. */
export function stepFrom(text: string | null, count: number): AskedStep {
	if (text === null) return { step: 1, bad: null };
	const number = /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Math.round(Number(text)) : NaN;
	const step = Number.isNaN(number) ? 1 : clamp(number, count);
	return { step, bad: String(step) === text ? null : text };
}

/** `hello` is said by a window that has just come; every other answers with `at`, as it does to say a change. */
export type TalkMessage = { readonly type: 'hello' } | ({ readonly type: 'at' } & TalkPlace) | { readonly type: 'bye' };

/** Reads a message that came over a channel; null for what is none, or names a step that the talk does not have. */
export function talkMessage(data: unknown, count: number): TalkMessage | null {
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (data.type === 'hello' || data.type === 'bye') return { type: data.type };
	if (data.type !== 'at' || !('step' in data) || !('screen' in data)) return null;
	const { step, screen } = data;
	if (typeof step !== 'number' || !Number.isInteger(step) || step < 1 || step > count) return null;
	if (screen !== 'step' && screen !== 'black' && screen !== 'white') return null;
	return { type: 'at', step, screen };
}

/** A length of time as a clock shows it: `4:07`, `1:02:03`. */
export function timerWords(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
