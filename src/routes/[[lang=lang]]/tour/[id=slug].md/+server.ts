import { tourMarkdown } from '$lib/server/files/markdown-story';
import { record } from '$lib/server/record';
import { eachLanguage } from '../../../languages';
import { twin } from '../../../twins';

export const prerender = true;
export const entries = () => eachLanguage(record().tours.map(({ id }) => ({ id })));
export const GET = twin((context, id) => {
	const found = context.dataset.tours.find((each) => each.id === id);
	return found && tourMarkdown(context, found);
});
