import { allMoments, expect, test } from './fixtures';

test('the record is served as data, with its count', async ({ request }) => {
	const response = await request.get('/data/moments.json');
	expect(response.status()).toBe(200);
	expect(response.headers()['content-type']).toContain('json');
	const { count, moments } = (await response.json()) as { count: number; moments: { id: string; title: object }[] };
	expect(moments.length).toBeGreaterThan(200);
	expect(count).toBe(moments.length);
	expect(new Set(moments.map(({ id }) => id)).size).toBe(count);
	for (const { title } of moments) expect(Object.keys(title).sort()).toEqual(['en', 'zh']);
});

test('the themes are served as data, and name only moments of the record', async ({ page, request }) => {
	const known = new Set((await allMoments(page)).map(({ id }) => id));
	const response = await request.get('/data/themes.json');
	const { themes } = (await response.json()) as { themes: { id: string; moments: string[] }[] };
	expect(themes).toHaveLength(11);
	for (const theme of themes) {
		expect(theme.moments.length, theme.id).toBeGreaterThan(0);
		expect(theme.moments.filter((id) => !known.has(id))).toEqual([]);
	}
});

test('the schema is served as data', async ({ request }) => {
	const schema = (await (await request.get('/data/schema.json')).json()) as { type: string; properties: object };
	expect(schema.type).toBe('object');
	expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['id', 'date', 'title', 'claims', 'sources']));
});

test('the foot of the page leads to the data and its schema', async ({ page, request }) => {
	await page.goto('/');
	for (const name of ['The record as data', 'its schema']) {
		const href = await page.getByRole('contentinfo').getByRole('link', { name }).getAttribute('href');
		expect((await request.get(href ?? '')).status()).toBe(200);
	}
});

for (const prefix of ['', '/zh'])
	test(`every moment has its page under ${prefix}/m/`, async ({ page, request }) => {
		const missing: string[] = [];
		const queue = (await allMoments(page)).slice();
		const lang = prefix === '' ? 'lang="en"' : 'lang="zh-CN"';
		await Promise.all(
			Array.from({ length: 8 }, async () => {
				for (let next = queue.pop(); next; next = queue.pop()) {
					const response = await request.get(`${prefix}/m/${next.id}`);
					const ok = response.status() === 200 && (await response.text()).includes(`<html ${lang}`);
					if (!ok) missing.push(next.id);
				}
			})
		);
		expect(missing).toEqual([]);
	});
