/**
 * The present view as a picture that stands alone: one SVG with its fonts, colours of one scheme, the words for those
 * who do not see it, and, in its metadata and at its foot, who made it and where it is found. Drawn from the same scene
 * as the chart on the page, with the same measures.
 */
import { escapeXml, px, tag } from './markup';
import { frameOf, MARGIN, type ViewPicture } from './view';
import { axis, foot, head, legend, names, roles } from './view-frame';
import { background, lanes } from './view-lanes';
import { OVERHANG } from '../model/scene';

export type { Palette, ViewPicture, ViewWords } from './view';

const SANS = 'Inter, PingFang SC, Noto Sans SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif';

/** Dublin Core, as programs that keep pictures read it. */
const metadata = ({ words, url }: ViewPicture): string =>
	tag(
		'metadata',
		{},
		tag(
			'rdf:RDF',
			{
				'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:cc': 'http://creativecommons.org/ns#'
			},
			tag(
				'cc:Work',
				{ 'rdf:about': url },
				tag('dc:title', {}, escapeXml(`${words.title}. ${words.subtitle}`)),
				tag('dc:source', {}, escapeXml(url)),
				tag('dc:creator', {}, 'Throughline'),
				tag('dc:rights', {}, escapeXml(words.credit)),
				tag('dc:language', {}, escapeXml(words.lang)),
				tag('cc:license', { 'rdf:resource': 'https://creativecommons.org/licenses/by/4.0/' })
			)
		)
	);

/** The picture as the text of a file, `image/svg+xml`. */
export function viewSvg(picture: ViewPicture): string {
	const { words, palette, faces } = picture;
	const frame = frameOf(picture);
	const kinds = legend(picture, frame);
	const end = foot(picture, frame, frame.bottom + kinds.height);
	const height = Math.ceil(frame.bottom + kinds.height + end.height + MARGIN);
	const style = `${faces}text{font-kerning:none;font-variant-ligatures:none;white-space:pre}a{text-decoration:none}`;
	const plot = {
		x: frame.x - OVERHANG.left,
		width: frame.width + OVERHANG.left + OVERHANG.right,
		y: frame.lanes - 20,
		height: frame.bottom - frame.lanes + 40
	};
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: frame.whole,
			height,
			viewBox: `0 0 ${px(frame.whole)} ${height}`,
			role: 'img',
			'aria-labelledby': 'tl-title tl-desc',
			lang: words.lang,
			'font-family': SANS
		},
		tag('title', { id: 'tl-title' }, escapeXml(`${words.title}. ${words.subtitle}`)),
		tag('desc', { id: 'tl-desc' }, escapeXml(words.description)),
		metadata(picture),
		tag('defs', {}, tag('style', {}, escapeXml(style)), tag('clipPath', { id: 'tl-plot' }, tag('rect', plot))),
		tag('rect', { width: frame.whole, height, fill: palette.paper }),
		head(picture, frame),
		roles(picture, frame),
		axis(picture, frame),
		names(picture, frame),
		tag('g', { 'clip-path': 'url(#tl-plot)' }, background(picture, frame), lanes(picture, frame)),
		kinds.markup,
		end.markup
	);
}
