import { error } from '@sveltejs/kit';
import { drawnPoster, POSTERS } from '$lib/server/pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	[...POSTERS.keys()].map((path) => ({ file: path.replace('/poster/', '') }));

export const GET: RequestHandler = async ({ params }) => {
	const path = `/poster/${params.file}`;
	const poster = POSTERS.get(path);
	const file = poster && (await drawnPoster(path));
	if (!file) error(404, `There is no poster at ${path}`);
	const type = poster.format === 'svg' ? 'image/svg+xml' : 'application/pdf';
	return new Response(file, { headers: { 'content-type': type } });
};
