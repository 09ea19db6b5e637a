/** `npm run lab -- micrograd` */
import { integer, oneOf, UsageError, type Command, type CommandIo } from '../command';
import { ExpressionProblem, sayFault } from './problems';
import { graphOf } from './graph';
import { MOONS } from './train';

function expression(io: CommandIo, text: string): void {
	try {
		const { nodes, gradients } = graphOf(text);
		for (const { id, names, operation, inputs, value } of nodes) {
			const from = inputs.map((input) => `#${input}`).join(' ');
			const made = operation === 'leaf' ? 'given' : `${operation} ${from}`;
			io.print(
				`#${id} ${names.join(' ') || '-'} ${made} value ${value.toFixed(4)} gradient ${(gradients[id] ?? 0).toFixed(4)}`
			);
		}
	} catch (error) {
		if (error instanceof ExpressionProblem) throw new UsageError(sayFault(error.fault, 'en'));
		throw error;
	}
}

export const command: Command = {
	summary: 'gradients of an expression, or a network of single values that tells two moons apart',
	flags: {
		expression: { value: 'TEXT', help: "such as 'a = 2; b = 3; a * b + a': its values and gradients, nothing else" },
		steps: { value: 'N', default: '100', help: 'steps of the descent' },
		seed: { value: 'S', default: '1337', help: 'of the points and the first weights' },
		loss: { value: 'KIND', default: 'svm', help: 'svm or logistic' },
		activation: { value: 'KIND', default: 'relu', help: 'relu or tanh' }
	},
	more: 'loss and accuracy are those before each step.',
	run(io) {
		const { expression: text } = io.flags;
		if (text !== undefined) {
			expression(io, text);
			return;
		}
		const model = MOONS.open({
			steps: integer(io, 'steps', 1, 100_000),
			seed: integer(io, 'seed', 0),
			loss: oneOf(io, 'loss', ['svm', 'logistic']),
			activation: oneOf(io, 'activation', ['relu', 'tanh'])
		});
		const row = new Float64Array(model.columns.length);
		while (model.step < model.steps) {
			model.advance(row);
			io.print(`step ${model.step - 1} loss ${(row[0] ?? NaN).toFixed(4)} accuracy ${row[1] ?? NaN} %`);
		}
	}
};
