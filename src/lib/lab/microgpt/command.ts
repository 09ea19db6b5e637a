/** `npm run lab -- microgpt`: trains on a list of words and prints what the published program would. */
import { integer, oneOf, positive, type Command } from '../command';
import { decode } from '../data';
import { sayNotice } from '../data-words';
import { Trainer } from '../trainer';
import { Microgpt } from './model';
import { DEFAULTS } from './options';

const NAMES = 'us-names-2018.csv';

export const command: Command = {
	summary: 'a GPT on a list of words, one word a step, as in the program of 2026-02-12',
	flags: {
		data: { value: 'FILE', help: `one word a line, UTF-8 (the names of data/datasets/${NAMES})` },
		steps: { value: 'N', default: String(DEFAULTS.steps), help: 'training steps; the rate falls to 0 over them' },
		seed: { value: 'S', default: String(DEFAULTS.seed), help: 'the one source of chance' },
		engine: { value: 'scalar|fast', default: DEFAULTS.engine, help: 'one number at a time, or flat arrays' },
		layers: { value: 'N', default: String(DEFAULTS.layers), help: 'depth' },
		width: { value: 'N', default: String(DEFAULTS.width), help: 'numbers in an embedding, a multiple of heads' },
		heads: { value: 'N', default: String(DEFAULTS.heads), help: 'attention heads' },
		context: { value: 'N', default: String(DEFAULTS.context), help: 'letters seen at once' },
		rate: { value: 'X', default: String(DEFAULTS.rate), help: 'learning rate of the first step' },
		samples: { value: 'N', default: '20', help: 'words to make after the training' },
		temperature: { value: 'X', default: '0.5', help: 'of the samples' },
		json: { help: 'print one JSON object instead' }
	},
	more: `Prints "step k loss x" for every step, x the mean of -ln p over the word's letters and its end, in nats, then
"sample k word". With --json: model, engine, seed, steps, num_docs, vocab_size, num_params, losses, samples, hash (of
parameters and Adam's state), seconds (of the steps). Words, shuffle and draws are those Python's random gives for the
seed; from seed 42 on the included names the losses and samples are those of the reference in CPython.`,
	run(io) {
		const path = io.flags.data;
		const model = new Microgpt({
			text: decode(path === undefined ? io.included(NAMES) : io.read(path)),
			form: path === undefined ? 'names' : 'words',
			engine: oneOf(io, 'engine', ['scalar', 'fast']),
			steps: integer(io, 'steps', 0),
			seed: integer(io, 'seed', Number.MIN_SAFE_INTEGER),
			layers: integer(io, 'layers', 1),
			width: integer(io, 'width', 1),
			heads: integer(io, 'heads', 1),
			context: integer(io, 'context', 1),
			rate: positive(io, 'rate')
		});
		const count = integer(io, 'samples', 0, 1000);
		const temperature = positive(io, 'temperature');
		const json = io.flags.json !== undefined;
		for (const notice of model.notices) io.note(sayNotice(notice, 'en'));

		const trainer = new Trainer(model);
		const start = performance.now();
		let printed = 0;
		const print = () => {
			if (json) return;
			for (const loss of trainer.rows(printed)) io.print(`step ${++printed} loss ${loss.toFixed(4)}`);
		};
		while (!trainer.towards(model.steps, () => trainer.step % 100 === 0)) print();
		const seconds = (performance.now() - start) / 1000;
		print();
		const samples = model.asks.samples({ count, temperature });
		if (json) {
			const { engine, seed, steps } = model.settings;
			io.print(
				JSON.stringify({
					model: 'microgpt',
					engine,
					seed,
					steps,
					num_docs: model.words.length,
					vocab_size: model.shape.vocabulary,
					num_params: model.engine.parameters.length,
					losses: [...trainer.column('loss')],
					samples,
					hash: trainer.hash(),
					seconds
				})
			);
		} else samples.forEach((word, i) => io.print(`sample ${i + 1} ${word}`));
	}
};
