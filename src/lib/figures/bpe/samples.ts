/** Texts to learn from and to compare, our own. The English and the Chinese say the same. */

const EN = `A language model never sees letters. Before it reads a text, a tokenizer cuts the text into pieces, and every piece has a number. The model sees the numbers and nothing else.

The tokenizer is trained too, on texts of its own, before the model is. It begins with single bytes. It counts which two pieces stand side by side most often, joins these two into a new piece, and counts again. After some hundred rounds the common words of its texts are one piece each, and rare words are several.

What was common in those texts becomes short, and what was rare stays long. A tokenizer that learned from English is good at English. The same sentence in another language may cost it three times as many pieces, and the model has to read, to pay for and to remember every one of them.

Numbers, names and the spaces in a program are cut in strange places. Many odd mistakes of a language model begin here: it was asked about the letters of a word, and it had been given a number.
`;

const ZH = `语言模型从来看不到字母。它读一段文字之前，先由分词器把文字切成小段，每一段有一个编号。模型看到的只是编号，别的什么都没有。

分词器也要训练，用的是它自己的文字，而且在模型之前。它从单个字节开始，数一数哪两段最常并排出现，把这两段合成新的一段，然后再数。几百轮之后，文字里的常用词各成一段，少见的词则是好几段。

在那些文字里常见的，就变短；少见的，还是长。学英文的分词器擅长英文。同样一句话换成另一种语言，可能要花三倍的段数，而每一段模型都得读、都得付费、都得记住。

数字、名字和程序里的空格，会在奇怪的地方被切开。语言模型的许多怪错就从这里开始：别人问它一个词里有哪些字母，而它拿到的是一个编号。
`;

const CODE = `def count_pairs(tokens):
    counts = {}
    for left, right in zip(tokens, tokens[1:]):
        counts[left, right] = counts.get((left, right), 0) + 1
    return counts


def merge(tokens, pair, new):
    out = []
    i = 0
    while i < len(tokens):
        if i + 1 < len(tokens) and (tokens[i], tokens[i + 1]) == pair:
            out.append(new)
            i += 2
        else:
            out.append(tokens[i])
            i += 1
    return out


def train(text, merges):
    tokens = list(text.encode("utf-8"))
    table = {}
    for step in range(merges):
        counts = count_pairs(tokens)
        if not counts:
            break
        pair = max(counts, key=counts.get)
        new = 256 + step
        tokens = merge(tokens, pair, new)
        table[pair] = new
    return tokens, table
`;

/** Texts that are in the page; `names` is fetched, `own` is the reader's. */
export const SAMPLES = {
	mixed: EN + '\n' + ZH + '\n' + CODE,
	en: EN,
	zh: ZH,
	code: CODE,
	/** The published toy of minbpe. */
	toy: 'aaabdaaabac'
} as const;

export type SampleId = keyof typeof SAMPLES;
export const SOURCES = ['mixed', 'en', 'zh', 'code', 'toy', 'names', 'own'] as const;
export type Source = (typeof SOURCES)[number];

/** Characters of a text that are shown in colour: enough to see it change, few enough to draw at every merge. */
const MOST_SHOWN = 420;

/** The part of a text that is shown: its beginning; of the mixture the beginning of each. */
export function excerpt(source: Source, text: string): string {
	if (source !== 'mixed') return text.slice(0, MOST_SHOWN);
	const upTo = (part: string, end: string) => part.slice(0, part.indexOf(end) + end.length);
	return [upTo(EN, 'nothing else.'), upTo(ZH, '编号。'), upTo(CODE, 'return counts')].join('\n\n');
}

/** One thing said three ways. None of it stands in the texts above. */
export const COMPARED = [
	{
		id: 'en',
		language: 'en',
		text: 'The network learns to read from examples, and nobody tells it the rules of the language.'
	},
	{ id: 'zh', language: 'zh', text: '网络从例子里学会阅读，没有人告诉它语言的规则。' },
	{
		id: 'code',
		language: 'en',
		text: 'for step in range(steps):\n    loss = network.read(examples[step])\n    loss.backward()'
	}
] as const;
