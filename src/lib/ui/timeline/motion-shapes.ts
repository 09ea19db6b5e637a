/** The shapes of the kinds as canvas paths of radius 1. */
import { KINDS, type Kind } from '../../model/schema-values';
import { shapeOf } from './shapes';

export const SHAPES = Object.fromEntries(KINDS.map((kind) => [kind, new Path2D(shapeOf(kind))])) as Readonly<
	Record<Kind, Path2D>
>;
/** A ring around what the search found. */
export const HIT = new Path2D(
	'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM0.88,0A0.88,0.88,0,1,0,-0.88,0A0.88,0.88,0,1,0,0.88,0Z'
);
