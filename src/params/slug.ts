/** An id, as in the record: it has no dot, so that `/m/<id>.csl.json` is never taken for the JSON of `<id>.csl`. */
export const match = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
