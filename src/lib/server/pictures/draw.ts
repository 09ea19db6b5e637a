/**
 * Draws pictures, and keeps them by content: a picture is named by what its SVG says, so that it is drawn again exactly
 * when that changes, whether a moment, a word, a font or this code changed it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { compose, type Subject } from '../../export/picture/compose';
import { inkOf } from '../../export/picture/ink';
import { drawingSvg } from '../../export/picture/svg';
import type { Dataset } from '../../model/record';
import type { Faces } from './faces';
import { palettePng } from './png';

/** How pixels are written: another number draws every picture again. */
const CODING = 2;

/** Where pictures are kept between builds. */
export const CACHE = join(process.cwd(), 'node_modules', '.cache', 'throughline', 'pictures');
/** Pictures that no build has used for so long are removed. */
const KEEP_DAYS = 30;

/** The SVG of a preview picture, in the light scheme. */
export async function pictureSvg(subject: Subject, dataset: Dataset, faces: Faces): Promise<string> {
	const drawing = compose(subject, faces.measure, inkOf(dataset.themes, 'light'));
	await faces.prepare(drawing.texts);
	return drawingSvg(drawing, faces.outline);
}

export const rasterise = (svg: string): Uint8Array =>
	palettePng(new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render());

/** A store of drawn files, named by what they were drawn from. */
export class Cache {
	/** Files that had to be drawn. */
	drawn = 0;
	constructor(readonly dir = CACHE) {
		mkdirSync(dir, { recursive: true });
	}

	/** The path of the file made from `source`; `make` makes it if it is not there. */
	async file(source: string, type: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<string> {
		const path = join(this.dir, `${createHash('sha256').update(source).digest('hex').slice(0, 32)}.${type}`);
		if (existsSync(path)) {
			const now = new Date();
			utimesSync(path, now, now);
			return path;
		}
		this.drawn++;
		// Written aside and then named: another build that draws the same at the same time does no harm.
		const aside = `${path}.${process.pid}-${this.drawn}`;
		writeFileSync(aside, await make());
		renameSync(aside, path);
		return path;
	}

	/** Removes what has long been unused. */
	prune(): void {
		const oldest = Date.now() - KEEP_DAYS * 86_400_000;
		for (const name of readdirSync(this.dir)) {
			const path = join(this.dir, name);
			if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
		}
	}
}

/** The picture of `subject` as PNG: its path in the cache. */
export async function picture(subject: Subject, dataset: Dataset, faces: Faces, cache: Cache): Promise<string> {
	const svg = await pictureSvg(subject, dataset, faces);
	return cache.file(`${CODING}\n${svg}`, 'png', () => rasterise(svg));
}
