/** What the routes of an essay's files share. */
import { error } from '@sveltejs/kit';
import type { Essay } from '$lib/model/essay';
import { essayCitation, type CslItem } from '$lib/server/files/csl';
import { record } from '$lib/server/record';
import { ADDRESSES } from './addresses';
import { fileResponse } from './files';

/** The entries of a route that is prerendered for each essay. */
export const everyEssay = (): { id: string }[] => record().essays.map(({ id }) => ({ id }));

export const essayOf = (id: string): Essay =>
	record().essays.find((each) => each.id === id) ?? error(404, `There is no essay "${id}"`);

/** The handler of one way of citing an essay. */
export const essayCitationFile =
	(mediaType: string, write: (items: readonly CslItem[]) => string) =>
	({ params: { id } }: { params: { id: string } }): Response =>
		fileResponse(write([essayCitation(essayOf(id), ADDRESSES.page({ kind: 'essay', id }, 'en'))]), mediaType);
