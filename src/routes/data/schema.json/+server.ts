import { json } from '@sveltejs/kit';
import { momentJsonSchema } from '$lib/model/schema';

export const prerender = true;
export const GET = () => json(momentJsonSchema());
