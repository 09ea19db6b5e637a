/** Stands in for `ui/timeline/motion-remote`: a page on a disk has no file for a worker, so the page itself draws. */
export function RemoteDrawing(): never {
	throw new Error('no worker');
}
