import { describe, expect, test } from 'vitest';
import { LOCALES } from '../model/schema-values';
import { calendarOf, dateWords } from './dates';
import { edtfWords } from './edtf-words';

const DATES = [
	'2011',
	'2011-05',
	'2011-05-04',
	'1958~',
	'1958-03?',
	'0987-01-02%',
	'2009-09/2011-08',
	'2024-07/..',
	'../1969',
	'1958~/1960-01?'
];

describe.each(LOCALES)('in %s', (locale) => {
	test.each(DATES)('%s is said in the browser as at build', (text) => {
		expect(edtfWords(text, calendarOf(locale)).replace(/\b0+(?=\d)/g, '')).toBe(
			dateWords(text, locale).replace(/\b0+(?=\d)/g, '')
		);
	});
});
