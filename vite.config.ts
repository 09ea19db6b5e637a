import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport, type Plugin } from 'vite';
import type * as check from './src/lib/server/check';
import { chromium } from './scripts/chromium.js';
import { pictures } from './scripts/pictures/plugin.js';
import { offline } from './scripts/offline.js';

/** Stops a build whose data is wrong before anything is bundled, and reloads the page on an edit under data/. */
function record(): Plugin {
	return {
		name: 'throughline-record',
		async buildStart() {
			if (process.env.VITEST !== undefined) return;
			const { module } = await runnerImport<typeof check>('./src/lib/server/check.ts', {
				configFile: false,
				logLevel: 'error'
			});
			const { problems } = module.checkData('data');
			if (problems.length > 0) this.error(`data/ has ${problems.length} problem(s):\n${problems.join('\n')}`);
		},
		configureServer(server) {
			server.watcher.add('data');
			server.watcher.on('all', (_event, file) => {
				if (/[\\/]data[\\/].*\.(md|yaml)$/.test(file)) server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/**
 * Says of d3-interpolate's top-level calls that nothing depends on their being made, so that the page carries the one
 * interpolator it uses and not all colour spaces.
 */
function pureInterpolators(): Plugin {
	return {
		name: 'throughline-pure-interpolators',
		transform(code, id) {
			if (!id.includes('/d3-interpolate/')) return null;
			return { code: code.replace(/^(var \w+ = )(\(function|\w+\()/gm, '$1/*#__PURE__*/$2'), map: null };
		}
	};
}

/**
 * What every page with a chart needs, in one file: left to itself the bundler makes a file for each set of pages that
 * share a module, which costs two dozen requests and a kilobyte and a half of lost compression.
 */
const CORE = new RegExp(
	[
		'node_modules/(svelte|clsx|esm-env)/',
		'src/lib/model/(time|window|view|scale|warp|lens|schema-values|places|text|font-metrics|detail|grouping|outline|scene|lane-scene|labels|layout|density|ranked|edges|roles|ticks)\\.',
		'vite/preload-helper',
		'src/lib/i18n/(say|calendar)\\.',
		'src/lib/state/(site|scheme|charts|timeline)\\.',
		'src/lib/ui/timeline/(shapes|place|axis-words)\\.',
		'src/lib/ui/(Head|controls/Site|controls/Scheme)',
		'src/routes/links\\.'
	]
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

/**
 * The first browsers with `light-dark()`, which the colours of themes need anyway: rewritten for older ones, it would no
 * longer follow the `color-scheme` of an element, by which the picture of a view takes the colours of either scheme.
 */
const CSS_TARGET = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const alias = { 'd3-transition': fileURLToPath(new URL('./src/lib/state/no-transition.ts', import.meta.url)) };

/**
 * Pages of embeds run no script of the site's, yet the site's build makes one for each: only their styles are wanted of
 * it. What is left of their components are the imports, so that nothing of theirs weighs on what other pages share.
 */
function embedStyles(): Plugin {
	return {
		name: 'throughline-embed-styles',
		apply: 'build',
		enforce: 'post',
		transform(code, id) {
			if (this.environment.name !== 'client') return null;
			if (!/[\\/](ui[\\/]embed[\\/]\w+|routes[\\/]EmbedPage)\.svelte$/.test(id)) return null;
			const styles = [...code.matchAll(/^import\s*['"][^'"]*lang\.css['"]/gm)].map(([line]) => line);
			const parts = [...code.matchAll(/\bimport\s+(\w+)\s+from\s*['"][^'"]*\.svelte['"]/g)];
			const lines = [
				...styles,
				...parts.map(([line]) => line),
				`export default [${parts.map(([, name]) => name).join()}];`
			];
			return { code: lines.join(';\n'), map: null };
		}
	};
}

/**
 * Builds the script of embeds on its own, so that it holds no router: src/lib/ui/embed/entry.ts and what it imports,
 * into _app/embed/ beside the pages' scripts. Its static styles are those of the embeds' pages; only what it loads later
 * brings its own.
 */
function embedScript(): Plugin {
	return {
		name: 'throughline-embed',
		apply: 'build',
		async generateBundle() {
			if (this.environment.name !== 'client') return;
			const built = await build({
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				base: './',
				resolve: { alias },
				plugins: [pureInterpolators(), svelte({ configFile: false, compilerOptions: { runes: true } })],
				build: {
					target: 'es2022',
					cssTarget: CSS_TARGET,
					write: false,
					rollupOptions: {
						input: 'src/lib/ui/embed/entry.ts',
						output: {
							entryFileNames: 'entry.js',
							chunkFileNames: 'chunks/[hash].js',
							assetFileNames: 'assets/[hash][extname]'
						}
					}
				}
			});
			for (const { output } of [built].flat().filter((each) => 'output' in each))
				for (const file of output)
					this.emitFile({
						type: 'asset',
						fileName: `_app/embed/${file.fileName}`,
						source: file.type === 'chunk' ? file.code : file.source
					});
		}
	};
}

export default defineConfig({
	plugins: [
		record(),
		pictures(),
		pureInterpolators(),
		sveltekit(),
		embedStyles(),
		embedScript(),
		offline([pureInterpolators()])
	],
	build: {
		target: 'es2022',
		cssTarget: CSS_TARGET,
		// No lists of what to fetch beside a file that is loaded later: they are a kilobyte of every page, and from its
		// first rest on the service worker has all files at hand.
		modulePreload: { resolveDependencies: () => [] },
		rollupOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE, minShareCount: 2 }] } } }
	},
	resolve: { alias },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/component/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromium() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
