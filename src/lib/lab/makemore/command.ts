/** `npm run lab -- makemore` */
import { integer, oneOf, positive, type Command, type CommandIo } from '../command';
import { decode, readNames, readWords } from '../data';
import { PythonRandom } from '../random';
import { Alphabet } from './alphabet';
import { countPairs, lossOf, sampleWord, shares, unigramLoss, uniformLoss } from './bigram';
import { NEURAL_BIGRAM } from './neural-bigram';
import { MLP } from './train-mlp';

const SAMPLES = 20;

function bigram(io: CommandIo, words: readonly string[], seed: number): void {
	const alphabet = new Alphabet(words);
	const counts = countPairs(words, alphabet);
	const { size } = alphabet;
	const smoothing = io.flags.smoothing === '0' ? 0 : positive(io, 'smoothing');
	const table = shares(counts, size, smoothing);
	io.print(`uniform ${uniformLoss(size).toFixed(4)}`);
	io.print(`unigram ${unigramLoss(counts, size).toFixed(4)}`);
	io.print(`bigram ${lossOf(counts, table).toFixed(4)}`);
	const random = new PythonRandom(seed);
	for (let i = 0; i < SAMPLES; i++) io.print(sampleWord(alphabet, table, random));
}

function net(io: CommandIo, words: readonly string[], seed: number, steps: number | undefined): void {
	const model = NEURAL_BIGRAM.open({ words, seed, steps });
	const row = new Float64Array(model.columns.length);
	while (model.step < model.steps) {
		model.advance(row);
		io.print(`step ${model.step} loss ${(row[0] ?? NaN).toFixed(4)}`);
	}
	for (const word of model.asks.sample({ count: SAMPLES, seed })) io.print(word);
}

function mlp(io: CommandIo, words: readonly string[], seed: number, steps: number | undefined): void {
	const model = MLP.open({
		words,
		seed,
		...(steps !== undefined && { steps }),
		embedding: integer(io, 'embedding', 1, 100),
		hidden: integer(io, 'hidden', 1, 1000),
		context: integer(io, 'context', 1, 16),
		start: oneOf(io, 'start', ['plain', 'scaled'])
	});
	io.print(`${model.asks.parameters()} parameters`);
	const row = new Float64Array(model.columns.length);
	while (model.step < model.steps) {
		model.advance(row);
		if (!Number.isNaN(row[1]))
			io.print(`step ${model.step} loss ${(row[0] ?? NaN).toFixed(4)} dev ${(row[1] ?? NaN).toFixed(4)}`);
	}
	for (const part of ['train', 'dev', 'test'] as const) io.print(`${part} ${model.asks.loss(part).toFixed(4)}`);
	for (const word of model.asks.sample({ count: SAMPLES, seed })) io.print(word);
}

export const command: Command = {
	summary: 'words from counting pairs of letters, from one layer that learns the same, from an MLP',
	flags: {
		model: { value: 'KIND', default: 'bigram', help: 'bigram, net or mlp' },
		data: { value: 'FILE', help: 'one word a line, in place of the included names' },
		steps: {
			value: 'N',
			default: '0',
			help: "net and mlp: steps to take; 0 for the model's own number, 300 and 20,000"
		},
		seed: { value: 'S', default: '42', help: 'of the first weights and of the samples' },
		smoothing: { value: 'X', default: '0', help: 'bigram: added to every count' },
		embedding: { value: 'N', default: '2', help: 'mlp: coordinates of a letter' },
		hidden: { value: 'N', default: '100', help: 'mlp: units of tanh' },
		context: { value: 'N', default: '3', help: 'mlp: letters it sees' },
		start: { value: 'HOW', default: 'scaled', help: 'mlp: plain, all weights from N(0, 1); or scaled' }
	},
	more: 'Losses are in nats a character. The MLP published in 2022: --model mlp --embedding 10 --hidden 200 --start plain --steps 200000.',
	run(io) {
		const { data } = io.flags;
		const words =
			data === undefined ? readNames(decode(io.included('us-names-2018.csv'))) : readWords(decode(io.read(data)));
		const steps = integer(io, 'steps', 0) || undefined;
		const seed = integer(io, 'seed', 0);
		const kind = oneOf(io, 'model', ['bigram', 'net', 'mlp']);
		if (kind === 'bigram') bigram(io, words, seed);
		else if (kind === 'net') net(io, words, seed, steps);
		else mlp(io, words, seed, steps);
	}
};
