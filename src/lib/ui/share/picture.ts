/** The picture of the chart on the page: its colours and fonts are fetched here, the drawing is `export/view-svg.ts`. */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { windowWords } from '../../i18n/calendar';
import type { ShareWords } from '../../i18n/features/share';
import { countMoments, say } from '../../i18n/say';
import { withText } from '../../export/png-text';
import { viewSvg, type Palette } from '../../export/view-svg';
import type { Subject, Surroundings } from './subject';

export type PictureScheme = 'light' | 'dark';

/** The page's colours as they are in `scheme`, whichever it is in now. */
function paletteOf(scheme: PictureScheme, themes: readonly string[]): Palette {
	const probe = document.createElement('span');
	probe.style.colorScheme = scheme;
	(document.querySelector('.site') ?? document.body).append(probe);
	const colour = (name: string) => {
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	};
	const palette = {
		paper: colour('--paper'),
		ink: colour('--ink'),
		muted: colour('--muted'),
		rule: colour('--rule'),
		ruleStrong: colour('--rule-strong'),
		band: colour('--band'),
		themes: Object.fromEntries(themes.map((id) => [id, colour(`--theme-${id}`)])),
		ribbon: scheme === 'dark' ? 0.24 : 0.16
	};
	probe.remove();
	return palette;
}

async function face(family: string, url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

/** Height of a lane where no chart is on the screen, as when the view is read as a list. */
const USUAL_PITCH = 64;
/** Below this many pixels the names of lanes stand inside them: as the style sheet has it. */
const NARROW = '(max-width: 719px)';

/** The present view as the text of an SVG file. */
export async function drawSvg(
	subject: Subject,
	{ m, calendar, links }: Surroundings,
	words: ShareWords,
	scheme: PictureScheme
): Promise<string> {
	const { chart: timeline, search = '' } = subject;
	if (!timeline) throw new Error('there is no chart to draw');
	timeline.rest();
	const { scene, layout, scale } = timeline;
	const lanes = document.querySelector('[data-timeline] svg.lanes');
	const height = lanes?.getBoundingClientRect().height ?? 0;
	const faces = await Promise.all([face('Inter', inter), face('Source Serif', serif)]);
	const what = say(m.showing, { window: windowWords(timeline.window, calendar), count: countMoments(m, scene.total) });
	const subtitle = search === '' ? what : `${what} · ${say(words.picture.search, { query: search })}`;
	return viewSvg({
		...{ scene, layout, scale, calendar, textScale: timeline.textScale },
		roles: timeline.input.roles,
		pitch: height > 0 ? height / Math.max(1, scene.lanes.length) : USUAL_PITCH,
		beside: !timeline.measured || !matchMedia(NARROW).matches,
		searching: timeline.hits !== null,
		current: subject.current ?? null,
		counts: subject.kind === 'timeline' || timeline.input.roles.length > 0,
		palette: paletteOf(
			scheme,
			timeline.input.themes.map(({ id }) => id)
		),
		faces: faces.join(''),
		words: {
			lang: m.lang,
			title: subject.kind === 'timeline' ? m.siteTitle : say(words.of, { title: subject.title }),
			subtitle,
			description: say(words.picture.description, { what: subtitle }),
			credit: words.picture.credit,
			emptyYears: m.emptyYears,
			kind: m.kind,
			count: (n) => countMoments(m, n)
		},
		url: location.origin + subject.address,
		momentUrl: (id) => location.origin + links.moment(id)
	});
}

/** The same picture as pixels, `times` as large, with its words in the file. */
export async function drawPng(
	svg: string,
	times: number,
	texts: Readonly<Record<string, string>>
): Promise<Uint8Array<ArrayBuffer>> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(image.naturalWidth * times);
		canvas.height = Math.round(image.naturalHeight * times);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('the browser made no picture');
		return withText(new Uint8Array(await blob.arrayBuffer()), texts);
	} finally {
		URL.revokeObjectURL(url);
	}
}
