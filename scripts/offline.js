/**
 * A Vite plugin: when the site has been written, all pages of each language as one file of their data, for the service
 * worker, and the site of each language as one page that needs no network (scripts/one-page.js).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { writeOnePages } from './one-page.js';

/** Folders whose pages stand alone and are never reached from the others. */
const APART = /^(zh\/)?(_app|embed|offline)(\/|$)/;

/** Paths of all `__data.json` under `dir`. @param {string} dir @param {string} [under] @returns {string[]} */
const dataFiles = (dir, under = '') =>
	readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
		const path = under + entry.name;
		if (entry.isDirectory()) return APART.test(path) ? [] : dataFiles(dir, `${path}/`);
		return entry.name === '__data.json' ? [path] : [];
	});

/**
 * @param {import('vite').Plugin[]} plugins of the site's own build that the one page's needs as well
 * @returns {import('vite').Plugin}
 */
export function offline(plugins) {
	let server = false;
	return {
		name: 'throughline-offline',
		apply: 'build',
		configResolved({ build }) {
			server = Boolean(build.ssr);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				// SvelteKit builds the browser's code inside its build of the server's; the site is there after the latter.
				if (!server || process.env.VITEST !== undefined) return;
				const dir = process.env.BUILD_DIR ?? 'build';
				const pack = /** @type {typeof import('../src/lib/model/offline-pack')} */ (await load('model/offline-pack'));
				const rules = /** @type {typeof import('../src/lib/model/offline-rules')} */ (
					await load('model/offline-rules')
				);
				const { ONE_PAGE_WORDS } = /** @type {typeof import('../src/lib/i18n/features/one-page')} */ (
					await load('i18n/features/one-page')
				);
				/** @type {Record<'en' | 'zh', Record<string, import('../src/lib/model/offline-pack').PageData>>} */
				const pages = { en: {}, zh: {} };
				for (const file of dataFiles(dir)) {
					const page = rules.pageOf(`/${file}`, '');
					pages[rules.localeOf(page)][page] = pack.readPageData(readFileSync(join(dir, file), 'utf8'));
				}
				mkdirSync(join(dir, 'offline'), { recursive: true });
				const languages = /** @type {const} */ (['en', 'zh']).map((locale) => {
					const text = pack.packPages(pages[locale]);
					writeFileSync(join(dir, rules.packPath(locale)), text);
					return {
						locale,
						pages: pack.packPages(withoutHeads(pages[locale])),
						words: ONE_PAGE_WORDS[locale],
						m: messagesOf(pages[locale])
					};
				});
				await writeOnePages(dir, languages, plugins);
			}
		}
	};
}

/**
 * The same pages without their heads, which are for programs that read the site: the one page has one of its own.
 * @param {Record<string, import('../src/lib/model/offline-pack').PageData>} pages
 */
const withoutHeads = (pages) =>
	Object.fromEntries(
		Object.entries(pages).map(([path, page]) => [
			path,
			{
				...page,
				...(page.nodes && { nodes: page.nodes.map((node) => node && { ...node, data: withoutHead(node.data) }) })
			}
		])
	);

/** @param {unknown} data */
const withoutHead = (data) =>
	data && typeof data === 'object'
		? Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'head'))
		: data;

/** The words that every page of a language has. @param {import('../src/lib/model/offline-pack').Pages} pages */
function messagesOf(pages) {
	const frame = Object.values(pages).find(({ nodes }) => nodes)?.nodes?.[0]?.data;
	if (!frame) throw new Error('The built site has no pages.');
	return /** @type {{ m: import('../src/lib/i18n/messages').Messages }} */ (frame).m;
}

/** @param {string} name @returns {Promise<unknown>} */
const load = async (name) =>
	(await runnerImport(`./src/lib/${name}.ts`, { configFile: false, logLevel: 'error' })).module;
