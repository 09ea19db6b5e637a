import { ris } from '$lib/server/files/bibliography';
import { citations } from '$lib/server/files/csl';
import { everyMoment, momentFile, pageAddress } from '../../files';

export const prerender = true;
export const entries = everyMoment;
export const GET = momentFile('ris', (moment, dataset) => ris(citations(dataset, moment, pageAddress(moment.id))));
