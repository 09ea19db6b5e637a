/** A drawing as PDF: real text in embedded fonts, cut down to the characters used, and live links. */
import PDFDocument from 'pdfkit';
import type { Drawing, Shape, Text } from '../../export/picture/drawing';
import type { Faces, Loaded } from './faces';
import { glyfRecord } from './glyf';

export interface About {
	readonly title: string;
	readonly subject: string;
	/** Language of the text, as a tag. */
	readonly lang: string;
	/** The day the record speaks for: a file made twice is the same file. */
	readonly date: Date;
}

type Doc = InstanceType<typeof PDFDocument>;

export function drawingPdf(drawing: Drawing, faces: Faces, about: About): Promise<Uint8Array> {
	const { width, height, paper, shapes, texts } = drawing;
	const doc = new PDFDocument({
		size: [width, height],
		margin: 0,
		lang: about.lang,
		info: { Title: about.title, Subject: about.subject, CreationDate: about.date, ModDate: about.date },
		displayTitle: true
	});
	const chunks: Uint8Array[] = [];
	const done = new Promise<Uint8Array>((resolve, reject) => {
		doc.on('data', (chunk) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
	doc.rect(0, 0, width, height).fill(paper);
	for (const shape of shapes) drawShape(doc, shape);
	const known = new Set<string>();
	for (const text of texts) drawText(doc, text, faces, known);
	doc.end();
	return done;
}

function drawShape(doc: Doc, { d, at, fill, stroke, strokeWidth = 1, opacity = 1 }: Shape): void {
	if (d === '') return;
	doc.save();
	if (at) doc.translate(at.x, at.y).scale(at.scale);
	doc.opacity(opacity).path(d);
	if (stroke !== undefined) doc.lineWidth(strokeWidth / (at?.scale ?? 1));
	if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke, 'even-odd');
	else if (fill !== undefined) doc.fill(fill);
	else if (stroke !== undefined) doc.stroke(stroke);
	doc.restore();
}

/**
 * The font as PDF embeds it: under a name of its own, since two weights of a variable font have one name and would be
 * taken for one font; and with its varied outlines written by us (see glyf.ts).
 */
const embedded = ({ font, name }: Loaded): object =>
	Object.create(font, {
		postscriptName: { value: name },
		createSubset: {
			value() {
				const subset = font.createSubset();
				subset.glyphEncoder = { encodeSimple: ({ commands }) => glyfRecord(commands) };
				return subset;
			}
		}
	}) as object;

function drawText(doc: Doc, { text, x, y, px, width, face, fill, href }: Text, faces: Faces, known: Set<string>): void {
	const kern = face !== 'label' && face !== 'label-strong';
	const features = { kern, liga: false, calt: false };
	let at = x;
	for (const { text: run, from } of faces.runs(text, face)) {
		if (!known.has(from.name)) {
			doc.registerFont(from.name, embedded(from));
			known.add(from.name);
		}
		doc.font(from.name).fontSize(px).fillColor(fill).opacity(1);
		doc.text(run, at, y, { lineBreak: false, baseline: 'alphabetic', features });
		at += doc.widthOfString(run, { features });
	}
	if (href !== undefined) doc.link(x, y - px, width, 1.3 * px, href);
}
