/** The problems of a reader's data, said to the reader. */
import type { Notice, Problem } from './problems';

/** Languages the laboratory speaks: those of the site. */
export type Language = 'en' | 'zh';

const whole: Record<Language, (n: number) => string> = {
	en: (n) => n.toLocaleString('en-US'),
	zh: (n) => n.toLocaleString('zh-CN')
};
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace(/\.0$/, '');
/** The first few, quoted, so that a message stays a sentence. */
const some = (letters: readonly string[], quote: (letter: string) => string, more: (rest: number) => string) =>
	letters.slice(0, 8).map(quote).join(' ') + (letters.length > 8 ? more(letters.length - 8) : '');

type Words<T extends { code: string }> = { readonly [C in T['code']]: (about: Extract<T, { code: C }>) => string };

const PROBLEMS: Record<Language, Words<Problem>> = {
	en: {
		empty: () => 'There is nothing to learn from. Give one word a line.',
		'too-large': ({ bytes, most }) =>
			`This is too large: ${megabytes(bytes)} MB, and at most ${megabytes(most)} MB can be read. A list of words is enough.`,
		'not-text': () => 'This is not a text in UTF-8. Save the list as plain text, one word a line.',
		'too-many-letters': ({ letters, most }) =>
			`There are ${whole.en(letters)} different characters; the model can tell at most ${whole.en(most)} apart.`,
		'unknown-letters': ({ letters }) =>
			`The model has never seen ${some(
				letters,
				(each) => `“${each}”`,
				(rest) => ` and ${whole.en(rest)} more`
			)}. Use letters of the words it learned from.`,
		'too-long': ({ length, most }) =>
			`That is ${whole.en(length)} letters long; the model sees at most ${whole.en(most)} at once.`,
		'no-column': ({ column }) => `The table has no column “${column}” in its first line.`,
		option: ({ option, value, allowed }) => `${option} cannot be ${value}; it is ${allowed}.`
	},
	zh: {
		empty: () => '没有可学的内容。请每行写一个词。',
		'too-large': ({ bytes, most }) =>
			`文件太大：${megabytes(bytes)} MB，最多可读 ${megabytes(most)} MB。一份词表就够了。`,
		'not-text': () => '这不是 UTF-8 文本。请把词表存为纯文本，每行一个词。',
		'too-many-letters': ({ letters, most }) =>
			`共有 ${whole.zh(letters)} 种不同的字符，模型最多分辨 ${whole.zh(most)} 种。`,
		'unknown-letters': ({ letters }) =>
			`模型从未见过${some(
				letters,
				(each) => `“${each}”`,
				(rest) => ` 等另外 ${whole.zh(rest)} 个字符`
			)}。请用它学过的词里的字母。`,
		'too-long': ({ length, most }) => `长 ${whole.zh(length)} 个字母；模型一次最多看 ${whole.zh(most)} 个。`,
		'no-column': ({ column }) => `表格第一行里没有“${column}”这一列。`,
		option: ({ option, value, allowed }) => `${option} 不能是 ${value}，应为 ${allowed}。`
	}
};

const NOTICES: Record<Language, Words<Notice>> = {
	en: {
		'long-words': ({ count, longest, most }) =>
			`${count === 1 ? 'One word is' : `${whole.en(count)} words are`} too long to be seen whole (the longest has ${whole.en(longest)} letters): of ${count === 1 ? 'it' : 'each'} only the first ${whole.en(most)} letters are learned.`
	},
	zh: {
		'long-words': ({ count, longest, most }) =>
			`有 ${whole.zh(count)} 个词太长，模型看不全（最长的有 ${whole.zh(longest)} 个字母）：每个只学前 ${whole.zh(most)} 个字母。`
	}
};

/** One or two plain sentences: what is wrong, and what to do. */
export function sayProblem(problem: Problem, language: Language): string {
	const say = PROBLEMS[language][problem.code] as (about: Problem) => string;
	return say(problem);
}

export function sayNotice(notice: Notice, language: Language): string {
	return NOTICES[language][notice.code](notice);
}
