/** The files by which editors check data/ are what the schema gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listJsonSchemas, momentJsonSchema } from '../model/schema';

const SCHEMAS: Readonly<Record<string, unknown>> = { moment: momentJsonSchema(), ...listJsonSchemas() };
const HINT = 'run npm run schema';

test.each(Object.entries(SCHEMAS))('data/schema/%s.json', (name, schema) => {
	const text = readFileSync(`data/schema/${name}.json`, 'utf8');
	expect(text, HINT).toBe(`${JSON.stringify(schema, null, '\t')}\n`);
});

test('there is one for every kind of file, and editors are told of each', () => {
	const files = Object.keys(SCHEMAS).map((name) => `${name}.json`);
	expect(readdirSync('data/schema').sort(), HINT).toEqual(files.sort());
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, object>;
	expect(Object.keys(settings['yaml.schemas'] ?? {}).sort()).toEqual(files.map((file) => `data/schema/${file}`));
});
