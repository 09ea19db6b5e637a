import type { ParamMatcher } from '@sveltejs/kit';

/** English stands without a prefix; Chinese under /zh. */
export const match = ((param): param is 'zh' => param === 'zh') satisfies ParamMatcher;
