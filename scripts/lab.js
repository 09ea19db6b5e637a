/**
 * `npm run lab -- <model> [flags]`: runs a model of the laboratory, the same code the figures run, in Node.
 * `npm run lab -- --help` lists the models, `npm run lab -- <model> --help` a model's flags.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** Where the command was typed, so that FILE means what the person meant. */
const here = process.env.INIT_CWD ?? process.cwd();

/** @param {string} message @returns {never} */
function refuse(message) {
	console.error(message);
	process.exit(1);
}

// A reader of the output, such as `head`, may leave early.
process.stdout.on('error', () => process.exit(0));

/** @type {{ module: { COMMANDS: Record<string, import('../src/lib/lab/command').Command> } }} */
const {
	module: { COMMANDS }
} = await runnerImport('./src/lib/lab/registry.ts', { configFile: false, logLevel: 'error' });

const [model, ...args] = process.argv.slice(2);
const command = COMMANDS[model ?? ''];
if (command === undefined) {
	const lines = Object.entries(COMMANDS).map(([id, { summary }]) => `  ${id.padEnd(12)} ${summary}`);
	const usage = `npm run lab -- <model> [flags]\n\n${lines.join('\n')}\n\nnpm run lab -- <model> --help says more.`;
	if (model !== undefined && model !== '--help') refuse(`There is no model "${model}".\n\n${usage}`);
	console.log(usage);
	process.exit(0);
}

/** The help: flags in a column, then what there is to say. @param {import('../src/lib/lab/command').Command} command */
function help({ flags, summary, more }) {
	/** @type {Record<string, import('../src/lib/lab/command').Flag>} */
	const all = { ...flags, help: { help: 'this text' } };
	const rows = Object.entries(all).map(([name, flag]) => [
		`--${name}${flag.value ? ` ${flag.value}` : ''}`,
		`${flag.help}${flag.default ? ` (${flag.default})` : ''}`
	]);
	const width = Math.max(...rows.map(([flag = '']) => flag.length));
	const table = rows.map(([flag = '', text]) => `  ${flag.padEnd(width)}  ${text}`).join('\n');
	return `npm run lab -- ${model} [flags]\n\n${summary}\n\n${table}\n\n${more}`;
}

/**
 * The flags given, or their defaults; ends with the help when asked for it or when one is unknown.
 * @param {import('../src/lib/lab/command').Command} command
 * @returns {Record<string, string | undefined>}
 */
function readFlags(command) {
	/** @type {Record<string, { type: 'string' | 'boolean' }>} */
	const options = { help: { type: 'boolean' } };
	for (const [name, { value }] of Object.entries(command.flags))
		options[name] = { type: value === undefined ? 'boolean' : 'string' };
	try {
		const { values } = parseArgs({ args, options });
		if (values.help) {
			console.log(help(command));
			process.exit(0);
		}
		const presets = Object.entries(command.flags).map(([name, flag]) => [name, flag.default]);
		const given = Object.entries(values).map(([name, value]) => [name, String(value)]);
		return Object.fromEntries([...presets, ...given]);
	} catch (error) {
		return refuse(`${/** @type {Error} */ (error).message}\n\n${help(command)}`);
	}
}

const io = {
	flags: readFlags(command),
	/** @param {string} path */
	read(path) {
		try {
			return readFileSync(resolve(here, path));
		} catch (error) {
			return refuse(`cannot read ${path}: ${/** @type {Error} */ (error).message}`);
		}
	},
	/** @param {string} name */
	included: (name) => readFileSync(new URL(`../data/datasets/${name}`, import.meta.url)),
	print: console.log,
	note: console.error
};
try {
	await command.run(io);
} catch (error) {
	const { name, message, stack, problem } = /** @type {Error & { problem?: never }} */ (error);
	if (problem !== undefined) {
		const { module } = await runnerImport('./src/lib/lab/data-words.ts', { configFile: false, logLevel: 'error' });
		refuse(module.sayProblem(problem, 'en'));
	}
	refuse(name === 'UsageError' ? `${message}\nnpm run lab -- ${model} --help says more.` : String(stack));
}
