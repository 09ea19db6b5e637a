/** `npm run schema`: writes data/schema/*.json, by which editors check and complete the files under data/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lib/model/schema.ts', { configFile: false, logLevel: 'error' });
mkdirSync('data/schema', { recursive: true });
for (const [name, schema] of Object.entries({ moment: module.momentJsonSchema(), ...module.listJsonSchemas() })) {
	writeFileSync(`data/schema/${name}.json`, `${JSON.stringify(schema, null, '\t')}\n`);
	console.log(`data/schema/${name}.json`);
}
