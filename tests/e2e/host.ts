/** Pages that hold embeds: a site of another origin than the timeline's, made up for a test. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect } from './fixtures';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.png': 'image/png'
};

export interface Host {
	readonly origin: string;
	/** Pages by their path. */
	readonly pages: Map<string, string>;
	readonly close: () => Promise<void>;
}

/** Serves the pages it is given, and else files of this project. */
export async function startHost(): Promise<Host> {
	const pages = new Map<string, string>();
	const server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname;
		try {
			const body = pages.get(path) ?? readFileSync(`.${path}`);
			response.writeHead(200, {
				'content-type': pages.has(path) ? 'text/html' : (TYPES[extname(path)] ?? 'text/plain')
			});
			response.end(body);
		} catch {
			response.writeHead(path === '/favicon.ico' ? 204 : 404);
			response.end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		pages,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** The frame of an embed, by its number on the page, once its address is read. */
export async function embed(page: Page, n = 0): Promise<Frame> {
	const handle = await page.locator('iframe').nth(n).elementHandle();
	const frame = await handle.contentFrame();
	if (!frame) throw new Error(`there is no frame ${n}`);
	await expect(frame.locator('[data-embed][data-ready]')).toBeAttached();
	return frame;
}
export const step = (frame: Frame): Promise<string | null> => frame.locator('[data-embed]').getAttribute('data-step');
