/** Whether a figure may begin by itself: not for whoever asked for less motion, of the system or of an embed. */
export const moves = (): boolean =>
	!matchMedia('(prefers-reduced-motion: reduce)').matches && document.documentElement.dataset.motion !== '0';
