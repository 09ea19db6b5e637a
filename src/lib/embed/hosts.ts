/**
 * What an embed says to hosts that have a language of their own. All of it is plain data to post to the parent; who is
 * spoken to is the port's business.
 */
import type { Compat } from './flags';
import type { Direction } from './steps';

/** Everything that reveal.js does for a frame that asks it; it reads JSON as text, from any window. */
export const toReveal = (method: 'next' | 'prev' | 'up' | 'down' | 'togglePause' | 'toggleOverview'): string =>
	JSON.stringify({ method });

/** What a key would have done in the deck, had the focus been there. */
const REVEAL_KEYS: Readonly<Record<string, Parameters<typeof toReveal>[0]>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	b: 'togglePause',
	'.': 'togglePause',
	o: 'toggleOverview',
	Escape: 'toggleOverview'
};
export function revealKey(key: string): string | null {
	const method = Object.hasOwn(REVEAL_KEYS, key) ? REVEAL_KEYS[key] : undefined;
	return method ? toReveal(method) : null;
}

/** Slidev listens to this while presenting from its own server; a built deck needs the component in examples/slidev. */
export const toSlidev = (operation: Direction) => ({ target: 'slidev', type: 'navigate', operation });

/**
 * The height in other embedders' words.
 * @param height in CSS pixels
 * @param id what the host calls the embed
 * @param src the embed's address
 */
export function heightFor(compat: readonly Compat[], height: number, id: string, src: string): readonly unknown[] {
	const words: Readonly<Record<Compat, unknown>> = {
		datawrapper: { 'datawrapper-height': { [id]: height } },
		amp: { sentinel: 'amp', type: 'embed-size', height },
		medium: JSON.stringify({ src, context: 'iframe.resize', height }),
		slidev: null
	};
	return compat.map((name) => words[name]).filter((each) => each !== null);
}
