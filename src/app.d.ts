import type { PageHead } from '$lib/model/head';
import type { MomentView } from '$lib/model/views';

declare global {
	namespace App {
		interface PageState {
			/** The moment open in the panel beside the timeline, the head of its page, and how many steps of history lead back. */
			panel?: { readonly moment: MomentView; readonly head: PageHead; readonly depth: number };
		}
	}
}

export {};
