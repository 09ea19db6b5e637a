import { timelineGraph } from '$lib/server/meta/ld-story';
import { graphOf } from '$lib/server/meta/page';
import { record } from '$lib/server/record';
import { ADDRESSES } from '../../addresses';
import { fileResponse } from '../../files';

export const prerender = true;
export const GET = () =>
	fileResponse(`${JSON.stringify(graphOf(timelineGraph(record(), 'en', ADDRESSES)))}\n`, 'application/ld+json');
