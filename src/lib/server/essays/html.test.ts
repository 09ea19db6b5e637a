import { expect, test } from 'vitest';
import { renderText } from './html';

const render = (text: string, locale: 'en' | 'zh' = 'en') =>
	renderText(text, {
		locale,
		link: ({ words, moment, claims }) => `<a data-moment="${moment}" data-claims="${claims.join()}">${words}</a>`
	});

test('citations are links, and emphasis within them stays', () => {
	expect(render('It *rests* on [the *first* claim](moment:a#1,2).').blocks).toEqual([
		{
			kind: 'html',
			html: '<p>It <em>rests</em> on <a data-moment="a" data-claims="1,2">the <em>first</em> claim</a>.</p>'
		}
	]);
});

test('live numbers stand between whole pieces of HTML', () => {
	const { blocks, nested } = render('After **{{x}}** and {{fig.at=20|steps}} steps & *more*.');
	expect(nested).toBe(false);
	expect(blocks).toEqual([
		{
			kind: 'live',
			pieces: [
				'After <strong>{{x}}</strong> and ',
				{ figure: 'fig', param: 'at', value: '20', label: 'steps' },
				' steps &amp; <em>more</em>.'
			]
		}
	]);
	for (const text of ['*a {{f.a=1|b}}*', '- {{f.a=1|b}}', '[{{f.a=1|b}}](moment:c#1)'])
		expect(render(text).nested).toBe(true);
});

test('in Chinese the end of a line is no space', () => {
	expect(render('一行\n又一行 GPT\n模型', 'zh').blocks).toEqual([
		{ kind: 'html', html: '<p>一行又一行 GPT\n模型</p>' }
	]);
});
