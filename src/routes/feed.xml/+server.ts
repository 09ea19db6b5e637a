import { feedResponse } from '../files';

export const prerender = true;
export const GET = () => feedResponse('en');
