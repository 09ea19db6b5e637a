/** What stands in the notes of a slide: what is said, every claim with how it is known, the sources, how to cite. */
import { say } from '../../i18n/say';
import type { SlideWords } from '../../i18n/features/slides';
import type { Story, StoryStep } from './story';

const cite = (title: string, url: string, words: SlideWords): string => say(words.cite, { title, url });

export function notesOf(story: Story, { title, text, moment, page }: StoryStep, words: SlideWords): string[] {
	const name = title ?? moment?.title ?? story.title;
	const known = (claim: { trust: keyof SlideWords['trust']; sources: readonly number[] }) =>
		say(words.known, { trust: words.trust[claim.trust], n: claim.sources.join(', ') });
	return [
		...(text === undefined ? [] : [text, '']),
		...(moment
			? [
					`${moment.title}${words.colon}${moment.when}`,
					moment.gist,
					'',
					words.notesClaims,
					...moment.claims.map((claim) => `• ${claim.text} ${known(claim)}`),
					'',
					words.notesSources,
					...moment.sources.map(
						(source, i) =>
							`[${i + 1}] ${source.title}, ${source.publisher}. ${words.trust[source.trust]}. ${source.url}`
					),
					''
				]
			: []),
		cite(name, page, words)
	];
}

export const titleNotes = (story: Story, words: SlideWords): string[] => [
	story.gist,
	'',
	cite(story.title, story.page, words),
	words.licence
];
