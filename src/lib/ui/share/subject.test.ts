import { expect, test } from 'vitest';
import { baseOf, embedPath, fileName, type EmbedOptions, type Subject } from './subject';

const PLAIN: EmbedOptions = { scheme: 'auto', language: 'en', steps: false, large: false };
const subject = (more: Partial<Subject>): Subject => ({
	...{ kind: 'timeline', id: null, title: '', address: '/', page: '/', query: '', chart: null },
	...more
});

test.each<[string, Partial<Subject>, Partial<EmbedOptions>]>([
	['/embed', {}, {}],
	['/embed?from=2015&kinds=post,talk', { query: 'from=2015&kinds=post,talk' }, {}],
	['/zh/embed?by=kind&scheme=dark', { query: 'by=kind' }, { language: 'zh', scheme: 'dark' }],
	['/embed/m/nanogpt?mode=stage', { kind: 'moment', id: 'nanogpt' }, { large: true }],
	['/embed?kinds=code&m=nanogpt', { kind: 'moment', id: 'nanogpt', query: 'kinds=code' }, {}],
	['/embed?themes=education', { kind: 'theme', id: 'education' }, { steps: true }],
	['/zh/embed/tour/introduction?steps=all', { kind: 'tour', id: 'introduction' }, { steps: true, language: 'zh' }],
	['/embed?steps=a,b', { kind: 'lineage', id: 'x', walked: ['a', 'b'] }, { steps: true }]
])('the embed is at %s', (path, what, options) => {
	expect(embedPath(subject(what), { ...PLAIN, ...options }, '')).toBe(path);
	expect(embedPath(subject(what), { ...PLAIN, ...options }, '/x')).toBe(`/x${path}`);
});

test('the base path is told from the address of the timeline in either language', () => {
	const at = (locale: 'en' | 'zh', home: string) =>
		baseOf({ locale, links: { home } as Parameters<typeof baseOf>[0]['links'] });
	expect([at('en', '/'), at('zh', '/zh'), at('en', '/x'), at('en', '/x/'), at('zh', '/x/zh'), at('en', '/zh')]).toEqual(
		[...['', '', '/x', '/x', '/x'], '/zh']
	);
});

test('files are named after what they hold', () => {
	expect(fileName(subject({}))).toBe('throughline');
	expect(fileName(subject({ kind: 'theme', id: 'education' }))).toBe('throughline-theme-education');
});
