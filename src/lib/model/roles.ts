/**
 * The roles band: where he worked, as bars on one row. Where two roles overlap in time, the earlier keeps the upper
 * half and the later the lower, so that neither is hidden.
 */
import type { ChartRole } from './chart';
import type { TimeScale } from './scale';
import { textWidth } from './text';

export interface RolePiece {
	readonly x: number;
	readonly width: number;
	/** Top and bottom as fractions of the band. */
	readonly top: number;
	readonly bottom: number;
}

export interface RoleBar {
	readonly role: ChartRole;
	readonly pieces: readonly RolePiece[];
	/** The name that fits, and where it starts; null when none does. */
	readonly label: { readonly text: string; readonly x: number } | null;
}

const PAD = 8;
const GAP = 2;

/**
 * @param roles in order of their start; at most two at any time
 * @param px size of the text, in pixels
 */
export function roleBars(roles: readonly ChartRole[], scale: TimeScale, px: number): RoleBar[] {
	const { width } = scale;
	const [first, last] = [scale.day(0), scale.day(width)];
	return roles.flatMap((role, i): RoleBar[] => {
		if (role.to <= first || role.from >= last) return [];
		// Of the earlier roles the one that lasts longest: the one just before may lie inside it.
		const before = roles.slice(0, i).reduce<ChartRole | null>((a, b) => (a && a.to >= b.to ? a : b), null);
		const after = roles[i + 1];
		const headTo = before && before.to > role.from ? Math.min(before.to, role.to) : role.from;
		const tailFrom = after && after.from < role.to ? after.from : role.to;
		const piece = (from: number, to: number, top: number, bottom: number): RolePiece[] => {
			const a = Math.max(scale.x(from), 0);
			const b = Math.min(scale.x(to), width) - (to === role.to ? GAP : 0);
			return b - a > 0.5 ? [{ x: a, width: b - a, top, bottom }] : [];
		};
		const pieces = [
			...piece(role.from, headTo, 0.55, 1),
			...piece(headTo, tailFrom, 0, 1),
			...piece(tailFrom, role.to, 0, 0.45)
		];
		const body = pieces.find((p) => p.top === 0 && p.bottom === 1);
		const text = body && [role.title, role.short].find((t) => textWidth(t, px) <= body.width - 2 * PAD);
		return pieces.length > 0 ? [{ role, pieces, label: body && text ? { text, x: body.x + PAD } : null }] : [];
	});
}
