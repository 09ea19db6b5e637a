/**
 * Random numbers that depend on nothing but their place: draw `k` of step `step`. A training that draws while it steps
 * needs no generator in its snapshots, and going back is exact.
 */

/** An integer from 0 up to 2^32, mixed twice by the finalizer of MurmurHash3 (Appleby). */
export function noise(seed: number, step: number, k: number): number {
	let x = Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b);
	for (let round = 0; round < 2; round++) {
		x ^= x >>> 16;
		x = Math.imul(x, 0x85ebca6b);
		x ^= x >>> 13;
		x = Math.imul(x, 0xc2b2ae35);
		x ^= x >>> 16;
		if (round === 0) x ^= Math.imul(k + 1, 0x27d4eb2f);
	}
	return x >>> 0;
}
