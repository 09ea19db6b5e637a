/** Links of an embed lead out of its frame: into a new tab, which cannot reach back. */

/** Says so in every link of an embed's HTML, also for browsers that run no script. */
export const leadOut = (html: string): string =>
	html.replace(/<a (?=[^>]*\bhref="(?!#))(?![^>]*\btarget=)/g, '<a target="_blank" rel="noopener" ');

/** Whether an address leads to another place of the same page. */
export const isInner = (href: string | null): boolean => href === null || href.startsWith('#');
