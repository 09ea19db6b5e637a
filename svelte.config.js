import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Every page is a file; 404.html is a prerendered route of its own (src/routes/404).
		adapter: adapter({ strict: true, pages: process.env.BUILD_DIR ?? 'build' }),
		alias: { $data: 'data' },
		paths: {
			// Absolute addresses, so that 404.html works at any depth. BASE_PATH=/x serves under /x.
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// Registered by src/routes/keep-offline.ts, once the page is at rest and never in somebody else's frame.
		serviceWorker: { register: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
