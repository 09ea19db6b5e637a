import { publicMoment } from '$lib/server/publish';
import { everyMoment, momentFile } from '../../files';

export const prerender = true;
export const entries = everyMoment;
export const GET = momentFile('json', (moment) => `${JSON.stringify(publicMoment(moment))}\n`);
