/** What the picture says, computed by the laboratory: `numbers.ts` holds what these gave, and a test compares. */
import { learn } from '../../lab/bpe/merges';
import { Tokenizer } from '../../lab/bpe/tokenizer';
import { COMPARED, SAMPLES, type SampleId } from './samples';
import { shown, type Shown } from './show';

export type Piece = Pick<Shown, 'text' | 'hue' | 'isBytes'>;

export interface Costs {
	/** One sentence after so many merges of the mixture, piece by piece. */
	readonly cuts: readonly { readonly merges: number; readonly pieces: readonly Piece[] }[];
	/** Tokens of English, Chinese and code (`samples.COMPARED`), by what 256 merges were learned from. */
	readonly tokens: readonly { readonly from: SampleId; readonly counts: readonly number[] }[];
}

export const CUT = 'A model never sees letters: 模型看不到字母';
export const CUT_MERGES = [0, 64, 256] as const;
export const FROM: readonly SampleId[] = ['en', 'zh', 'code', 'mixed'];
const MERGES = 256;

export function costs(): Costs {
	const of = (from: SampleId, merges: number) =>
		new Tokenizer(merges === 0 ? [] : learn(SAMPLES[from], 'gpt-4', merges), 'gpt-4');
	return {
		cuts: CUT_MERGES.map((merges) => {
			const tokenizer = of('mixed', merges);
			const pieces = tokenizer.encode(CUT).map((id): Piece => {
				const { text, hue, isBytes } = shown(tokenizer.token(id));
				return { text, hue, isBytes };
			});
			return { merges, pieces };
		}),
		tokens: FROM.map((from) => {
			const tokenizer = of(from, MERGES);
			return { from, counts: COMPARED.map(({ text }) => tokenizer.encode(text).length) };
		})
	};
}
