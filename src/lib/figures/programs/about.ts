/** How the smallest whole program shrank, as pages know it without loading it. */
import type { FigureAbout, Mark } from '../figure';
import { picture, table } from './picture';
import { PROGRAMS } from './programs';
import { PARAMS } from './state';
import { WORDS } from './words';

/** What the authors say of lengths, to hold against what was counted. */
const said = (moment: string, name: string, value: string, source: string, url: string): Mark => ({
	label: { en: `Lines of ${name}`, zh: `${name} 的行数` },
	value,
	published: { moment, source, url, kind: 'published' }
});
const on = (name: string) => `https://github.com/karpathy/${name}`;

const marks: readonly Mark[] = [
	said('min-char-rnn', 'min-char-rnn', '≈ 100', 'char-rnn, README', on('char-rnn')),
	said('micrograd', 'micrograd', '≈ 100 + 50', 'micrograd, README', on('micrograd')),
	said('llama2-c', 'llama2.c, run.c', '700', 'llama2.c, README', on('llama2.c')),
	said('nanochat', 'nanochat', '8,304', 'nanochat, report card', on('nanochat')),
	said(
		'microgpt',
		'microgpt',
		'200',
		'microgpt, karpathy.github.io, 2026-02-12',
		'https://karpathy.github.io/2026/02/12/microgpt/'
	)
];

export const about: FigureAbout = {
	id: 'programs',
	moments: [
		'build-to-understand-feynman',
		'microgpt',
		'nanochat',
		...new Set(PROGRAMS.map(({ moment }) => moment).filter((id) => id !== 'microgpt' && id !== 'nanochat'))
	],
	words: WORDS,
	marks,
	params: PARAMS,
	picture,
	table,
	load: () => import('./Figure.svelte')
};
