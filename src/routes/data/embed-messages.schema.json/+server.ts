import { json } from '@sveltejs/kit';
import { messageJsonSchema } from '$lib/embed/message-schema';

export const prerender = true;
export const GET = () => json(messageJsonSchema());
