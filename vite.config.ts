import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { runnerImport, type Plugin } from 'vite';
import type * as check from './src/lib/server/check';
import { chromium } from './scripts/chromium.js';
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
		'vite/preload-helper',
		'src/lib/model/(time|window|view|scale|warp|lens|schema-values|places|text|font-metrics|detail|grouping)\\.',
		'src/lib/i18n/(say|calendar)\\.',
		'src/lib/state/(site|scheme|charts)\\.',
		'src/lib/ui/timeline/(shapes|place)\\.',
		'src/lib/ui/controls/(Site|Scheme)',
		'src/routes/links\\.'
	]
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

export default defineConfig({
	plugins: [record(), pureInterpolators(), sveltekit(), offline([pureInterpolators()])],
	build: {
		target: 'es2022',
		// No lists of what to fetch beside a file that is loaded later: they are a kilobyte of every page, and from its
		// first rest on the service worker has all files at hand.
		modulePreload: { resolveDependencies: () => [] },
		rollupOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE, minShareCount: 2 }] } } }
	},
	resolve: { alias: { 'd3-transition': fileURLToPath(new URL('./src/lib/state/no-transition.ts', import.meta.url)) } },
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
