import type { Handle } from '@sveltejs/kit';

/** Says the page's language in the HTML itself. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang === 'zh' ? 'zh-CN' : 'en')
	});
