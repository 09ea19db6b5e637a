/** The reader's choice of colour scheme; the root element carries it (app.html sets it before the first paint). */
export type Scheme = 'system' | 'light' | 'dark';

const KEY = 'tl:scheme';
const ORDER: readonly Scheme[] = ['system', 'light', 'dark'];

export class SchemeState {
	current = $state.raw<Scheme>('system');

	/** Reads what was chosen. In the browser only. */
	load(): void {
		const chosen = document.documentElement.dataset.scheme;
		this.current = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
	}

	next(): void {
		this.set(ORDER[(ORDER.indexOf(this.current) + 1) % ORDER.length] ?? 'system');
	}

	set(scheme: Scheme): void {
		this.current = scheme;
		if (scheme === 'system') delete document.documentElement.dataset.scheme;
		else document.documentElement.dataset.scheme = scheme;
		try {
			if (scheme === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, scheme);
		} catch {
			// Storage may be blocked; the choice then lasts for this page.
		}
	}
}
