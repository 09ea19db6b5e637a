/** Writing SVG as text. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Letters that XML has no way to write, such as the bell; a search may hold any. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** `text` as it stands in XML, in an attribute or between tags. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(UNWRITABLE, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Hundredths of a pixel are as fine as anything is drawn. */
export const px = (n: number): string => String(Math.round(n * 100) / 100);

type Value = string | number | null | undefined | false;

/** One element; attributes without a value are left out, numbers are rounded. `children` are markup already. */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, ...children: readonly string[]): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === null || value === undefined || value === false
			? []
			: [` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`]
	);
	const inner = children.join('');
	return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** A line of text; its words are escaped. */
export const words = (text: string, attributes: Readonly<Record<string, Value>>): string =>
	tag('text', attributes, escapeXml(text));
