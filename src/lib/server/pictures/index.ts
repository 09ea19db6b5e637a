/**
 * Pictures for the routes that serve them. A build has drawn them ahead, on all cores, and says in PICTURES where its
 * list of them is (scripts/pictures); without such a list a picture is drawn when asked for, as while developing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { record } from '../record';
import { Cache, picture } from './draw';
import { Faces } from './faces';
import { subjects } from './subjects';

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

/** The PNG at an address; null where there is none. */
export async function drawnPicture(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
	list ??= ahead();
	const kept = list[path];
	if (kept !== undefined) return new Uint8Array(readFileSync(kept));
	const dataset = record();
	const subject = subjects(dataset).get(path);
	if (!subject) return null;
	faces ??= Faces.load();
	return new Uint8Array(readFileSync(await picture(subject(), dataset, await faces, new Cache())));
}
