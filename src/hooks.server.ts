import type { Handle } from '@sveltejs/kit';
import { leadOut } from '$lib/embed/links';

/** Says the page's language in the HTML itself, and in embeds that links lead out of the frame. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace('%lang%', event.params.lang === 'zh' ? 'zh-CN' : 'en');
			return event.route.id?.startsWith('/[[lang=lang]]/embed') ? leadOut(page) : page;
		}
	});
