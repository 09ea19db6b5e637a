/**
 * Makes a page ready for paper just before it is printed: each chart drawn anew for a sheet, under the timeline the list
 * of what it shows with all sources, and at the end where the page is. It goes when the printing is over. The rest is
 * said by the components' style sheets.
 */
import { asset } from '$app/paths';
import { flushSync, mount, unmount } from 'svelte';
import { calendarWords, windowWords } from '$lib/i18n/calendar';
import { PRINT_WORDS } from '$lib/i18n/features/print';
import { countMoments, say } from '$lib/i18n/say';
import { cssString, shownMoments, type SourcesFile } from '$lib/model/print';
import { dayOf } from '$lib/model/time';
import { charts } from '$lib/state/charts';
import type { Site } from '$lib/state/site';
import type { TimelineState } from '$lib/state/timeline.svelte';
import PaperChart from '$lib/ui/print/PaperChart.svelte';
import PaperFoot from '$lib/ui/print/PaperFoot.svelte';
import PaperList from '$lib/ui/print/PaperList.svelte';

/**
 * @param coverage how far the record reaches, in words
 * @param ahead whether the file of sources may be fetched before anybody prints
 */
export function preparePrint(site: Site, coverage: string, ahead: boolean): void {
	let sources: SourcesFile = {};
	let clear: (() => void) | null = null;
	if (ahead)
		void fetch(asset('/data/sources.json'))
			.then(async (response) => {
				if (response.ok) sources = (await response.json()) as SourcesFile;
			})
			// Without it the list names no sources: the addresses of the moments lead to them.
			.catch(() => undefined);
	const begin = () => (clear ??= layOut(site, coverage, sources));
	const end = () => {
		clear?.();
		clear = null;
	};
	addEventListener('beforeprint', begin);
	addEventListener('afterprint', end);
	// Some browsers, and tests, change the medium without those events.
	matchMedia('print').addEventListener('change', ({ matches }) => (matches ? begin() : end()));
}

/** Returns what takes it all away again. */
function layOut(site: Site, coverage: string, sources: SourcesFile): () => void {
	const words = PRINT_WORDS[site.locale];
	const undo: (() => void)[] = [];
	const place = (put: (target: HTMLElement) => void, make: (target: HTMLElement) => object) => {
		const target = document.createElement('div');
		put(target);
		const component = make(target);
		undo.push(() => {
			void unmount(component);
			target.remove();
		});
	};
	const main = document.querySelector('main') ?? document.body;
	const page = document.querySelector('.site') ?? document.body;
	// A moment's page, or one opened beside the timeline, says itself what it rests on.
	const isMoment = document.querySelector('[data-sources]') !== null;

	for (const chart of document.querySelectorAll<HTMLElement>('[data-timeline]')) {
		const timeline = charts.get(chart);
		if (!timeline) continue;
		const moments = shownMoments(timeline.layout, timeline.window);
		const caption = captionOf(timeline, moments.length, site, words);
		const current = chart.querySelector<HTMLElement>('.mark[aria-current]')?.dataset.id ?? null;
		const whole = !chart.classList.contains('compact');
		const tagline = document.querySelector('.tagline')?.textContent ?? '';
		place(
			(target) => chart.before(target),
			(target) => mount(PaperChart, { target, props: { site, timeline, current, caption, tagline, whole } })
		);
		chart.dataset.onScreen = '';
		undo.push(() => delete chart.dataset.onScreen);
		if (isMoment) continue;
		const own = moments.some(({ id }) => id in sources);
		const address = own ? (id: string) => location.origin + site.links.moment(id) : null;
		place(
			(target) => main.append(target),
			(target) => mount(PaperList, { target, props: { site, words, caption, moments, sources, address } })
		);
	}
	const now = new Date();
	const today = calendarWords(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), 'day', site.calendar);
	const data = [say(site.m.coverage, { when: coverage }), say(words.printed, { when: today })].join(' · ');
	const address = location.href;
	place(
		(target) => page.append(target),
		(target) => mount(PaperFoot, { target, props: { words, address, data, credit: site.m.licence } })
	);
	const style = document.createElement('style');
	style.textContent = sheetOf(address, data);
	document.head.append(style);
	undo.push(() => style.remove());
	flushSync();
	return () => undo.forEach((each) => each());
}

/** What stands at the foot of every sheet, where the browser can. */
const sheetOf = (address: string, data: string) => `@page {
	@bottom-left { content: ${cssString(`${address} · ${data}`)}; font: 7pt sans-serif; color: #716b61; }
	@bottom-right { content: counter(page) " / " counter(pages); font: 7pt sans-serif; color: #716b61; }
}`;

function captionOf(
	timeline: TimelineState,
	count: number,
	{ calendar, m }: Site,
	words: (typeof PRINT_WORDS)['en']
): string {
	const { lens, input } = timeline;
	const title = (id: string) => input.themes.find((theme) => theme.id === id)?.title ?? id;
	const said = [
		windowWords(timeline.window, calendar),
		countMoments(m, count),
		lens.themes.map(title).join(lens.match === 'all' ? ' + ' : ', '),
		lens.kinds.map((kind) => m.kind[kind]).join(', '),
		lens.trust.map((trust) => m.trust[trust]).join(', '),
		lens.importance > 1 ? say(words.importance, { n: lens.importance }) : '',
		timeline.hits ? words.searching : ''
	];
	return said.filter(Boolean).join(' · ');
}
