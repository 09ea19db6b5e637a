/** The record's dates (EDTF) in the narrower form of schema.org: ISO 8601, as far as a date is known without doubt. */

/** `2011`, `2011-05` or `2011-05-04`; undefined for what is approximate, uncertain or a span. */
export const isoDateOf = (edtf: string): string | undefined => (/^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined);

/** The two ends of a span, or of a single date the one; an end is left out where it is open or not known for sure. */
export function isoEnds(edtf: string): { start?: string; end?: string } {
	const [from = '', to] = edtf.split('/');
	const [start, end] = [isoDateOf(from), to === undefined ? undefined : isoDateOf(to)];
	return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** Hours, minutes and seconds of a place in a recording, or of a stretch of it: `1:00:20`, `0:58-3:43`. Null for others. */
export function offsets(at: string): { start: number; end?: number } | null {
	const match = /^(\d{1,2}(?::\d{2}){1,2})(?:[-–](\d{1,2}(?::\d{2}){1,2}))?$/.exec(at.trim());
	if (!match) return null;
	const seconds = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
	const [, from = '', to] = match;
	return { start: seconds(from), ...(to !== undefined && { end: seconds(to) }) };
}
