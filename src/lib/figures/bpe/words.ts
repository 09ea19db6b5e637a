/** Words of the tokenizer. */
import type { Splitting } from '../../lab/bpe/split';
import type { FigureLocale, FigureWords } from '../figure';
import type { Source } from './samples';

export const WORDS: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'A tokenizer, merge by merge',
		conclusion:
			'A language model reads numbers, not letters. Which pieces of text get a number is learned by counting pairs, and whoever was not in the counted text pays more for every sentence.',
		look: [
			'It begins by itself, slowly at first. Each merge takes the pair that stands side by side most often and makes it one token; the list beside it shows which pairs come next.',
			'Bytes come first: an English letter is one, a Chinese character three. Watch the Chinese text put its characters together before any word can form.',
			'Learn from English alone and look at the comparison; then from Chinese; then from all three. The cheap language is the one that was counted.',
			'Spell a word. Its forms, with a space before it or in capitals, are different numbers, and none of them has letters inside.',
			'Choose the toy with three merges: it ends in the five numbers published with minbpe.',
			'Write or open a text of your own, or colour any text with the tokens learned.'
		],
		simplified: [
			'GPT-2 made 50,000 merges and GPT-4 about 100,000, from texts millions of times longer. Here at most 1,000 are learned, from a page of text, so words are cut more often.',
			'The rules that cut a text before counting are those of GPT-2 and GPT-4. Special tokens, such as the end of a text, are left out.',
			'Words are counted as the browser finds them; in Chinese as its dictionary does.',
			'The language model that would read the tokens is not here: the figure shows what such a model is given.'
		]
	},
	zh: {
		title: '分词器：一次合并一对',
		conclusion:
			'语言模型读的是编号，不是字母。哪些文字片段得到编号，是靠数相邻的对学来的；谁不在被数的文字里，谁就每句话都要多付一些。',
		look: [
			'它自己开始，先慢后快。每次合并都取并排最多的一对，变成一个 token；旁边的列表告诉你接下来轮到哪些对。',
			'一切从字节开始：一个英文字母是一个字节，一个汉字是三个。看中文怎样先把字拼全，然后才谈得上词。',
			'只学英文，看下面的对比；再换成中文，再换成三种都学。便宜的，总是被数过的那一种。',
			'拼一个词。前面带空格的、大写的，都是不同的编号，而编号里没有字母。',
			'选那个玩具例子，合并三次：得到的正是 minbpe 公布的五个编号。',
			'也可以写入或打开你自己的文字，或用学到的 token 给任何文字上色。'
		],
		simplified: [
			'GPT-2 合并了 50,000 次，GPT-4 约 100,000 次，用的文字长几百万倍。这里最多合并 1,000 次，只学一页文字，所以词被切得更碎。',
			'计数之前切分文字的规则，与 GPT-2、GPT-4 相同；文本结束符之类的特殊 token 没有放进来。',
			'词由浏览器来数；中文按它的词典来分。',
			'这里没有要读这些 token 的语言模型：图中只给出这样的模型看到的东西。'
		]
	}
};

export interface BpeWords {
	readonly learnFrom: string;
	readonly source: Readonly<Record<Source, string>>;
	readonly cut: string;
	readonly split: Readonly<Record<Splitting, string>>;
	readonly merges: string;
	readonly ownLabel: string;
	readonly ownFile: string;
	readonly ownUse: string;
	readonly ownEmpty: string;
	readonly ownLong: (most: string) => string;
	readonly loading: string;
	readonly noNames: string;
	readonly failed: (message: string) => string;
	readonly start: (bytes: string) => string;
	readonly status: (merges: string, tokens: string, bytes: string, ratio: string) => string;
	readonly exhausted: (merges: string) => string;
	readonly text: string;
	readonly probe: string;
	readonly probeEmpty: string;
	readonly ids: string;
	readonly readOut: (text: string, tokens: string) => string;
	readonly list: string;
	readonly none: string;
	readonly next: string;
	readonly times: (count: string) => string;
	readonly compare: string;
	readonly compareLead: string;
	readonly compared: Readonly<Record<'en' | 'zh' | 'code', string>>;
	readonly compareHead: readonly [what: string, tokens: string, perWord: string, perCharacter: string];
	readonly ratio: (times: string) => string;
	readonly shrink: string;
	readonly chart: string;
	readonly chartX: string;
	readonly chartY: string;
	readonly lecture: string;
	readonly spell: string;
	readonly word: string;
	readonly spellLead: string;
	readonly forms: readonly [form: string, pieces: string, numbers: string];
	readonly question: (letter: string, word: string, count: number, tokens: number) => string;
	readonly table: string;
	readonly tableHead: readonly [id: string, left: string, right: string, count: string, text: string];
}

