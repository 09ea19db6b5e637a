import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { textWidth } from '../../model/text';
import { breakLines, fitLines } from './lines';

const width = (px: number) => (text: string) => textWidth(text, px);
const word = fc.stringMatching(/^[a-z]{1,9}[,.]?$/);
const english = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const chinese = fc
	.array(
		fc.constantFrom(
			'神经网络',
			'训练',
			'的',
			'大模型',
			'，',
			'。',
			'《',
			'》',
			'（',
			'）',
			'：',
			'GPT',
			'2026 年',
			'、',
			'“',
			'”'
		),
		{
			minLength: 1,
			maxLength: 24
		}
	)
	.map((parts) => parts.join(''));

describe('breakLines', () => {
	test('loses nothing but the spaces at which it breaks', () => {
		law(
			fc.property(fc.oneof(english, chinese), fc.integer({ min: 80, max: 900 }), (text, room) => {
				const bare = (t: string) => t.replace(/\s/g, '');
				expect(bare(breakLines(text, room, width(30), 'zh').join(''))).toBe(bare(text));
			})
		);
	});

	test('no line begins with a closing mark or ends with an opening one', () => {
		law(
			fc.property(chinese, fc.integer({ min: 200, max: 900 }), (text, room) => {
				const lines = breakLines(text, room, width(30), 'zh');
				for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。》）：、”]/u);
				for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（“]$/u);
			})
		);
	});

	test('English breaks between words only, and a line that could be narrower is', () => {
		const lines = breakLines('The Unreasonable Effectiveness of Recurrent Networks', 600, width(40), 'en');
		expect(lines).toEqual(['The Unreasonable', 'Effectiveness of', 'Recurrent Networks']);
	});

	test('Chinese words stay whole', () => {
		const lines = breakLines('训练神经网络的秘诀与经验', 200, width(30), 'zh');
		expect(lines.join('|')).toContain('神经');
		expect(lines.join('|')).not.toMatch(/神\|经|网\|络|训\|练|秘\|诀|经\|验/u);
	});
});

describe('fitLines', () => {
	const steps = [
		{ px: 60, lines: 1 },
		{ px: 40, lines: 2 },
		{ px: 30, lines: 2 }
	];
	const fit = (text: string) => fitLines(text, 400, steps, (t, px) => textWidth(t, px), 'en');

	test('takes the first size that fits', () => {
		expect(fit('nanoGPT')).toEqual({ px: 60, lines: ['nanoGPT'], cut: false });
		expect(fit('Large language models').px).toBe(40);
	});

	test('cuts at a word, at the last size only', () => {
		const { px, lines, cut } = fit(
			'Deep Visual-Semantic Alignments for Generating Image Descriptions, in the journal version of the paper'
		);
		expect([px, lines.length, cut]).toEqual([30, 2, true]);
		expect(lines[1]).toMatch(/^[A-Z][\w\s]*…$/);
		expect('Deep Visual-Semantic Alignments for Generating Image Descriptions').toContain(lines[1]?.slice(0, -1));
	});

	test('no line is ever wider than its room', () => {
		law(
			fc.property(fc.oneof(english, chinese, fc.string({ maxLength: 60 })), (text) => {
				const { px, lines } = fit(text);
				for (const line of lines) expect(textWidth(line, px)).toBeLessThanOrEqual(400);
			})
		);
	});
});
