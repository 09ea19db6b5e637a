/** A short name for a state: two states with the same name are the same, bit for bit. */
import type { Snapshot } from './model';

/**
 * 16 hexadecimal digits of a snapshot: its step and its arrays in the order of their names, each with its name and
 * length. Two 32-bit FNV-1a sums (Fowler, Noll, Vo) with different starts over the words of the arrays; for telling
 * states apart, not for secrets. Depends on the machine's byte order, as all browsers' machines agree on.
 */
export function hashOf({ step, arrays }: Snapshot): string {
	let a = 0x811c9dc5;
	let b = 0x050c5d1f;
	const add = (word: number) => {
		a = Math.imul(a ^ word, 16777619);
		b = Math.imul(b ^ (word >>> 16) ^ (word << 16), 16777619) ^ (a >>> 13);
	};
	add(step);
	for (const name of Object.keys(arrays).sort()) {
		for (let i = 0; i < name.length; i++) add(name.charCodeAt(i));
		const array = arrays[name];
		if (array === undefined) continue;
		add(array.byteLength);
		const whole = array.byteLength >> 2;
		const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
		// A view into a larger buffer may not start at a multiple of four.
		const words = array.byteOffset % 4 === 0 ? array : bytes.slice();
		for (const word of new Uint32Array(words.buffer, words.byteOffset, whole)) add(word);
		for (let i = whole * 4; i < bytes.length; i++) add(bytes[i] ?? 0);
	}
	const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
	return hex(a) + hex(b);
}
