/**
 * The whole site of a language as one page that opens from a disk without a network: script, styles, fonts and data
 * stand in it. Browsers refuse modules beside a file on a disk, so the script is one, in the page.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** One script and one style sheet. @param {import('vite').Plugin[]} plugins */
async function bundle(plugins) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		root: at('.'),
		publicDir: false,
		plugins: [...plugins, svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: {
			alias: [
				{ find: 'd3-transition', replacement: at('src/lib/state/no-transition.ts') },
				{ find: /^.*\/share\/open$/, replacement: at('src/one-page/no-share.ts') },
				{ find: /^.*\/motion-remote$/, replacement: at('src/one-page/no-worker.ts') },
				{ find: '$lib', replacement: at('src/lib') }
			]
		},
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: () => true,
			cssCodeSplit: false,
			modulePreload: false,
			rollupOptions: {
				input: at('src/one-page/main.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const scripts = output.filter((file) => file.type === 'chunk').map(({ code }) => code);
	const styles = output.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
	);
	if (scripts.length !== 1) throw new Error(`The one page needs one script, not ${scripts.length}.`);
	return { script: scripts.join(''), style: styles.join('') };
}

/** In a script element nothing may look like its end, nor like the beginning of a comment. @param {string} text */
const inScript = (text) => text.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
/** @param {unknown} value */
const asJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Writes `throughline-en.html` and `throughline-zh.html` into `dir`, where the built site is.
 * @param {string} dir
 * @param {{ locale: 'en' | 'zh', pages: string, words: import('../src/lib/i18n/features/one-page').OnePageWords,
 *   m: import('../src/lib/i18n/messages').Messages }[]} languages
 * @param {import('vite').Plugin[]} plugins
 */
export async function writeOnePages(dir, languages, plugins) {
	const { script, style } = await bundle(plugins);
	/** @param {string} name */
	const file = (name) => JSON.parse(readFileSync(join(dir, 'data', name), 'utf8'));
	const [search, links] = [file('search.json'), file('links.json')];
	for (const { locale, pages, words, m } of languages) {
		const given = { locale, pages, search, links, words, origin: process.env.SITE_ORIGIN ?? null };
		const html = `<!doctype html>
<html lang="${m.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${escaped(m.description)}">
<title>${escaped(m.siteTitle)}</title>
<script>try{const s=localStorage.getItem('tl:scheme');if(s==='light'||s==='dark')document.documentElement.dataset.scheme=s}catch{}</script>
<style>${style.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<p id="waiting" style="padding:32px">${escaped(words.waiting)}</p>
<noscript><p style="padding:0 32px">${escaped(words.noScript)}</p></noscript>
<script type="application/json" id="given">${asJson(given)}</script>
<script>${inScript(script)}</script>
</body>
</html>
`;
		writeFileSync(join(dir, `throughline-${locale}.html`), html);
	}
}
