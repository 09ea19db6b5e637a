import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { BytePairEncodingCore } from 'gpt-tokenizer/BytePairEncodingCore';
import cl100kRanks from 'gpt-tokenizer/bpeRanks/cl100k_base';
import gpt2Ranks from 'gpt-tokenizer/bpeRanks/r50k_base';
import { encode as encodeCl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { encode as encodeGpt2 } from 'gpt-tokenizer/encoding/r50k_base';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { DataProblem } from '../problems';
import { Trainer } from '../trainer';
import { lengthsOf } from './lengths';
import { BYTES, learn, Merging, type Merge } from './merges';
import { GPT4, TOY } from './published';
import { pieces, type Splitting } from './split';
import { Tokenizer, type Joins } from './tokenizer';
import { BPE } from './train';
import { bytesOf, textOf } from './utf8';

const PROSE = readFileSync('README.md', 'utf8') + readFileSync('data/about.md', 'utf8');
const SPLITTINGS: readonly Splitting[] = ['none', 'gpt-2', 'gpt-4'];
/** Any string at all: every Unicode character, and halves of surrogate pairs alone. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
	fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t', 'a', 'B', '7', '字', "'", 's', '.', '😉'), maxLength: 40 })
);

describe('bytes', () => {
	test('are those of UTF-8 for every character, and read back', () => {
		const encoder = new TextEncoder();
		for (let from = 0; from < 0x110000; from += 0x1000) {
			let text = '';
			for (let code = from; code < from + 0x1000; code++)
				if (code < 0xd800 || code > 0xdfff) text += String.fromCodePoint(code);
			expect(Buffer.compare(bytesOf(text), encoder.encode(text))).toBe(0);
			expect(textOf(bytesOf(text)) === text).toBe(true);
		}
	});

	test('of half a surrogate pair read back too', () => {
		expect(textOf(bytesOf('a\ud83db\ude09'))).toBe('a\ud83db\ude09');
		expect(bytesOf('\ud83d\ude09')).toHaveLength(4);
	});

	test('that are no character become U+FFFD, one each', () => {
		for (const bad of [[0xff], [0x80, 0x41], [0xe4, 0xbd], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80]])
			expect(textOf(Uint8Array.from(bad))).toMatch(/^\ufffd+A?$/);
		expect(textOf(Uint8Array.of(0x61, 0xe4, 0xbd, 0x62))).toBe('a\ufffd\ufffdb');
	});
});

describe('cutting', () => {
	test.each([
		['gpt-2', "I'll pay 1234.50, she's OK", ['I', "'ll", ' pay', ' 1234', '.', '50', ',', ' she', "'s", ' OK']],
		['gpt-4', "I'LL pay 1234.50", ['I', "'LL", ' pay', ' ', '123', '4', '.', '50']],
		['gpt-2', 'a   b', ['a', '  ', ' b']],
		['none', 'a b', ['a b']]
	] as const)('%s cuts %j', (splitting, text, expected) => {
		expect(pieces(text, splitting)).toEqual(expected);
	});

	test('loses nothing of any text', () => {
		law(
			fc.property(
				anyText,
				fc.constantFrom(...SPLITTINGS),
				(text, splitting) => pieces(text, splitting).join('') === text
			),
			1000
		);
	});
});

describe('learning', () => {
	test('the published toy: three merges of aaabdaaabac', () => {
		const { text, merges, ids } = TOY.value;
		const merging = new Merging(text, 'none', merges);
		for (let i = 0; i < merges; i++) merging.next();
		expect(Array.from(merging.tokens)).toEqual(ids);
		expect(new Tokenizer(merging.merges, 'none').encode(text)).toEqual(ids);
		expect(merging.merges.map(({ left, right, count }) => [left, right, count])).toEqual([
			[97, 97, 4],
			[256, 97, 2],
			[257, 98, 2]
		]);
	});

	/** The ranks gpt-tokenizer reads: for each token its text, or its bytes where they are none. */
	function ranksOf(merges: readonly Merge[]): (string | number[])[] {
		const tokenizer = new Tokenizer(merges, 'none');
		return Array.from({ length: BYTES + merges.length }, (_, id) => {
			const { text, bytes, whole } = tokenizer.token(id);
			return whole ? text : Array.from(bytes);
		});
	}

	test.each(SPLITTINGS)(
		'with %s: each merge is the most frequent pair of the text as gpt-tokenizer encodes it with those before',
		(splitting) => {
			const text = PROSE.slice(0, 1500) + '神经网络由神经元组成，网络学习网络。';
			const merges = learn(text, splitting, 40);
			expect(merges).toHaveLength(40);
			for (let n = 0; n < merges.length; n++) {
				const core = new BytePairEncodingCore({
					bytePairRankDecoder: ranksOf(merges.slice(0, n)),
					tokenSplitRegex: /[^]+/gu
				});
				const counts = new Map<string, number>();
				for (const piece of pieces(text, splitting)) {
					const ids = core.encodeNative(piece);
					for (let i = 1; i < ids.length; i++) {
						const key = `${ids[i - 1] ?? ''} ${ids[i] ?? ''}`;
						counts.set(key, (counts.get(key) ?? 0) + 1);
					}
				}
				// Maps keep the order of first meeting, and `find` takes the first of equals.
				const most = Math.max(...counts.values());
				const [key] = [...counts].find(([, count]) => count === most) ?? ['', 0];
				expect(`${merges[n]?.left ?? ''} ${merges[n]?.right ?? ''} ${merges[n]?.count ?? ''}`).toBe(`${key} ${most}`);
			}
		}
	);

	test('stops when nothing stands side by side', () => {
		expect(learn('abab', 'none', 50).map(({ left, right }) => [left, right])).toEqual([
			[97, 98],
			[256, 256]
		]);
		expect(learn('a', 'none', 5)).toEqual([]);
	});

	test('its candidates begin with the next merge, and looking changes nothing', () => {
		const merging = new Merging(PROSE, 'gpt-4', 20);
		for (let i = 0; i < 20; i++) {
			const [first] = merging.candidates(3);
			expect(merging.candidates(3)).toHaveLength(3);
			expect(merging.next()).toMatchObject(first ?? {});
		}
	});

	test('as a training goes back exactly, and its snapshots hold all', () => {
		const trainer = new Trainer(BPE.open({ text: PROSE, merges: 60 }));
		trainer.towards(20);
		const hash = trainer.hash();
		const words = trainer.model.asks.encode('learning');
		trainer.towards(60);
		expect(trainer.model.asks.encode('learning').length).toBeLessThanOrEqual(words.length);
		expect(trainer.model.asks.merges()).toEqual(learn(PROSE, 'gpt-4', 60));
		trainer.towards(20);
		expect(trainer.hash()).toBe(hash);
		expect(trainer.model.asks.vocabulary()).toHaveLength(276);
		const tokens = trainer.column('tokens');
		for (let i = 1; i < tokens.length; i++) expect(tokens[i]).toBeLessThan(tokens[i - 1] ?? 0);
	});

	test('refuses nothing, too much, and merges out of bounds', () => {
		for (const bad of [
			() => learn('', 'none', 1),
			() => learn('a'.repeat(2_000_001), 'none', 1),
			() => learn('a', 'none', 9999)
		])
			expect(bad).toThrow(DataProblem);
	});
});

