import { robots } from '$lib/server/meta/sitemap';
import { ADDRESSES } from '../addresses';
import { fileResponse } from '../files';

export const prerender = true;
export const GET = () => fileResponse(robots(ADDRESSES), 'text/plain');
