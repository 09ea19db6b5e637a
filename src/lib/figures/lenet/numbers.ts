/**
 * What the laboratory measured beforehand, for the picture and the ladder. Seed 1989, the published number of passes;
 * `npm run lab -- lenet --json` gave the first, with `--changes cross-entropy`, `cross-entropy,adamw` and so on the others.
 */

/** Test digits misread after training, for each rung of `recipe.LADDER`. */
export const LADDER_MISSES = [94, 100, 84, 61, 47] as const;
