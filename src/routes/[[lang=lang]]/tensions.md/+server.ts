import { tensionsMarkdown } from '$lib/server/files/markdown-story';
import { eachLanguage } from '../../languages';
import { twin } from '../../twins';

export const prerender = true;
export const entries = () => eachLanguage([{}]);
export const GET = twin(tensionsMarkdown);
