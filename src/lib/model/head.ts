/** The head of one page in one language: its title, and the rest as HTML, written at build (server/meta). */
export interface PageHead {
	readonly title: string;
	/** Every other tag, escaped. */
	readonly html: string;
}
