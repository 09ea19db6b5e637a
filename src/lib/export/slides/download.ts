/** Makes slides of a part of the record and hands them to the browser as a file. Loaded when first asked for. */
import { resolve } from '$app/paths';
import type { Calendar } from '../../i18n/calendar';
import type { Lineage, Theme, Tour } from '../../model/schema';
import type { Locale } from '../../model/schema-values';
import { PPTX, type Deck } from './deck';
import { deckOf } from './deck-of';
import { lineageStory, momentsStory, tourStory, type StoryContext } from './stories';
import type { FromWriter } from './pptx-worker';
import type { MomentFile, Story } from './story';

export type SlidesRequest =
	| { readonly kind: 'tour' | 'lineage'; readonly id: string; readonly locale: Locale }
	/** Moments in the order in which they are to be shown. */
	| { readonly kind: 'moments'; readonly ids: readonly string[]; readonly title?: string; readonly locale: Locale };

/** Where the site is: what its pages say of themselves, else where this one came from. */
function origin(): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return canonical ? new URL(canonical).origin : location.origin;
}

async function json<T>(path: string): Promise<T> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as T;
}

/** Names of the months; the other words of dates are ours. */
function calendarOf(locale: Locale): Calendar {
	const months = Array.from({ length: 12 }, (_, month) =>
		new Date(Date.UTC(2000, month)).toLocaleDateString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
			month: 'long',
			timeZone: 'UTC'
		})
	);
	return { locale, months, shortMonths: months };
}

/** The file of each moment, by id. */
async function momentFiles(ids: readonly string[]): Promise<(id: string) => MomentFile> {
	const distinct = [...new Set(ids)];
	const files = await Promise.all(distinct.map((id) => json<MomentFile>(resolve('/m/[id=slug].json', { id }))));
	const byId = new Map(files.map((file, i) => [distinct[i], file]));
	return (id) => byId.get(id) ?? missing('moment', id);
}

function missing(what: string, id: string): never {
	throw new Error(`There is no ${what} "${id}"`);
}

async function storyFor(request: SlidesRequest): Promise<Story> {
	const { locale } = request;
	const lang = locale === 'zh' ? locale : undefined;
	const site = origin();
	const { themes } = await json<{ themes: Theme[] }>(resolve('/data/themes.json'));
	const context = async (ids: readonly string[]): Promise<StoryContext> => ({
		locale,
		calendar: calendarOf(locale),
		themes,
		moment: await momentFiles(ids),
		page: {
			home: site + resolve('/[[lang=lang]]', { lang }),
			moment: (id) => site + resolve('/[[lang=lang]]/m/[id]', { lang, id }),
			lineage: (id) => site + resolve('/[[lang=lang]]/lineage/[id]', { lang, id }),
			tour: (id, n) => site + resolve('/[[lang=lang]]/tour/[id]/[n]', { lang, id, n: String(n) })
		}
	});
	if (request.kind === 'moments') return momentsStory(request.ids, request.title, await context(request.ids));
	if (request.kind === 'lineage') {
		const { lineages } = await json<{ lineages: Lineage[] }>(resolve('/data/lineages.json'));
		const lineage = lineages.find(({ id }) => id === request.id) ?? missing('lineage', request.id);
		return lineageStory(lineage, await context(lineage.steps.map(({ moment }) => moment)));
	}
	const { tours } = await json<{ tours: Tour[] }>(resolve('/data/tours.json'));
	const tour = tours.find(({ id }) => id === request.id) ?? missing('tour', request.id);
	return tourStory(tour, await context(tour.steps.flatMap(({ moment }) => moment ?? [])));
}

/** The file of a deck, written by a worker. */
const written = (deck: Deck): Promise<Uint8Array<ArrayBuffer>> =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./pptx-worker.ts', import.meta.url), { type: 'module' });
		const end = (bytes: FromWriter) => {
			worker.terminate();
			if (bytes) resolve(bytes);
			else reject(new Error('The slides could not be written'));
		};
		worker.onmessage = ({ data }: MessageEvent<FromWriter>) => end(data);
		worker.onerror = () => end(null);
		worker.postMessage(deck);
	});

/**
 * Makes the slides and has the browser save them.
 * @returns the name of the file
 * @throws Error when the record cannot be fetched, when there is no such story, or when no moments are named
 */
export async function downloadSlides(request: SlidesRequest): Promise<string> {
	if (request.kind === 'moments' && request.ids.length === 0) throw new Error('There are no moments to make slides of');
	const bytes = await written(deckOf(await storyFor(request)));
	const name = `throughline-${request.kind === 'moments' ? 'moments' : request.id}-${request.locale}.pptx`;
	const url = URL.createObjectURL(new Blob([bytes], { type: PPTX }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	// The browser has begun to read it by then.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return name;
}
