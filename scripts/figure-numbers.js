/**
 * `node scripts/figure-numbers.js micrograd|makemore|programs`: runs the laboratory, or reads what was counted, and writes
 * the numbers a figure's static picture is drawn from, src/lib/figures/<id>/numbers.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contours } from 'd3-contour';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
const round = (n, digits = 4) => Number(n.toFixed(digits));

function run(model) {
	const row = new Float64Array(model.columns.length);
	const columns = model.columns.map(() => []);
	while (model.step < model.steps) {
		model.advance(row);
		columns.forEach((column, c) => column.push(row[c]));
	}
	return columns;
}

async function micrograd() {
	const { MOONS } = await load('./src/lib/lab/micrograd/train.ts');
	const model = MOONS.open({});
	const [loss, accuracy] = run(model);
	const grid = { x0: -1.6, x1: 2.6, y0: -1.2, y1: 1.7, columns: 43, rows: 30 };
	const [edge] = contours().size([grid.columns, grid.rows]).thresholds([0])(model.asks.surface(grid));
	const x = (u) => round(grid.x0 + ((u - 0.5) / (grid.columns - 1)) * (grid.x1 - grid.x0), 3);
	const y = (v) => round(grid.y0 + ((v - 0.5) / (grid.rows - 1)) * (grid.y1 - grid.y0), 3);
	return {
		loss: loss.map((each) => round(each)),
		accuracy,
		points: model.asks.points().map((point) => [round(point.x, 3), round(point.y, 3), point.label]),
		grid: [grid.x0, grid.x1, grid.y0, grid.y1],
		edge: edge.coordinates.map((polygon) => polygon.map((ring) => ring.map(([u, v]) => [x(u), y(v)])))
	};
}

async function makemore() {
	const { readNames } = await load('./src/lib/lab/data.ts');
	const { Alphabet } = await load('./src/lib/lab/makemore/alphabet.ts');
	const bigram = await load('./src/lib/lab/makemore/bigram.ts');
	const { NEURAL_BIGRAM } = await load('./src/lib/lab/makemore/neural-bigram.ts');
	const { MLP } = await load('./src/lib/lab/makemore/train-mlp.ts');
	const words = readNames(readFileSync('data/datasets/us-names-2018.csv', 'utf8'));
	const alphabet = new Alphabet(words);
	const counts = bigram.countPairs(words, alphabet);
	const [netLoss] = run(NEURAL_BIGRAM.open({ words }));
	const mlp = MLP.open({ words });
	run(mlp);
	return {
		words: words.length,
		letters: alphabet.letters.join(''),
		counts: [...counts],
		uniform: round(bigram.uniformLoss(alphabet.size)),
		unigram: round(bigram.unigramLoss(counts, alphabet.size)),
		bigram: round(bigram.lossOf(counts, bigram.shares(counts, alphabet.size, 0))),
		net: round(netLoss.at(-1)),
		mlp: { train: round(mlp.asks.loss('train')), dev: round(mlp.asks.loss('dev')), parameters: mlp.asks.parameters() },
		places: [...mlp.asks.embedding().places].map((each) => round(each, 3)),
		samples: mlp.asks.sample({ count: 12, seed: 42 })
	};
}

async function programs() {
	const { readPrograms } = await load('./src/lib/figures/programs/read.ts');
	return readPrograms(parse(readFileSync('data/datasets/smallest-programs.yaml', 'utf8')));
}

const MAKERS = { micrograd, makemore, programs };
const id = process.argv[2] ?? '';
if (!Object.hasOwn(MAKERS, id)) {
	console.error(`node scripts/figure-numbers.js ${Object.keys(MAKERS).join('|')}`);
	process.exit(1);
}
writeFileSync(`src/lib/figures/${id}/numbers.json`, `${JSON.stringify(await MAKERS[id](), null, '\t')}\n`);
