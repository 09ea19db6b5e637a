/**
 * What the laboratory measured beforehand. Seed 1989, the published number of passes; `npm run lab -- lenet --json` gave
 * the first rung, with `--changes cross-entropy`, `cross-entropy,adamw` and so on the others. The networks that stand
 * beside this (trained-1989.json, trained-2022.json) are those of `npm run lab -- lenet --keep` and `--changes all --keep`.
 */
import { TESTING } from '../../lab/lenet/digits';

/** Misread of 2,007 after each pass, for each rung of `recipe.LADDER`. */
export const TESTS: readonly (readonly number[])[] = [
	[232, 187, 163, 156, 141, 139, 128, 123, 118, 116, 113, 111, 110, 109, 105, 106, 108, 104, 100, 98, 98, 96, 94],
	[189, 162, 145, 128, 122, 120, 113, 120, 118, 108, 105, 101, 94, 96, 94, 95, 96, 98, 101, 101, 103, 102, 100],
	[
		233, 173, 144, 130, 126, 123, 115, 118, 114, 117, 111, 111, 109, 105, 103, 103, 104, 100, 99, 97, 96, 99, 93, 93,
		93, 87, 89, 84, 87, 83, 80, 88, 85, 86, 83, 92, 85, 87, 87, 87, 84, 84, 83, 85, 83, 84
	],
	[
		318, 244, 193, 176, 151, 162, 145, 154, 127, 134, 115, 110, 114, 125, 136, 102, 94, 103, 103, 90, 104, 97, 126, 87,
		88, 85, 102, 87, 90, 76, 77, 84, 76, 79, 89, 82, 80, 71, 87, 85, 80, 85, 68, 66, 73, 88, 72, 72, 63, 71, 61, 78, 71,
		69, 73, 56, 68, 64, 69, 61
	],
	[
		354, 201, 167, 144, 142, 127, 130, 103, 86, 86, 94, 77, 83, 69, 71, 82, 66, 62, 71, 59, 63, 80, 64, 50, 68, 57, 55,
		68, 66, 66, 58, 71, 43, 56, 48, 49, 55, 48, 48, 55, 55, 52, 51, 56, 48, 57, 46, 50, 54, 46, 50, 51, 44, 55, 50, 49,
		49, 51, 50, 46, 52, 49, 51, 47, 50, 52, 46, 45, 46, 43, 47, 47, 37, 45, 52, 42, 38, 46, 41, 47
	]
];

/** Misread after the last pass. */
export const LADDER_MISSES: readonly number[] = TESTS.map((misses) => misses.at(-1) ?? NaN);

/** Test errors in percent, pass by pass. */
export const CURVES: readonly (readonly number[])[] = TESTS.map((misses) =>
	misses.map((each) => (100 * each) / TESTING)
);

/** Test error as printed in the post of 2022, for each rung. 87 and 43 misses of 2,007 would be 4.33 and 2.14. */
export const LADDER_PERCENT = [4.09, 4.38, 3.59, 2.19, 1.59] as const;
