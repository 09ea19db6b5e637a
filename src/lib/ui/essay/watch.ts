/** Watches which part of an essay is where one reads: talks to the browser. */
import type { EssayState } from '../../state/essay.svelte';

/** Narrow screens have the figure on top of the words. */
export const NARROW = '(max-width: 1099px)';

/** A line across the screen: above the middle where the figure stands beside the words, below the figure where it is on top. */
const line = (narrow: boolean): string => (narrow ? '-68% 0px -32% 0px' : '-40% 0px -60% 0px');

/** Tells the essay at which step each part of `node` is (`data-essay-at`, empty before the first) that comes to the line. */
export function watchSteps(node: HTMLElement, essay: EssayState): (() => void) | undefined {
	// What is on the screen at first counts once the address has been read.
	if (!essay.ready) return undefined;
	const narrow = matchMedia(NARROW);
	let observer: IntersectionObserver | null = null;
	function observe() {
		observer?.disconnect();
		observer = new IntersectionObserver(
			(entries) => {
				const here = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
				const step = here instanceof HTMLElement ? here.dataset.essayAt : undefined;
				if (step !== undefined) essay.scrolled(step === '' ? null : Number(step));
			},
			{ rootMargin: line(narrow.matches) }
		);
		for (const each of node.querySelectorAll('[data-essay-at]')) observer.observe(each);
	}
	observe();
	narrow.addEventListener('change', observe);
	return () => {
		observer?.disconnect();
		narrow.removeEventListener('change', observe);
	};
}
