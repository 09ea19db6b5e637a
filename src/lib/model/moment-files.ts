/** The files of one moment, for other programs: what each is called behind the page's address, and its media type. */
export const MOMENT_FILES = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	'csl.json': 'application/vnd.citationstyles.csl+json',
	json: 'application/json',
	md: 'text/markdown',
	ics: 'text/calendar'
} as const;

export type MomentFile = keyof typeof MOMENT_FILES;
/** Addresses of the files of one moment. */
export type MomentFileLinks = Readonly<Record<MomentFile, string>>;

/** In the order in which they are offered. */
export const MOMENT_FILE_NAMES = Object.keys(MOMENT_FILES) as MomentFile[];