describe('tokens', () => {
	test('of any text, with any merges, give the text back', () => {
		const tokenizers = SPLITTINGS.flatMap((splitting) => [
			new Tokenizer([], splitting),
			new Tokenizer(learn(PROSE, splitting, 200), splitting)
		]);
		law(
			fc.property(
				anyText,
				fc.constantFrom(...tokenizers),
				(text, tokenizer) => tokenizer.decode(tokenizer.encode(text)) === text
			),
			2000
		);
	});

	test('of a text learned from are those the learning left', () => {
		law(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 2, maxLength: 80 }),
				fc.constantFrom(...SPLITTINGS),
				(text, splitting) => {
					const merging = new Merging(text, splitting, 30);
					while (merging.next() !== null);
					const left = Array.from(merging.tokens).filter((id) => id >= 0);
					expect(new Tokenizer(merging.merges, splitting).encode(text)).toEqual(left);
				}
			)
		);
	});

	test('know whether their bytes are whole characters', () => {
		const tokenizer = new Tokenizer(learn('字字字字', 'none', 2), 'none');
		expect(tokenizer.encode('字').map((id) => tokenizer.token(id))).toMatchObject([{ text: '字', whole: true }]);
		expect(tokenizer.token(0xe5)).toMatchObject({ text: '\ufffd', whole: false });
		expect(() => tokenizer.token(999)).toThrow(RangeError);
	});
});

