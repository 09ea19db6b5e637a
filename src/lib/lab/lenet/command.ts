/** `npm run lab -- lenet` */
import { integer, UsageError, type Command, type CommandIo } from '../command';
import { hashOf } from '../hash';
import { readDigits, TRAINING } from './digits';
import { LADDER_PUBLISHED } from './published';
import { evaluateWith } from './reading';
import { CHANGES, recipe, type Change } from './recipe';
import { LAYERS } from './shape';
import { LENET } from './train';
import { networkOf, packed, wrongPairs, type Trained } from './trained';

/** @throws UsageError */
function changesOf(text: string): Change[] {
	if (text === 'all') return [...CHANGES];
	return text
		.split(',')
		.filter((word) => word !== '' && word !== 'none')
		.map((word) => {
			const change = CHANGES.find((each) => each === word);
			if (change === undefined) throw new UsageError(`--changes is a list of ${CHANGES.join(', ')}; not "${word}"`);
			return change;
		});
}

/** What was published for exactly these changes, in their order. */
function published(changes: readonly Change[]): { train: number; test: number } | null {
	const last = changes.at(-1) ?? null;
	const wanted = CHANGES.slice(0, changes.length);
	return wanted.every((change) => changes.includes(change))
		? (LADDER_PUBLISHED.find(({ change }) => change === last)?.value ?? null)
		: null;
}

async function run(io: CommandIo): Promise<void> {
	const changes = changesOf(io.flags.changes ?? '');
	const passes = integer(io, 'passes', 0, 1000) || recipe(changes).passes;
	const digits = await readDigits(Uint8Array.from(io.included('digits-16x16.bin.gz')));
	const seed = integer(io, 'seed', 0);
	const model = LENET.open({ digits, changes, passes, seed });
	const sum = (key: 'units' | 'connections' | 'parameters' | 'macs') => LAYERS.reduce((all, l) => all + l[key], 0);
	const keep = io.flags.keep !== undefined;
	const json = keep || io.flags.json !== undefined;
	if (!json)
		io.print(
			`${sum('parameters')} parameters, ${sum('connections')} connections, ${sum('macs')} multiplications an image`
		);
	const row = new Float64Array(model.columns.length);
	const tests: number[] = [];
	let loss = 0;
	let missed = 0;
	while (model.step < model.steps) {
		model.advance(row);
		loss += row[0] ?? 0;
		missed += row[1] ?? 0;
		if (model.step % TRAINING !== 0) continue;
		tests.push(row[2] ?? NaN);
		if (!json)
			io.print(
				`pass ${model.step / TRAINING} loss ${(loss / TRAINING).toFixed(4)} missed ${missed} test ${(row[2] ?? NaN).toFixed(2)} %`
			);
		loss = missed = 0;
	}
	if (keep) {
		const weights = packed(model.asks.parameters());
		// What is read with the numbers that are kept, which are rounded.
		const wrong = wrongPairs(evaluateWith(networkOf({ weights, changes }), digits, 'test').wrong);
		io.print(JSON.stringify({ changes, passes, seed, wrong, weights } satisfies Trained));
		return;
	}
	const [train, test] = [model.asks.evaluate('train'), model.asks.evaluate('test')];
	const hash = hashOf(model.save());
	const then = published(changes);
	if (json) {
		io.print(JSON.stringify({ changes, passes, tests, train: train.misses, test: test.misses, published: then, hash }));
		return;
	}
	io.print(`train ${train.misses} of ${train.of} missed, ${train.error.toFixed(2)} %`);
	io.print(`test ${test.misses} of ${test.of} missed, ${test.error.toFixed(2)} %`);
	if (then !== null) io.print(`published, on other digits: train ${then.train}, test ${then.test}`);
	io.print(`state ${hash}`);
}

export const command: Command = {
	summary: 'the digit reader of 1989, and what 33 years do to its errors',
	flags: {
		changes: { value: 'LIST', default: 'none', help: `${CHANGES.join(', ')}, some of them between commas; or all` },
		passes: { value: 'N', default: '0', help: 'passes over the 7,291 training digits; 0 for as many as published' },
		seed: { value: 'S', default: '1989', help: 'of the first weights and of what is drawn while training' },
		json: { help: 'one line of JSON at the end instead' },
		keep: { help: 'the trained network itself, as JSON' }
	},
	more: [
		'loss and missed are of the digits as they were learned from; test is the error on 2,007 others after the pass.',
		'The state is named the same on every machine that trained the same way.'
	].join('\n'),
	run
};
