import { calendar } from '$lib/server/files/calendar';
import { everyMoment, momentFile, pageAddress } from '../../files';

export const prerender = true;
export const entries = everyMoment;
export const GET = momentFile('ics', (moment, dataset) => calendar(dataset, moment, pageAddress(moment.id)));
