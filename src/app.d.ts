import type { MomentView } from '$lib/model/views';

declare global {
	namespace App {
		interface PageState {
			/** The moment open in the panel beside the timeline, and how many steps of history lead back from it. */
			panel?: { readonly moment: MomentView; readonly depth: number };
		}
	}
}

export {};
