import { json } from '@sveltejs/kit';
import { publicTours } from '$lib/server/publish';
import { record } from '$lib/server/record';

export const prerender = true;
export const GET = () => json(publicTours(record()));
