/**
 * Writes a deck as a PowerPoint file: native text and shapes, links, notes. Runs in a browser and in Node.
 *
 * pptxgenjs writes the file; two things it cannot say are put right in what it wrote: the theme's East Asian face, and
 * paragraphs in notes.
 */
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Locale } from '../../model/schema-values';
import { LEADING, SLIDE, type Box, type Deck, type Run, type Shape, type TextBox } from './deck';
import { FACES, TAG } from './look';

const inches = (points: number): number => points / 72;
const hex = (color: string): string => color.replace('#', '').toUpperCase();
const place = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

/** Names of shapes as the format has them. */
const SHAPE: Readonly<Record<Shape['shape'], PptxGenJS.SHAPE_NAME>> = {
	line: 'line',
	ellipse: 'ellipse',
	rect: 'rect',
	triangle: 'triangle',
	diamond: 'diamond',
	star: 'star5',
	plus: 'plus'
};

function addText(slide: PptxGenJS.Slide, box: TextBox, locale: Locale): void {
	const lang = TAG[locale];
	const run = ({ text, bold = false, color, link }: Run, breakLine: boolean): PptxGenJS.TextProps => ({
		text,
		options: {
			bold,
			color: hex(color ?? box.color),
			fontSize: box.size,
			lang,
			breakLine,
			...(link !== undefined && { hyperlink: { url: link } })
		}
	});
	slide.addText(
		box.paragraphs.flatMap((runs) => runs.map((each, i) => run(each, i === runs.length - 1))),
		{
			...place(box),
			objectName: box.name,
			margin: 0,
			align: box.align ?? 'left',
			valign: 'top',
			fontSize: box.size,
			lineSpacing: box.size * LEADING,
			wrap: true,
			fit: 'none',
			lang
		}
	);
}

function addShape(slide: PptxGenJS.Slide, box: Shape): void {
	const color = hex(box.color);
	slide.addShape(SHAPE[box.shape], {
		...place(box),
		objectName: box.name,
		...(box.stroke === undefined ? { fill: { color } } : { line: { color, width: box.stroke } }),
		...(box.link !== undefined && { hyperlink: { url: box.link } })
	});
}

/** The theme's face for Chinese, where pptxgenjs leaves none; the first face of a theme stands before it. */
const withEastAsian = (theme: string): string =>
	theme.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FACES.eastAsian}"/>`);

/** Notes with a paragraph for each line: pptxgenjs writes them as one. */
function withParagraphs(notes: string, locale: Locale): string {
	return notes.replace(
		/<a:p><a:r><a:rPr [^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/,
		(_, text: string) =>
			text
				.split(/\r?\n/)
				.map((line) =>
					line === ''
						? `<a:p><a:endParaRPr lang="${TAG[locale]}"/></a:p>`
						: `<a:p><a:r><a:rPr lang="${TAG[locale]}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`
				)
				.join('')
	);
}

async function amend(file: ArrayBuffer, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
	const zip = await JSZip.loadAsync(file);
	const edit = async (pattern: RegExp, change: (xml: string) => string) => {
		for (const { name } of zip.file(pattern)) {
			const xml = await zip.file(name)?.async('string');
			if (xml !== undefined) zip.file(name, change(xml));
		}
	};
	await edit(/^ppt\/theme\/theme\d+\.xml$/, withEastAsian);
	await edit(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, (xml) => withParagraphs(xml, locale));
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<Uint8Array<ArrayBuffer>>;
}

/** The bytes of the file. */
export async function writePptx(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
	const pptx = new PptxGenJS();
	pptx.defineLayout({ name: 'WIDE', width: inches(SLIDE.width), height: inches(SLIDE.height) });
	pptx.layout = 'WIDE';
	pptx.theme = { headFontFace: FACES.latin, bodyFontFace: FACES.latin };
	pptx.title = deck.title;
	pptx.subject = deck.subject;
	pptx.author = 'Throughline';
	pptx.company = 'Throughline';
	for (const { boxes, notes } of deck.slides) {
		const slide = pptx.addSlide();
		slide.background = { color: hex(deck.paper) };
		for (const box of boxes) {
			if (box.kind === 'text') addText(slide, box, deck.locale);
			else addShape(slide, box);
		}
		slide.addNotes(notes.join('\n'));
	}
	return amend((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer, deck.locale);
}
