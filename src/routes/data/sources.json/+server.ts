import { sourcesFile } from '$lib/server/files/sources';
import { record } from '$lib/server/record';
import { fileResponse } from '../../files';

export const prerender = true;
export const GET = () => fileResponse(`${JSON.stringify(sourcesFile(record()))}\n`, 'application/json');
