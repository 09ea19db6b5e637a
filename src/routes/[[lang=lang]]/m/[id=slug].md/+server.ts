import { markdown } from '$lib/server/files/markdown';
import { eachLanguage } from '../../../languages';
import { everyMoment, momentFile, pageAddress } from '../../../files';

export const prerender = true;
export const entries = () => eachLanguage(everyMoment());
export const GET = momentFile('md', (moment, dataset, locale) => markdown(dataset, moment, pageAddress, locale));
