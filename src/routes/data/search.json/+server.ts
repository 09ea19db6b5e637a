import { json } from '@sveltejs/kit';
import { searchFile } from '$lib/server/files/search';
import { record } from '$lib/server/record';

export const prerender = true;
export const GET = () => json(searchFile(record()));
