import { llmsText } from '$lib/server/meta/llms';
import { record } from '$lib/server/record';
import { ADDRESSES } from '../../addresses';
import { fileResponse } from '../../files';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => eachLanguage([{}]);
export const GET: RequestHandler = ({ params }) =>
	fileResponse(llmsText(record(), params.lang ?? 'en', ADDRESSES), 'text/plain');
