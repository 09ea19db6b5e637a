/** `npm run check:data`: validates everything under data/ and prints what the record holds. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lib/server/check.ts', { configFile: false, logLevel: 'error' });
const dir = process.argv[2] ?? 'data';
const { problems, figures } = module.checkData(dir);
for (const line of problems) console.error(line);
const width = Math.max(...figures.map(([name]) => name.length));
for (const [name, value] of figures) console.log(`${name.padEnd(width)}  ${String(value).padStart(7)}`);
if (problems.length > 0) {
	console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} under ${dir}/`);
	process.exit(1);
}
