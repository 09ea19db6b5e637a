/** The colours of a picture: DESIGN's paper and ink in plain numbers, since a picture has no style sheet. */
import type { PosterScheme } from '../../og';

export interface Ink {
	readonly paper: string;
	readonly ink: string;
	/** Secondary text: 4.5:1 on paper. */
	readonly muted: string;
	readonly rule: string;
	readonly band: string;
	/** Opacity of a ribbon. */
	readonly ribbon: number;
	/** Colour of a theme, by its id. */
	readonly theme: (id: string) => string;
}

const ROLES = {
	light: { paper: '#fbf9f4', ink: '#211f1b', muted: '#716b61', rule: '#e0dacd', band: '#efeadd', ribbon: 0.16 },
	dark: { paper: '#15140f', ink: '#ece7db', muted: '#9a9487', rule: '#33312a', band: '#2b2923', ribbon: 0.24 }
} as const;

/** @param themes the colours of the record's themes in both schemes */
export function inkOf(
	themes: readonly { readonly id: string; readonly color: Readonly<Record<PosterScheme, string>> }[],
	scheme: PosterScheme
): Ink {
	const roles = ROLES[scheme];
	const colors = new Map(themes.map(({ id, color }) => [id, color[scheme]]));
	return { ...roles, theme: (id) => colors.get(id) ?? roles.muted };
}
