import { sitePages } from '$lib/server/meta/addresses';
import { sitemap } from '$lib/server/meta/sitemap';
import { record } from '$lib/server/record';
import { ADDRESSES } from '../addresses';
import { fileResponse } from '../files';

export const prerender = true;
export const GET = () => fileResponse(sitemap(sitePages(record()), ADDRESSES), 'application/xml');
