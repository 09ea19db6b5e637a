import { expect, test } from 'vitest';
import { readData } from '../../src/lib/server/read';
import { resolveAlias } from '../../src/lib/model/aliases';

const { dataset } = readData('tests/fixtures/data-min');
if (!dataset) throw new Error('the small record cannot be read');

test('a moment is found by its id, and by one that it had before', () => {
	expect(resolveAlias('a-move', dataset)).toEqual({ id: 'a-move', renamed: false });
	expect(resolveAlias('the-move', dataset)).toEqual({ id: 'a-move', renamed: true });
});

test('what never was an id leads nowhere, nor does an earlier id of a moment that is gone', () => {
	for (const id of ['nothing', '', 'toString', '__proto__']) expect(resolveAlias(id, dataset)).toBeNull();
	expect(resolveAlias('the-move', { ...dataset, moments: [] })).toBeNull();
});
