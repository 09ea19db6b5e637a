/**
 * Serves build/ as any static host would: files, pages without their .html, and 404.html for the rest.
 * PORT (4173) and BASE_PATH as at build time.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** Media types that the file server does not know. @type {Record<string, string>} */
const TYPES = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	md: 'text/markdown; charset=utf-8'
};

/** @param {{ port?: number, base?: string, dir?: string, quiet?: boolean }} [options] */
export function serve({
	port = Number(process.env.PORT ?? 4173),
	base = process.env.BASE_PATH ?? '',
	dir = 'build',
	quiet = false
} = {}) {
	const files = sirv(dir, {
		extensions: ['html'],
		etag: true,
		setHeaders: (response, path) => {
			const type = TYPES[/[^.]*$/.exec(path)?.[0] ?? ''];
			if (type) response.setHeader('content-type', type);
			// Embeds run in frames without an origin of their own, where every script, font and file is a foreign one.
			response.setHeader('access-control-allow-origin', '*');
		}
	});
	const missing = readFileSync(`${dir}/404.html`);
	const notFound = (/** @type {import('node:http').ServerResponse} */ response) => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(missing);
	};
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base !== '' && url !== base && !url.startsWith(`${base}/`) && !url.startsWith(`${base}?`))
			return notFound(response);
		request.url = url.slice(base.length) || '/';
		if (!request.url.startsWith('/')) request.url = `/${request.url}`;
		files(request, response, () => notFound(response));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			if (!quiet) console.log(`Throughline is at http://localhost:${port}${base}/`);
			resolve(server);
		});
	});
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	await serve().catch((error) => {
		console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken; set PORT to another.` : error);
		process.exit(1);
	});
