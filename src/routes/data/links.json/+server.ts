import { json } from '@sveltejs/kit';
import { linksFile } from '$lib/server/files/links';
import { record } from '$lib/server/record';

export const prerender = true;
export const GET = () => json(linksFile(record()));
