/**
 * A small language for expressions, and the values it makes. One statement a line (or between semicolons), either
 * `name = expression` or an expression; `#` starts a remark. The last statement is the result.
 *
 * Expressions have numbers, names, + - * / with the usual precedence, `**` (or `^`) to a constant power, brackets, and
 * relu, tanh, exp and log. A name may be given again: from there on it means the newer value.
 */
import { Tape, type Value } from '../value';
import { ExpressionProblem } from './problems';

/** Longer texts make graphs no one can read. */
const MOST_TEXT = 2000;
const MOST_VALUES = 200;

const FUNCTIONS = ['relu', 'tanh', 'exp', 'log'] as const;
type Called = (typeof FUNCTIONS)[number];

interface Piece {
	readonly text: string;
	readonly at: number;
}

/** The pieces of a text; the end and the ends of lines are pieces too. */
function piecesOf(text: string): Piece[] {
	const pattern =
		/[ \t\r]+|#[^\n]*|(\n|;)|(\*\*|[-+*/^()=])|((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(.)/gu;
	const out: Piece[] = [];
	for (const match of text.matchAll(pattern)) {
		const [whole, end, sign, number, name, other] = match;
		if (other !== undefined) throw new ExpressionProblem({ code: 'unexpected', found: other, at: match.index });
		if ((end ?? sign ?? number ?? name) !== undefined)
			out.push({ text: end === undefined ? whole : ';', at: match.index });
	}
	out.push({ text: '', at: text.length });
	return out;
}

export interface Built {
	readonly tape: Tape;
	readonly result: Value;
	/** Names given to each value, by its place on the tape. */
	readonly names: ReadonlyMap<number, readonly string[]>;
}

/**
 * Builds the values of a text.
 * @param inputs numbers in place of those in the text, for names that are given a bare number there
 * @throws ExpressionProblem
 */
export function build(text: string, inputs: Readonly<Record<string, number>> = {}): Built {
	if (text.length > MOST_TEXT) throw new ExpressionProblem({ code: 'too-long', most: MOST_TEXT });
	const pieces = piecesOf(text);
	const tape = new Tape();
	const meaning = new Map<string, Value>();
	const names = new Map<number, string[]>();
	let place = 0;
	let depth = 0;

	const here = (): Piece => pieces[place] ?? { text: '', at: text.length };
	const unexpected = ({ text: found, at }: Piece) => new ExpressionProblem({ code: 'unexpected', found, at });
	const accept = (...texts: string[]): string | undefined => {
		const { text: found } = here();
		if (found === '' || !texts.includes(found)) return undefined;
		place++;
		return found;
	};
	const expect = (wanted: string): void => {
		if (accept(wanted) === undefined) throw unexpected(here());
	};
	const isNumber = (piece: Piece) => /^[\d.]/.test(piece.text);
	const isName = (piece: Piece) => /^[\p{L}_]/u.test(piece.text);

	function sum(): Value {
		let value = product();
		for (let sign = accept('+', '-'); sign !== undefined; sign = accept('+', '-')) {
			const other = product();
			value = sign === '+' ? value.plus(other) : value.minus(other);
		}
		return value;
	}
	function product(): Value {
		let value = signed();
		for (let sign = accept('*', '/'); sign !== undefined; sign = accept('*', '/')) {
			const other = signed();
			value = sign === '*' ? value.times(other) : value.over(other);
		}
		return value;
	}
	function signed(): Value {
		const literal = signedNumber();
		if (literal !== null) return tape.leaf(literal);
		if (accept('-') === undefined) return power();
		if (++depth > MOST_VALUES) throw new ExpressionProblem({ code: 'too-many', most: MOST_VALUES });
		const value = signed().negative();
		depth--;
		return value;
	}
	/** A number with its sign, unless a power follows: -2 ** 2 is the negative of 2 ** 2. */
	function signedNumber(): number | null {
		const minus = here().text === '-' ? 1 : 0;
		const [digits, after] = [pieces[place + minus], pieces[place + minus + 1]];
		if (digits === undefined || !isNumber(digits) || after?.text === '**' || after?.text === '^') return null;
		place += minus + 1;
		return (minus === 1 ? -1 : 1) * Number(digits.text);
	}
	function power(): Value {
		const base = atom();
		if (accept('**', '^') === undefined) return base;
		const start = here();
		const exponent = signedNumber();
		if (exponent === null) throw new ExpressionProblem({ code: 'power', found: start.text, at: start.at });
		return base.pow(exponent);
	}
	function atom(): Value {
		const piece = here();
		if (isNumber(piece)) {
			place++;
			return tape.leaf(Number(piece.text));
		}
		if (accept('(') !== undefined) return bracketed();
		if (!isName(piece)) throw unexpected(piece);
		place++;
		const called = FUNCTIONS.find((name) => name === piece.text);
		if (called !== undefined) {
			expect('(');
			return call(called, bracketed());
		}
		const value = meaning.get(piece.text);
		if (value === undefined) throw new ExpressionProblem({ code: 'unknown-name', found: piece.text, at: piece.at });
		return value;
	}
	function bracketed(): Value {
		if (++depth > MOST_VALUES) throw new ExpressionProblem({ code: 'too-many', most: MOST_VALUES });
		const value = sum();
		expect(')');
		depth--;
		return value;
	}

	let result: Value | null = null;
	while (here().text !== '') {
		if (accept(';') !== undefined) continue;
		const first = here();
		const named = isName(first) && pieces[place + 1]?.text === '=';
		if (named) {
			if (FUNCTIONS.some((name) => name === first.text)) throw unexpected(first);
			place += 2;
		}
		const alone = pieces.slice(place).findIndex(({ text: end }) => end === ';' || end === '');
		result = sum();
		if (here().text !== ';' && here().text !== '') throw unexpected(here());
		if (tape.length > MOST_VALUES) throw new ExpressionProblem({ code: 'too-many', most: MOST_VALUES });
		if (!named) continue;
		const given = Object.hasOwn(inputs, first.text) ? inputs[first.text] : undefined;
		if (result.operation === 'leaf' && alone <= 2 && !meaning.has(first.text) && given !== undefined)
			result.data = given;
		meaning.set(first.text, result);
		names.set(result.place, [...(names.get(result.place) ?? []), first.text]);
	}
	if (result === null) throw new ExpressionProblem({ code: 'empty' });
	return { tape, result, names };
}

function call(name: Called, value: Value): Value {
	switch (name) {
		case 'relu':
			return value.relu();
		case 'tanh':
			return value.tanh();
		case 'exp':
			return value.exp();
		case 'log':
			return value.log();
	}
}
