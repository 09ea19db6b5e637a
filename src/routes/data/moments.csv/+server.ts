import { momentsCsv } from '$lib/server/files/table';
import { record } from '$lib/server/record';
import { fileResponse, pageAddress } from '../../files';

export const prerender = true;
export const GET = () => fileResponse(momentsCsv(record(), pageAddress), 'text/csv');
