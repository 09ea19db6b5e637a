/** What can be wrong with an expression, as a value and in words. */
import type { Language } from '../data-words';

export type ExpressionFault =
	| { readonly code: 'empty' }
	/** A sign where none can stand; `found` is empty at the end of the text. `at` counts UTF-16 units from the start. */
	| { readonly code: 'unexpected'; readonly found: string; readonly at: number }
	| { readonly code: 'unknown-name'; readonly found: string; readonly at: number }
	/** A power that is not a plain number. */
	| { readonly code: 'power'; readonly found: string; readonly at: number }
	| { readonly code: 'too-long'; readonly most: number }
	| { readonly code: 'too-many'; readonly most: number };

export class ExpressionProblem extends Error {
	override readonly name = 'ExpressionProblem';
	readonly fault: ExpressionFault;
	constructor(fault: ExpressionFault) {
		super(fault.code);
		this.fault = fault;
	}
}

/** One sentence for the person who typed it. */
export function sayFault(fault: ExpressionFault, language: Language): string {
	const zh = language === 'zh';
	switch (fault.code) {
		case 'empty':
			return zh ? '请写一个表达式，例如 a = 2。' : 'Write an expression, such as a = 2.';
		case 'unexpected':
			if (fault.found === '' || fault.found === ';') return zh ? '表达式没有写完。' : 'The expression is not finished.';
			return zh ? `这里不能是“${fault.found}”。` : `“${fault.found}” cannot stand here.`;
		case 'unknown-name':
			return zh ? `“${fault.found}”还没有值。` : `“${fault.found}” has no value yet.`;
		case 'power':
			return zh ? '指数须是一个数。' : 'A power must be a plain number.';
		case 'too-long':
			return zh ? `最多 ${fault.most} 个字符。` : `At most ${fault.most} characters.`;
		case 'too-many':
			return zh ? `最多 ${fault.most} 个值。` : `At most ${fault.most} values.`;
	}
}
