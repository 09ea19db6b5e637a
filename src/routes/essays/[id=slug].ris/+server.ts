import { ris } from '$lib/server/files/bibliography';
import { essayCitationFile, everyEssay } from '../../essay-files';

export const prerender = true;
export const entries = everyEssay;
export const GET = essayCitationFile('application/x-research-info-systems', ris);
