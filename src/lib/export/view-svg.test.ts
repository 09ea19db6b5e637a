import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf } from '../../../tests/fixtures/real';
import { calendarOf } from '../i18n/dates';
import { MESSAGES } from '../i18n/messages';
import type { Locale } from '../model/schema-values';
import { scene } from '../model/scene';
import { timeScale } from '../model/scale';
import { textWidth } from '../model/text';
import { viewSvg, type ViewPicture } from './view-svg';
import { linesOf } from './view-frame';

function pictureOf(locale: Locale, width: number, more: Partial<ViewPicture> = {}): ViewPicture {
	const data = CHART[locale];
	const m = MESSAGES[locale];
	const layout = layoutOf(data, width);
	const scale = timeScale(data.initial, width);
	return {
		...{ layout, scale, scene: scene(layout, scale), roles: data.roles, calendar: calendarOf(locale) },
		...{ pitch: 64, beside: width > 700, textScale: 1, searching: false, current: null, counts: true },
		palette: {
			...{ paper: '#fff', ink: '#111', muted: '#777', rule: '#eee', ruleStrong: '#ccc', band: '#ddd', ribbon: 0.16 },
			themes: Object.fromEntries(data.themes.map(({ id }, i) => [id, `rgb(${i}, 0, 0)`]))
		},
		faces: "@font-face{font-family:'Inter';src:url(data:font/woff2;base64,AA==) format('woff2')}",
		words: {
			...{
				lang: m.lang,
				title: 'A & B',
				subtitle: '<all> "of" it',
				description: 'A chart.',
				credit: 'Throughline. CC BY 4.0.'
			},
			...{ emptyYears: m.emptyYears, kind: m.kind, count: (n) => `${n}` }
		},
		url: 'https://throughline.example/?from=2015&to=2016&q=%3Cb%3E',
		momentUrl: (id) => `https://throughline.example/m/${id}`,
		...more
	};
}

const elements = (node: XmlNode): XmlElement[] =>
	'children' in node
		? (node.children as XmlNode[]).flatMap((child) => [
				...(child instanceof XmlElement ? [child] : []),
				...elements(child)
			])
		: [];
const all = (svg: string) => elements(parseXml(svg));

describe('the picture of a view', () => {
	test.each([
		['en', 1220],
		['zh', 1220],
		['en', 358],
		['zh', 358]
	] as const)('in %s, %i px wide, has every label and mark of the scene, and is well-formed', (locale, width) => {
		const picture = pictureOf(locale, width);
		const nodes = all(viewSvg(picture));
		const marks = picture.scene.lanes.flatMap((lane) => lane.marks);
		const labelled = marks.filter(({ label }) => label).map(({ moment, label }) => [moment.id, label?.text]);
		expect(labelled.length).toBeGreaterThan(10);
		expect(
			nodes.filter((node) => 'data-label' in node.attributes).map((node) => [node.attributes['data-label'], node.text])
		).toEqual(labelled);
		const links = nodes.filter((node) => node.name === 'a').map((node) => node.attributes.href);
		expect(links).toEqual([...marks.map(({ moment }) => picture.momentUrl(moment.id)), picture.url]);
		// Each lane is named, in the colour of its theme.
		for (const { id, title } of CHART[locale].themes) {
			const lines = nodes.filter((node) => node.attributes.fill === picture.palette.themes[id] && node.name === 'text');
			expect(lines.map(({ text }) => text).join(locale === 'zh' ? '' : ' ')).toContain(title);
		}
	});

	test('needs nothing beside itself: no address of a file, no property of the page', () => {
		const svg = viewSvg(pictureOf('en', 1220));
		expect(svg).not.toMatch(/var\(|light-dark|NaN|undefined|Infinity/);
		expect(svg.match(/(?:src|xlink:href)=/g)).toBeNull();
		expect(svg.match(/url\([^)]{0,12}/g)).toEqual(['url(data:font/wo', 'url(#tl-plot']);
	});

	test('says what it is and where it is found, whatever letters that takes', () => {
		const nodes = all(viewSvg(pictureOf('en', 1220)));
		const text = (name: string) => nodes.find((node) => node.name === name)?.text;
		expect(text('title')).toBe('A & B. <all> "of" it');
		expect(text('desc')).toBe('A chart.');
		expect(text('dc:source')).toBe('https://throughline.example/?from=2015&to=2016&q=%3Cb%3E');
		const foot = nodes.filter((node) => node.name === 'text').slice(-2);
		expect(foot.map((node) => node.text)).toEqual([
			'Throughline. CC BY 4.0.',
			'https://throughline.example/?from=2015&to=2016&q=%3Cb%3E'
		]);
	});

	test('rings what the search found, and the moment that is open', () => {
		const ring = (more: Partial<ViewPicture>) =>
			all(viewSvg(pictureOf('en', 1220, more))).filter(
				({ name, attributes }) => name === 'circle' && attributes.fill === 'none'
			).length;
		expect(ring({})).toBe(0);
		const { scene: shown } = pictureOf('en', 1220);
		expect(ring({ searching: true })).toBe(shown.lanes.flatMap((lane) => lane.marks.filter((m) => !m.early)).length);
		const id = shown.lanes[0]?.marks.find((m) => !m.early)?.moment.id ?? '';
		expect(ring({ current: id })).toBe(1);
	});
});

test('lines are broken between words, and an address where it must be', () => {
	const url = `https://throughline.example/?q=${'x'.repeat(300)}`;
	for (const text of [url, 'a few words that go on for a while', '一行写不下的一些中文字', `see ${url} there`]) {
		const lines = linesOf(text, 120, 11);
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(120);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	}
});
