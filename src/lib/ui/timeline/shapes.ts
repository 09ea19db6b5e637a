/** The shape of each kind, as an SVG path about the origin. Colour never carries meaning alone: shape says the kind. */
import type { Kind } from '../../model/schema-values';
import shapes from './shapes.json';

/** Path of the shape as heavy as a circle of radius 1; scale it, and keep its stroke from scaling. */
export const shapeOf = (kind: Kind): string => shapes[kind];
