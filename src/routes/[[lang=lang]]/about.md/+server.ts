import { aboutText } from '$lib/server/about';
import { eachLanguage } from '../../languages';
import { twin } from '../../twins';

export const prerender = true;
export const entries = () => eachLanguage([{}]);
export const GET = twin(({ dataset, locale }) => `${aboutText(dataset, locale)}\n`);
