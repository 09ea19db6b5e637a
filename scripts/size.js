/**
 * `npm run size`: what the timeline page and the embeds cost, compressed with gzip, and whether it keeps to its bounds.
 * Scripts are all modules the page loads before anything is pressed: its modulepreloads, the start script and all
 * they import statically.
 */
import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Embeds have a script of their own. All that runs before anything is pressed counts: what the page names, what that
 * imports, and the part that the chart asks for as soon as it is there, told by the words that only it has.
 */
const EMBED = {
	dir: '_app/embed',
	entry: 'entry.js',
	scripts: 45,
	told: 'slide:start',
	host: 'embed.js',
	hostBound: 2
};

/** All modules reachable by static imports. @param {string[]} entries paths inside `root` @param {string} root */
function modules(entries, root = dir) {
	const seen = new Set();
	const queue = [...entries];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const code = readFileSync(join(root, path), 'utf8');
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
{
	const root = join(dir, EMBED.dir);
	const soon = readdirSync(join(root, 'chunks')).filter((file) =>
		readFileSync(join(root, 'chunks', file), 'utf8').includes(EMBED.told)
	);
	const files = modules([EMBED.entry, ...soon.map((file) => `chunks/${file}`)], root);
	const script = files.reduce((sum, file) => sum + gzip(readFileSync(join(root, file))), 0) / KB;
	const host = gzip(readFileSync(join(dir, EMBED.host))) / KB;
	const verdict = soon.length > 0 && script <= EMBED.scripts && host <= EMBED.hostBound;
	ok &&= verdict;
	console.log(
		`${verdict ? 'ok  ' : 'OVER'} ${'embeds'.padEnd(22)} scripts ${script.toFixed(1)} kB of ${EMBED.scripts}, in ${files.length} files; embed.js ${host.toFixed(2)} kB of ${EMBED.hostBound}`
	);
}
if (!ok) console.error('A page is over its bound; see what grew with `npx vite build` and trim it.');
process.exit(ok ? 0 : 1);