/** The merges that made a published vocabulary: each token is joined from the two parts it has without itself. */
function recovered(ranks: readonly (string | readonly number[])[]): { merges: Joins[]; firsts: number[] } {
	const tokens = ranks.map((token) => (typeof token === 'string' ? bytesOf(token) : Uint8Array.from(token)));
	const key = (bytes: Uint8Array) => String.fromCharCode(...bytes);
	const ids = new Map(tokens.map((bytes, id) => [key(bytes), id]));
	const firsts = Array.from({ length: BYTES }, (_, byte) => ids.get(String.fromCharCode(byte)) ?? -1);
	const merges: Joins[] = [];
	tokens.forEach((bytes, id) => {
		if (bytes.length < 2) return;
		let parts = Array.from(key(bytes));
		while (parts.length > 2) {
			const made = parts.slice(1).map((part, i) => ids.get((parts[i] ?? '') + part) ?? Infinity);
			const least = Math.min(...made);
			if (least >= id) return;
			const at = made.indexOf(least);
			parts = [...parts.slice(0, at), (parts[at] ?? '') + (parts[at + 1] ?? ''), ...parts.slice(at + 2)];
		}
		merges.push({ id, left: ids.get(parts[0] ?? '') ?? -1, right: ids.get(parts[1] ?? '') ?? -1 });
	});
	return { merges, firsts };
}

describe('published vocabularies, with merges recovered from gpt-tokenizer', () => {
	const cases = [
		['gpt-2', gpt2Ranks, encodeGpt2, 50_000],
		['gpt-4', cl100kRanks, encodeCl100k, 100_000]
	] as const;
	test.each(cases)(
		'%s: the same tokens as gpt-tokenizer on prose, code, Chinese, numbers and oddities',
		(name, ranks, encode, size) => {
			const { merges, firsts } = recovered(ranks);
			expect(merges).toHaveLength(size);
			const tokenizer = new Tokenizer(merges, name, firsts);
			const texts = [
				PROSE,
				readFileSync('src/lib/lab/bpe/tokenizer.ts', 'utf8'),
				GPT4.value.text,
				" solidGoldMagikarp\n\n  12345678 \t x'LL DON'T  \r\n\r\n",
				'神经网络是什么？它学习。 네, 안녕하세요! مرحبا 👩‍👩‍👧 e\u0301 ſ \u00a0\u3000 '
			];
			for (const text of texts) {
				expect(tokenizer.encode(text)).toEqual(encode(text));
				expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
			}
			if (name === 'gpt-4') expect(tokenizer.encode(GPT4.value.text)).toEqual(GPT4.value.ids);
		},
		20_000
	);
});

describe('lengths', () => {
	test('are counted in bytes, characters, words and tokens', () => {
		expect(lengthsOf('Networks learn. 👍', 'en', 5)).toEqual({ bytes: 20, characters: 17, words: 2, tokens: 5 });
		expect(lengthsOf('神经网络学习', 'zh', 9)).toMatchObject({ bytes: 18, characters: 6, words: 3 });
	});
});
