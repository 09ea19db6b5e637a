import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { law } from '../../../tests/fixtures/seeded';
import { fitText, textWidth, type Weight } from './text';

const word = fc.stringMatching(/^[A-Za-z0-9'&]{1,12}$/);
const english = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const chinese = fc
	.array(fc.constantFrom(...Array.from('卷积网络与语言模型从零再造一遍')), { minLength: 1, maxLength: 30 })
	.map((c) => c.join(''));
const mixed = fc.array(fc.oneof(english, chinese), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const room = fc.integer({ min: 0, max: 400 });

describe('textWidth', () => {
	test('grows in proportion to the size of the text', () => {
		expect(textWidth('Software 2.0', 24)).toBeCloseTo(2 * textWidth('Software 2.0', 12), 9);
	});

	test('is the sum of its parts, as long as kerning is off', () => {
		law(
			fc.property(mixed, mixed, (a, b) => {
				expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12), 6);
			})
		);
	});

	test('gives a Chinese character its whole em and a full-width mark the same', () => {
		expect(textWidth('卷积（，', 12)).toBe(48);
	});

	test('tells a narrow letter from a wide one, and a heavier face from the regular', () => {
		expect(textWidth('i', 12)).toBeLessThan(textWidth('m', 12));
		expect(textWidth('Software', 12, 600)).toBeGreaterThan(textWidth('Software', 12, 400));
	});

	test('reserves room for a character that no table has, rather than none', () => {
		expect(textWidth('\u{10a0}', 12)).toBeGreaterThan(6);
		expect(textWidth('🤖', 12)).toBe(12);
	});
});

describe('fitText', () => {
	test('leaves text alone that fits', () => {
		law(
			fc.property(mixed, (text) => {
				expect(fitText(text, textWidth(text, 12), 12)).toBe(text);
			})
		);
	});

	test('is never wider than asked, unless only the first word or character is left', () => {
		law(
			fc.property(mixed, room, fc.constantFrom<Weight[]>(400, 600), (text, px, weight) => {
				const cut = fitText(text, px, 12, weight);
				const only = /^(?:[^\s\u2e80-\u9fff]+|[\u2e80-\u9fff])…$/u.test(cut);
				expect(textWidth(cut, 12, weight) <= px || only || cut === text).toBe(true);
				if (cut === text) expect(textWidth(text, 12, weight)).toBeLessThanOrEqual(px);
			}),
			1000
		);
	});

	test('cuts English after a whole word, and drops no word that still had room', () => {
		law(
			fc.property(english, room, (text, px) => {
				const cut = fitText(text, px, 12);
				fc.pre(cut !== text);
				const kept = cut.slice(0, -1).split(' ');
				const words = text.split(' ');
				expect(kept).toEqual(words.slice(0, kept.length));
				const more = `${words.slice(0, kept.length + 1).join(' ')}…`;
				expect(textWidth(more, 12)).toBeGreaterThan(px);
			}),
			1000
		);
	});

	test('gives more of the text, never less, when there is more room', () => {
		law(
			fc.property(mixed, room, room, (text, a, b) => {
				const length = (px: number) => fitText(text, px, 12).replace(/…$/, '').length;
				expect(length(Math.max(a, b))).toBeGreaterThanOrEqual(length(Math.min(a, b)));
			})
		);
	});

	test('cuts Chinese between any two characters', () => {
		expect(fitText('从零再造一遍语言模型', 72, 12)).toBe('从零再造一…');
	});

	test('leaves no comma, dash or open bracket before the ellipsis', () => {
		expect(fitText('Zero to Hero: building GPT', 90, 12)).toBe('Zero to Hero…');
		expect(fitText('Software 2.0 (an essay)', 96, 12)).not.toContain('(…');
		expect(fitText('微积分，从零开始', 50, 12)).toBe('微积分…');
	});

	test('keeps every title of the record within the widest label', () => {
		for (const { moments } of Object.values(CHART))
			for (const moment of moments)
				for (const px of [172, 236])
					expect(textWidth(fitText(moment.short ?? moment.title, px, 12, 600), 12, 600)).toBeLessThanOrEqual(px);
	});
});