export const FIGURE_WORDS: Readonly<Record<FigureLocale, BpeWords>> = {
	en: {
		learnFrom: 'Learn from',
		source: {
			mixed: 'English, Chinese and code',
			en: 'English alone',
			zh: 'Chinese alone',
			code: 'code alone',
			toy: 'the toy of minbpe: aaabdaaabac',
			names: '32,257 names',
			own: 'a text of your own'
		},
		cut: 'Cut first',
		split: { none: 'not at all', 'gpt-2': 'as for GPT-2', 'gpt-4': 'as for GPT-4' },
		merges: 'Merges',
		ownLabel: 'Your text',
		ownFile: 'or a file',
		ownUse: 'Learn from it',
		ownEmpty: 'There is nothing to learn from yet. Write or paste a text, or open a file.',
		ownLong: (most) => `Longer than ${most} characters: a link to this page will not hold it.`,
		loading: 'Loading the names (0.4 MB) …',
		noNames: 'The names could not be loaded. Choose another text, or try again.',
		failed: (message) => `The training stopped by a mistake of this page: ${message}`,
		start: (bytes) => `${bytes} bytes, each a token of its own.`,
		status: (merges, tokens, bytes, ratio) =>
			`Merges: ${merges} · ${tokens} tokens for ${bytes} bytes · ${ratio} bytes a token`,
		exhausted: (merges) => `After ${merges} merges no two tokens stand side by side any more.`,
		text: 'The text in tokens',
		probe: 'Colour any other text',
		probeEmpty: 'Type or paste here, in any language',
		ids: 'As the model sees it',
		readOut: (text, tokens) => `${text} (${tokens} tokens)`,
		list: 'Learned last',
		none: 'Nothing yet: only the 256 bytes.',
		next: 'Most frequent now; the first is next',
		times: (count) => `× ${count}`,
		compare: 'What a sentence costs',
		compareLead: 'The same said three ways, in the tokens learned so far. None of it was learned from.',
		compared: { en: 'English', zh: 'Chinese', code: 'Code' },
		compareHead: ['', 'tokens', 'a word', 'a character'],
		ratio: (times) => `The Chinese sentence costs ${times} times the tokens of the English one.`,
		shrink: 'How much shorter the text becomes',
		chart: 'Bytes a token after each merge, with the published value of the lecture’s own text as a mark',
		chartX: 'merges',
		chartY: 'bytes a token',
		lecture: 'lecture: 1.27',
		spell: 'Why models stumble on spelling',
		word: 'A word',
		spellLead:
			'What stands in the last column is all that a model gets. How each number is spelled it can only have picked up from other texts.',
		forms: ['Form', 'Pieces', 'What the model is given'],
		question: (letter, word, count, tokens) =>
			`Asked how often “${letter}” stands in “${word}” (${count}×), a model has ${tokens === 1 ? '1 number' : `${tokens} numbers`} to look at and no letter.`,
		table: 'All merges as a table',
		tableHead: ['Token', 'Left', 'Right', 'Stood together', 'Text']
	},
	zh: {
		learnFrom: '学什么文字',
		source: {
			mixed: '英文、中文与代码',
			en: '只学英文',
			zh: '只学中文',
			code: '只学代码',
			toy: 'minbpe 的玩具例子：aaabdaaabac',
			names: '32,257 个名字',
			own: '你自己的文字'
		},
		cut: '事先切分',
		split: { none: '不切', 'gpt-2': '照 GPT-2', 'gpt-4': '照 GPT-4' },
		merges: '合并次数',
		ownLabel: '你的文字',
		ownFile: '或打开文件',
		ownUse: '学这段文字',
		ownEmpty: '还没有可学的内容。请写入或粘贴一段文字，或打开一个文件。',
		ownLong: (most) => `超过 ${most} 个字符：本页的链接不会带上它。`,
		loading: '正在载入名字（0.4 MB）……',
		noNames: '未能载入名字。请换一种文字，或重试。',
		failed: (message) => `本页出错，训练中止：${message}`,
		start: (bytes) => `${bytes} 个字节，每个字节自成一个 token。`,
		status: (merges, tokens, bytes, ratio) =>
			`合并 ${merges} 次：${bytes} 个字节成为 ${tokens} 个 token，平均每个 ${ratio} 字节。`,
		exhausted: (merges) => `合并 ${merges} 次之后，再没有两个 token 并排了。`,
		text: '切成 token 的文字',
		probe: '给别的文字上色',
		probeEmpty: '在这里输入或粘贴，任何语言都行',
		ids: '模型看到的样子',
		readOut: (text, tokens) => `${text}（${tokens} 个 token）`,
		list: '最近学到的',
		none: '还没有：只有 256 个字节。',
		next: '现在最常见的对，下一次合并第一个',
		times: (count) => `${count} 次`,
		compare: '一句话要花多少',
		compareLead: '同一个意思的三种写法，用目前学到的 token 来切。训练文字里没有它们。',
		compared: { en: '英文', zh: '中文', code: '代码' },
		compareHead: ['', 'token 数', '每词', '每字符'],
		ratio: (times) => `中文这句所用的 token 是英文那句的 ${times} 倍。`,
		shrink: '文字缩短了多少',
		chart: '每次合并之后平均每个 token 的字节数，并标出讲座中那段文字的已发表数值',
		chartX: '合并次数',
		chartY: '每个 token 的字节数',
		lecture: '讲座：1.27',
		spell: '模型为什么拼不好词',
		word: '一个词',
		spellLead: '模型得到的，只有最后一列。每个编号怎么拼，它只能从别的文字里顺带学到。',
		forms: ['写法', '片段', '模型得到的'],
		question: (letter, word, count, tokens) =>
			`问“${word}”里有几个“${letter}”（${count} 个）时，模型眼前只有 ${tokens} 个编号，一个字母也没有。`,
		table: '用表格看全部合并',
		tableHead: ['Token', '左', '右', '并排次数', '文字']
	}
};
