import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.js';

/** End-to-end tests of what is in build/; build before. */
const PORT = 4187;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: true,
	// Most of a journey is waiting for what comes to rest: three of them keep two processors busy.
	workers: 3,
	// A browser on a busy machine now and then misses its moment; scripts/test.js names what passed only at the second try.
	retries: 1,
	timeout: 60_000,
	// Long enough for two busy processors: what has to be quick is measured by benchmarks.
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		browserName: 'chromium',
		launchOptions: chromium(),
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		// West of Greenwich, where a day read as midnight UTC would show as the day before.
		timezoneId: 'America/Los_Angeles',
		colorScheme: 'light',
		// Each test begins with an empty browser; only those of the service worker itself have it fetch what it keeps.
		serviceWorkers: 'block',
		trace: 'off',
		screenshot: 'off'
	},
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: String(PORT), BASE_PATH: '' },
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false
	}
});
