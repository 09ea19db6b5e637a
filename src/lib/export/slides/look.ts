/** The look of slides: the site's paper and ink in its light scheme, its margins in points, its faces. */
import type { Locale } from '../../model/schema-values';

export const COLOR = { paper: '#fbf9f4', ink: '#211f1b', muted: '#716b61', rule: '#e9e4d9', edge: '#8f887b' } as const;

export const MARGIN = { x: 56, y: 36 } as const;

/**
 * Faces of the deck's theme, to be changed in one place by whoever edits it: ones that come with Windows, macOS and
 * every office suite, since a file of slides carries no fonts.
 */
export const FACES = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const;

/** The language of runs of text, for spelling and for the choice of Chinese forms. */
export const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };
