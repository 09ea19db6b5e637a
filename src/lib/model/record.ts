/** The record once read: the moments in order of time, and the files beside them, with every reference resolved. */
import type { Placement } from './edtf';
import type { Essay } from './essay';
import type { Day } from './time';
import type { Lineage, Locale, MomentMatter, RelationKind, Role, Tension, Theme, Tour } from './schema';

export interface Moment extends Omit<MomentMatter, 'relations'> {
	readonly placement: Placement;
	/** Our own prose, as Markdown. */
	readonly summary: Readonly<Record<Locale, string>>;
	/** Both directions: what this moment's file says and what other files say of it. */
	readonly relations: readonly ResolvedRelation[];
	/** Ids of the figures that explain it (src/lib/figures say which). */
	readonly figures?: readonly string[];
	/** Path of its file, for people. */
	readonly file: string;
}

/** The six kinds as written, and their names read from the other end. */
export type RelationSide = RelationKind | 'continues' | 'led-to' | 'has-part' | 'answered-by';

export interface ResolvedRelation {
	readonly to: string;
	readonly kind: RelationSide;
}

export const INVERSE: Readonly<Record<RelationKind, RelationSide>> = {
	'continued-by': 'continues',
	'builds-on': 'led-to',
	'same-idea': 'same-idea',
	'part-of': 'has-part',
	contradicts: 'contradicts',
	'response-to': 'answered-by'
};

export interface PlacedRole extends Role {
	readonly from: Day;
	readonly to: Day;
}

export interface Dataset {
	/** In order of time, then id. */
	readonly moments: readonly Moment[];
	readonly themes: readonly Theme[];
	readonly roles: readonly PlacedRole[];
	readonly lineages: readonly Lineage[];
	readonly tensions: readonly Tension[];
	readonly tours: readonly Tour[];
	/** Newest first. */
	readonly essays: readonly Essay[];
	/** Old ids to the ones that replaced them. */
	readonly aliases: ReadonlyMap<string, string>;
	/** The first and last day a window may show: whole years around the record. */
	readonly bounds: { readonly from: Day; readonly to: Day };
	/** The day through which the record is kept. */
	readonly coverage: Day;
}
