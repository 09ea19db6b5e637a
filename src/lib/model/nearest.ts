/** The ids most like one that does not exist: for a mistyped link, and for a mistake in a file. */

/** The two-letter pieces of an id, with its edges marked. */
function bigrams(text: string): Set<string> {
	const padded = ` ${text.toLowerCase()} `;
	const out = new Set<string>();
	for (let i = 0; i < padded.length - 1; i++) out.add(padded.slice(i, i + 2));
	return out;
}

/**
 * The `count` ids nearest to `id` by the share of two-letter pieces in common (Dice's coefficient), best first.
 * Ids with less than a quarter in common are left out.
 */
export function nearestIds(id: string, known: readonly string[], count: number): string[] {
	const a = bigrams(id);
	return known
		.map((other) => {
			const b = bigrams(other);
			let shared = 0;
			for (const piece of a) if (b.has(piece)) shared++;
			return { other, score: (2 * shared) / (a.size + b.size) };
		})
		.filter(({ score }) => score >= 0.25)
		.sort((x, y) => y.score - x.score || x.other.localeCompare(y.other))
		.slice(0, count)
		.map(({ other }) => other);
}
