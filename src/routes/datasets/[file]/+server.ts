/** The public data that figures train on, as files; fetched by a figure when it needs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const DIR = 'data/datasets';
const TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	yaml: 'application/yaml; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	gz: 'application/gzip'
};

export const entries: EntryGenerator = () => readdirSync(DIR).map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!readdirSync(DIR).includes(file)) error(404, `There is no data set "${file}"`);
	const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
	return new Response(new Uint8Array(readFileSync(`${DIR}/${file}`)), { headers: { 'content-type': type } });
};
