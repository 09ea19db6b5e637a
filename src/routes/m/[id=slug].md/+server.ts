import { markdown } from '$lib/server/files/markdown';
import { everyMoment, momentFile, pageAddress } from '../../files';

export const prerender = true;
export const entries = everyMoment;
export const GET = momentFile('md', (moment, dataset) => markdown(dataset, moment, pageAddress));
