/**
 * Rows that change places glide to their new ones, unless less motion is asked for. Of our own, for what Svelte has for
 * it would be loaded by every page of the site.
 */
import { tick } from 'svelte';

const GLIDE_MS = 250;

/** To be called before the rows of `body` are put in another order. Talks to the browser. */
export async function glide(body: HTMLElement | null): Promise<void> {
	if (
		!body ||
		matchMedia('(prefers-reduced-motion: reduce)').matches ||
		document.documentElement.dataset.motion === '0'
	)
		return;
	const before = [...body.children].map((row) => [row, row.getBoundingClientRect().top] as const);
	await tick();
	for (const [row, top] of before) {
		const by = top - row.getBoundingClientRect().top;
		if (by !== 0)
			row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
				duration: GLIDE_MS,
				easing: 'ease'
			});
	}
}
