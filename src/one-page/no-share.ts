/** Stands in for `ui/share/open`: a page on a disk has no address to share, and offers nothing of the kind. */
export const openShare = (): void => undefined;
