/** `npm run lab -- bpe` */
import { integer, oneOf, type Command } from '../command';
import { decode, readNames } from '../data';
import { Merging } from './merges';
import { Tokenizer } from './tokenizer';
import { bytesOf } from './utf8';

export const command: Command = {
	summary: 'byte-pair encoding learned from a text, merge by merge',
	flags: {
		data: { value: 'FILE', help: 'the text, in place of the included names, one a line' },
		steps: { value: 'N', default: '256', help: 'merges' },
		split: { value: 'HOW', default: 'gpt-4', help: 'none, gpt-2 or gpt-4: where the text is cut first' },
		encode: { value: 'TEXT', help: 'also show this text in the tokens learned' }
	},
	more: 'Each line: the new token, the two it joins, how often they stood together, its text.',
	run(io) {
		const { data, encode } = io.flags;
		const text =
			data === undefined ? readNames(decode(io.included('us-names-2018.csv'))).join('\n') : decode(io.read(data));
		const splitting = oneOf(io, 'split', ['none', 'gpt-2', 'gpt-4']);
		const steps = integer(io, 'steps', 1, 3840);
		const merging = new Merging(text, splitting, steps);
		for (let i = 0; i < steps; i++) if (merging.next() === null) break;
		const tokenizer = new Tokenizer(merging.merges, splitting);
		for (const { id, left, right, count } of merging.merges)
			io.print(`${id} = ${left} + ${right} ${count} times ${JSON.stringify(tokenizer.token(id).text)}`);
		const bytes = bytesOf(text).length;
		io.print(`${bytes} bytes, ${merging.count} tokens, ${(bytes / merging.count).toFixed(3)} bytes a token`);
		if (encode === undefined) return;
		for (const id of tokenizer.encode(encode)) io.print(`${id} ${JSON.stringify(tokenizer.token(id).text)}`);
	}
};
