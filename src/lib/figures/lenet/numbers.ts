/**
 * What the laboratory measured beforehand, for the picture and the ladder. Seed 1989, the published number of passes;
 * `npm run lab -- lenet --json` gave the first, with `--changes cross-entropy`, `cross-entropy,adamw` and so on the others.
 */

/** Test digits misread after training, for each rung of `recipe.LADDER`. */
export const LADDER_MISSES = [94, 100, 84, 61, 47] as const;

/** Test error as printed in the post of 2022, for each rung. 87 and 43 misses of 2,007 would be 4.33 and 2.14. */
export const LADDER_PERCENT = [4.09, 4.38, 3.59, 2.19, 1.59] as const;
/** Misread of 2,007 after each of 23 passes, as in 1989. */
export const TESTS_1989 = [
	232, 187, 163, 156, 141, 139, 128, 123, 118, 116, 113, 111, 110, 109, 105, 106, 108, 104, 100, 98, 98, 96, 94
] as const;
