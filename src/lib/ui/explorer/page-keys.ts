/** The keys of an explorer beyond the chart's own. Those that are a single letter or sign can be switched off. */
import { isLetterKey, letterKeys } from '../../state/keys';
import type { MoreKeys } from '../timeline/chart-keys';

export interface Actions {
	search(): void;
	keys(): void;
	fit(): void;
	/** @param id the moment with the focus, if one has it */
	table(id: string | null): void;
	cursor(): void;
	walk(id: string, by: 1 | -1): void;
	pin(id: string): void;
	/** Goes one level back; returns whether there was one. */
	escape(): boolean;
}

export function pageKeys(act: Actions): MoreKeys {
	return (key, id) => {
		if (isLetterKey(key) && !letterKeys()) return false;
		const keys: Record<string, () => boolean | void> = {
			'/': act.search,
			'?': act.keys,
			f: act.fit,
			t: () => act.table(id),
			d: act.cursor,
			'[': () => id !== null && act.walk(id, -1),
			']': () => id !== null && act.walk(id, 1),
			p: () => id !== null && act.pin(id),
			Escape: act.escape
		};
		const run = keys[key.length === 1 ? key.toLowerCase() : key];
		return run !== undefined && run() !== false;
	};
}
