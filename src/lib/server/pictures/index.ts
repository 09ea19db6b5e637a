/**
 * Pictures and posters for the routes that serve them. A build has drawn them ahead, on all cores, and says in PICTURES
 * where its list of them is (scripts/pictures); without such a list each is drawn when asked for, as while developing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { record } from '../record';
import { Cache, picture } from './draw';
import { Faces } from './faces';
import { drawPoster, POSTERS } from './posters';
import { subjects } from './subjects';

export { POSTERS };

/** Path in the cache of every file that was drawn ahead, by address. */
function ahead(): Readonly<Record<string, string>> {
	const list = process.env.PICTURES;
	return list !== undefined && existsSync(list)
		? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>)
		: {};
}

let list: Readonly<Record<string, string>> | null = null;
let faces: Promise<Faces> | null = null;

/** Addresses of all preview pictures. */
export const picturePaths = (): string[] => [...subjects(record()).keys()];

/** The file that was drawn ahead at an address, or the one that `draw` makes now. */
async function fileAt(path: string, draw: (faces: Faces, cache: Cache) => Promise<string>) {
	list ??= ahead();
	const kept = list[path];
	if (kept !== undefined) return new Uint8Array(readFileSync(kept));
	faces ??= Faces.load();
	return new Uint8Array(readFileSync(await draw(await faces, new Cache())));
}

/** The PNG at an address; null where there is none. */
export async function drawnPicture(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const dataset = record();
	const subject = subjects(dataset).get(path);
	return subject ? fileAt(path, (letters, cache) => picture(subject(), dataset, letters, cache)) : null;
}

/** The poster at one of `POSTERS`. */
export const drawnPoster = (path: string): Promise<Uint8Array<ArrayBuffer>> =>
	fileAt(path, (letters, cache) => drawPoster(path, record(), letters, cache));
