import { json } from '@sveltejs/kit';
import { publicTensions } from '$lib/server/publish';
import { record } from '$lib/server/record';

export const prerender = true;
export const GET = () => json(publicTensions(record()));
