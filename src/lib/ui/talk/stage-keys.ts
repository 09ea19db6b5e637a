/** The keys of both windows of a talk. They act wherever the focus is: the page is the talk and nothing else. */
import { talkAction, type TalkAction } from '../../model/talk';
import { letterKeys } from '../../state/keys';

export interface KeyActions {
	readonly act: (action: TalkAction) => void;
	/** Further keys, by their name in small letters. */
	readonly more: Readonly<Record<string, () => void>>;
}

/** Whether the element with the focus has its own use for a key. */
function keeps(target: EventTarget | null, key: string): boolean {
	const element = target instanceof Element ? target : null;
	if (element?.closest('dialog, input, select, textarea')) return true;
	if (key === ' ' || key === 'Enter') return element?.closest('a, button') != null;
	// Inside the chart arrows walk from mark to mark.
	return /^Arrow|^Home$|^End$/.test(key) && element?.closest('[data-timeline]') != null;
}

/** A listener for `keydown`, to be called before any other. */
export function talkKeys({ act, more }: KeyActions) {
	return (event: KeyboardEvent): void => {
		const { key } = event;
		// A key held down must not run through the talk.
		if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || keeps(event.target, key)) return;
		// Whoever dictates may have switched off the keys that are single characters; clickers do without them.
		if (key.length === 1 && key !== ' ' && !letterKeys()) return;
		const further = Object.hasOwn(more, key.toLowerCase()) ? more[key.toLowerCase()] : undefined;
		const action = further ? null : talkAction(event);
		if (!further && !action) return;
		event.preventDefault();
		event.stopPropagation();
		if (event.repeat) return;
		if (action) act(action);
		else further?.();
	};
}
