/** The keys of an explorer beyond the chart's own. Those that are a single letter or sign can be switched off. */
import { isLetterKey, letterKeys } from '../../state/keys';
import type { MoreKeys } from '../timeline/chart-keys';

export interface Actions {
	readonly search: () => void;
	readonly keys: () => void;
	readonly fit: () => void;
	/** @param id the moment with the focus, if one has it */
	readonly table: (id: string | null) => void;
	readonly cursor: () => void;
	readonly walk: (id: string, by: 1 | -1) => void;
	readonly pin: (id: string) => void;
	/** Goes one level back; returns whether there was one. */
	readonly escape: () => boolean;
}

export function pageKeys(act: Actions): MoreKeys {
	return (key, id) => {
		if (isLetterKey(key) && !letterKeys()) return false;
		/** Does something, as a key's whole business. */
		const does = (what: () => void) => () => {
			what();
			return true;
		};
		/** The same with the moment that has the focus; without one the key is not this page's. */
		const withMoment = (what: (id: string) => void) => () => {
			if (id !== null) what(id);
			return id !== null;
		};
		const keys: Record<string, () => boolean> = {
			'/': does(act.search),
			'?': does(act.keys),
			f: does(act.fit),
			t: does(() => act.table(id)),
			d: does(act.cursor),
			'[': withMoment((here) => act.walk(here, -1)),
			']': withMoment((here) => act.walk(here, 1)),
			p: withMoment(act.pin),
			Escape: act.escape
		};
		return keys[key.length === 1 ? key.toLowerCase() : key]?.() ?? false;
	};
}
