/**
 * `npm run size`: what the timeline page costs, compressed with gzip, and whether it keeps to its bounds.
 * Scripts are all modules the page loads before anything is pressed: its modulepreloads, the start script and all
 * they import statically.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join, posix } from 'node:path';

const dir = process.argv[2] ?? 'build';
const KB = 1000;
/** @type {{ page: string, scripts: number, html: number }[]} */
const PAGES = [
	{ page: 'index.html', scripts: 64, html: 90 },
	{ page: 'zh.html', scripts: 64, html: 90 },
	{ page: 'm/software-2-0.html', scripts: 68, html: 60 }
];

/** @param {string | Buffer} data */
const gzip = (data) => gzipSync(data, { level: 9 }).length;

/** All modules reachable by static imports. @param {string[]} entries paths inside `dir` */
function modules(entries) {
	const seen = new Set();
	const queue = [...entries];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const code = readFileSync(join(dir, path), 'utf8');
		for (const [, spec] of code.matchAll(
			/(?:^|[;\s}])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.[^"']+)["']/g
		))
			queue.push(posix.normalize(posix.join(dirname(path), spec)));
	}
	return [...seen];
}

let ok = true;
for (const { page, scripts, html } of PAGES) {
	const text = readFileSync(join(dir, page), 'utf8');
	const entries = [...text.matchAll(/["'](?:\/[^"']*?)?\/?(_app\/immutable\/[^"']+\.js)["']/g)].map(
		([, path]) => path ?? ''
	);
	const files = modules([...new Set(entries)]);
	const script = files.reduce((sum, file) => sum + gzip(readFileSync(join(dir, file))), 0) / KB;
	const markup = gzip(text) / KB;
	const verdict = script <= scripts && markup <= html;
	ok &&= verdict;
	console.log(
		`${verdict ? 'ok  ' : 'OVER'} ${page.padEnd(22)} scripts ${script.toFixed(1)} kB of ${scripts}, in ${files.length} files; HTML ${markup.toFixed(1)} kB of ${html}`
	);
}
if (!ok) console.error('A page is over its bound; see what grew with `npx vite build` and trim it.');
process.exit(ok ? 0 : 1);
