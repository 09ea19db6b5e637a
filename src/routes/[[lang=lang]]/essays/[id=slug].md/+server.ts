import { FIGURES } from '$lib/figures';
import { essayMarkdown } from '$lib/server/essays/markdown';
import { ORIGIN } from '$lib/server/files/origin';
import { everyEssay } from '../../../essay-files';
import { eachLanguage } from '../../../languages';
import { linksFor } from '../../../links';
import { twin } from '../../../twins';

export const prerender = true;
export const entries = () => eachLanguage(everyEssay());
export const GET = twin((context, id) => {
	const found = context.dataset.essays.find((each) => each.id === id);
	const figurePage = (figure: string) => ORIGIN + linksFor(context.locale).figure(figure);
	return found && essayMarkdown({ ...context, figures: FIGURES, figurePage }, found);
});
