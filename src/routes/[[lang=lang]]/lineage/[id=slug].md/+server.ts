import { lineageMarkdown } from '$lib/server/files/markdown-story';
import { record } from '$lib/server/record';
import { eachLanguage } from '../../../languages';
import { twin } from '../../../twins';

export const prerender = true;
export const entries = () => eachLanguage(record().lineages.map(({ id }) => ({ id })));
export const GET = twin((context, id) => {
	const found = context.dataset.lineages.find((each) => each.id === id);
	return found && lineageMarkdown(context, found);
});
