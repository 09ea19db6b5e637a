import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Imports run one way: model <- state <- ui <- routes; data <- server <- routes; lab <- figures <- routes.
 * Each entry: a layer, and what it must not reach, with the reason said in the message.
 */
const forbid = (files, groups) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }] }
});
const SHELL = ['svelte', 'svelte/*', '$app/*', '$env/*', '**/state/**', '**/ui/**', '**/server/**', '**/routes/**'];

export default ts.config(
	{ ignores: ['build/', 'build-base/', '.svelte-kit/', 'node_modules/', 'test-results/', 'static/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['playwright.config.ts', 'src/service-worker.ts'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Every address in components is made by resolve() in one place and passed down.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	// The pages made of our own Markdown.
	// And the head that the build wrote, every text of it escaped (server/meta).
	{
		files: ['src/lib/ui/story/AboutArticle.svelte', 'src/lib/ui/essay/*.svelte', 'src/lib/ui/Head.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	// Data for the embed's script, as text in a script element.
	{ files: ['src/routes/EmbedPage.svelte', 'src/routes/EmbedHead.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	// Pictures of figures: SVG of our own, made at build time.
	{
		files: ['src/lib/figures/Picture.svelte', 'src/lib/ui/moment/MomentFigures.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
	forbid(
		['src/lib/model/**'],
		[
			[
				[...SHELL, '**/lab/**', 'node:*', 'd3'],
				'model is pure: no Svelte, no DOM, no files, and only d3 parts that compute'
			]
		]
	),
	forbid(['src/lib/lab/**'], [[[...SHELL, '**/model/**'], 'lab is pure and knows nothing of the timeline']]),
	forbid(
		['src/lib/figures/**'],
		[
			[
				['$app/*', '$env/*', '**/server/**', '**/state/**', '**/ui/**', '**/routes/**', 'node:*'],
				'figures take props and talk to lab; they know nothing of the pages they stand in'
			]
		]
	),
	{ files: ['src/lib/figures/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
	forbid(
		['src/lib/embed/**'],
		[[[...SHELL, 'node:*'], 'embed is the protocol between an embed and its host: no Svelte, no pages, no files']]
	),
	forbid(
		['src/lib/server/**'],
		[
			[
				['svelte', '**/ui/**', '**/state/**', '**/routes/**'],
				'server reads data/ and the words of figures, nothing else'
			]
		]
	),
	{
		// But for the one end that fetches what slides are made of and has the browser save them.
		ignores: ['**/*.test.ts', 'src/lib/export/slides/download.ts'],
		...forbid(
			['src/lib/export/**'],
			[
				[
					[
						'svelte',
						'svelte/*',
						'$app/*',
						'$env/*',
						'node:*',
						'**/state/**',
						'**/server/**',
						'**/routes/**',
						'**/*.svelte'
					],
					'export is pure: it makes drawings of what it is given'
				]
			]
		)
	},
	forbid(['src/lib/state/**'], [[['**/ui/**', '**/routes/**', '**/server/**'], 'state must not know who draws it']]),
	forbid(
		['src/lib/ui/**'],
		[[['**/routes/**', '**/server/**', '$app/*', 'node:*'], 'ui takes props; it knows nothing of routes or files']]
	)
);
