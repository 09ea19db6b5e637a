/** Writes tags of a head, so that no text can end the one it stands in. */
import { escapeHtml } from '../../embed/snippet';

export interface LinkTag {
	readonly rel: string;
	readonly href: string;
	readonly type?: string | undefined;
	readonly hreflang?: string | undefined;
	readonly title?: string | undefined;
}
/** Open Graph names its fields by `property`, everybody else by `name`. */
export type MetaTag =
	{ readonly name: string; readonly content: string } | { readonly property: string; readonly content: string };

const tag = (name: string, attributes: object): string =>
	[
		`<${name}`,
		...Object.entries(attributes).flatMap(([key, value]) =>
			value === undefined ? [] : [`${key}="${escapeHtml(String(value))}"`]
		)
	].join(' ') + '>';

export const linkTag = (link: LinkTag): string => tag('link', link);
export const metaTag = (meta: MetaTag): string => tag('meta', meta);

/**
 * JSON that is read as JSON, and nothing else, inside a script element: `</script>` and `<!--` cannot occur in it,
 * nor the two line ends that are none in JSON.
 */
export const scriptJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

export const jsonLdTag = (graph: unknown): string => `<script type="application/ld+json">${scriptJson(graph)}</script>`;
