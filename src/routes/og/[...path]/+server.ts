import { error } from '@sveltejs/kit';
import { drawnPicture, picturePaths } from '$lib/server/pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => picturePaths().map((path) => ({ path: path.replace('/og/', '') }));

export const GET: RequestHandler = async ({ params }) => {
	const png = await drawnPicture(`/og/${params.path}`);
	if (!png) error(404, `There is no picture at /og/${params.path}`);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
