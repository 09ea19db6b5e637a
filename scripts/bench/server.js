/** Serves what the benchmark opens: the built site, the invented moments, and the pages of the two it is measured against. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { generate } from './moments.js';

/**
 * @param {{ dir: string, sizes: readonly number[] }} options `dir` is the built site
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serve({ dir, sizes }) {
	const site = sirv(dir, { extensions: ['html'], etag: true });
	const pages = sirv('scripts/bench/pages', { extensions: ['html'] });
	const vis = sirv('node_modules/vis-timeline');
	/** Made before anything is measured. */
	const data = new Map(sizes.map((n) => [`/bench/${n}.json`, Buffer.from(JSON.stringify(generate(n)))]));
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const missing = () => void response.writeHead(404).end('Not found');
		const moments = data.get(url);
		if (moments) response.writeHead(200, { 'content-type': 'application/json' }).end(moments);
		else if (url.startsWith('/bench/vis-timeline/')) {
			request.url = url.slice('/bench/vis-timeline'.length);
			vis(request, response, missing);
		} else if (url.startsWith('/bench/')) {
			request.url = url.slice('/bench'.length);
			pages(request, response, missing);
		} else site(request, response, missing);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			const close = () => {
				server.closeAllConnections();
				server.close();
			};
			resolve({ origin: `http://127.0.0.1:${port}`, close });
		});
	});
}
