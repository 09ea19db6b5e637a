/**
 * The HTML that a page pastes to show a part of the timeline. It needs no script: a frame that keeps its shape by CSS,
 * and a caption that links to the page, which is all that remains where frames are not allowed.
 */

/** Both in CSS pixels: the size that a frame asks for where its page gives it none, and the shape it keeps. */
export const EMBED_SIZE = { width: 960, height: 540 } as const;

export interface Frame {
	/** Where the site is served: scheme and host, without a path. */
	readonly origin: string;
	/** The embed, from the origin on: base path, language, flags and all. */
	readonly path: string;
	/** What the frame holds, for those who hear it. */
	readonly title: string;
	readonly width?: number | undefined;
	readonly height?: number | undefined;
}

export interface Snippet extends Frame {
	/** The page that shows the same with everything around it, from the origin on. */
	readonly page: string;
	/** Words of the link under the frame. */
	readonly credit: string;
	/** For a slide: shown at once, and replaced by this picture (from the origin on, or a whole address) on paper. */
	readonly deck?: { readonly image: string } | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** `text` as it stands in HTML, in an attribute or between tags. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A whole address from one that begins at the origin; whole ones stay as they are. */
const whole = (origin: string, path: string): string => new URL(path, `${origin}/`).href;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** A length that a page can be given, in whole pixels; `usual` for what is none. */
const pixels = (length: number | undefined, usual: number): number =>
	length !== undefined && Number.isFinite(length) && length >= 1 ? Math.round(length) : usual;

function frame(o: Frame, lazy: boolean): string {
	const width = pixels(o.width, EMBED_SIZE.width);
	const height = pixels(o.height, EMBED_SIZE.height);
	const common = gcd(width, height);
	const attributes: Record<string, string | number | null> = {
		src: whole(o.origin, o.path),
		title: o.title,
		width,
		height,
		style: `width:100%;height:auto;aspect-ratio:${width / common}/${height / common};border:0`,
		loading: lazy ? 'lazy' : null,
		allow: 'fullscreen; clipboard-write',
		referrerpolicy: 'strict-origin-when-cross-origin'
	};
	const written = Object.entries(attributes).flatMap(([name, value]) =>
		value === null ? [] : [`${name}="${escapeHtml(String(value))}"`]
	);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/** The frame alone, for whoever allows nothing else (oEmbed). */
export const embedFrame = (o: Frame): string => frame(o, true);

/**
 * On paper, and in reveal.js' own view for printing, the picture stands in for the frame; on the screen it is not there.
 * A class on the deck's root element tells that view: `reveal-print`, and `print-pdf`, which older versions have alone.
 */
const DECK_STYLE =
	'<style>.tl-poster{display:none}.tl-poster img{width:100%;height:auto}' +
	'@media print{.tl-deck iframe{display:none}.tl-deck .tl-poster{display:block}}' +
	':is(.print-pdf,.reveal-print) .tl-deck iframe{display:none}' +
	':is(.print-pdf,.reveal-print) .tl-deck .tl-poster{display:block}</style>';

/** A frame with its caption; with `deck` also the picture that stands in for it on paper. */
export function embedSnippet(o: Snippet): string {
	const page = escapeHtml(whole(o.origin, o.page));
	const poster =
		o.deck &&
		`<a class="tl-poster" href="${page}"><img src="${escapeHtml(whole(o.origin, o.deck.image))}" alt="${escapeHtml(o.title)}"></a>`;
	return [
		`<figure class="tl-embed${poster ? ' tl-deck' : ''}">`,
		`  ${frame(o, !poster)}`,
		...(poster ? [`  ${poster}`] : []),
		`  <figcaption><a href="${page}">${escapeHtml(o.credit)}</a></figcaption>`,
		...(poster ? [`  ${DECK_STYLE}`] : []),
		'</figure>'
	].join('\n');
}
