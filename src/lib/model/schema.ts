/**
 * The record's one typed source: it validates what people write under data/, gives the TypeScript types, and is
 * exported as JSON Schema for editors (`/data/schema.json`). Messages say what to write instead.
 *
 * Imported for its values only at build time; pages import its types.
 */
import { z } from 'zod';
import { EdtfError, parseEdtf } from './edtf';
import { KINDS, RELATIONS, TRUSTS, VIAS } from './schema-values';

export type { Kind, Locale, RelationKind, Trust, Via } from './schema-values';

const MAX_QUOTE_WORDS = 30;
const MAX_GIST = { en: 140, zh: 60 } as const;

const nonEmpty = (what: string) =>
	z
		.string({ error: `must be text; write ${what}` })
		.trim()
		.min(1, { error: `is empty; write ${what}` });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
	z.enum(values, {
		error: (issue) => `${JSON.stringify(issue.input)} is not a ${what}; write one of ${values.join(', ')}`
	});

/** A slug: chosen by hand, never changed, never reused. */
export const Slug = z
	.string({ error: 'is missing; write a slug such as software-2-0' })
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: (issue) =>
			`${JSON.stringify(issue.input)} is not a slug; write lower-case letters and digits joined by hyphens`
	});
export const Edtf = z
	.string({ error: 'is not a date in quotes or plain text; write YYYY, YYYY-MM or YYYY-MM-DD' })
	.superRefine((text, ctx) => {
		try {
			parseEdtf(text);
		} catch (error) {
			if (!(error instanceof EdtfError)) throw error;
			ctx.addIssue({ code: 'custom', message: error.message });
		}
	});
const HttpUrl = z.url({
	protocol: /^https?$/,
	error: (issue) => `${JSON.stringify(issue.input)} is not a web address; write it whole, with https://`
});

/** Text in both languages of the site. */
export const Bilingual = z.strictObject({ en: nonEmpty('the English text'), zh: nonEmpty('the Chinese text') });
const Gist = z.strictObject({
	en: nonEmpty('one English sentence').max(MAX_GIST.en, {
		error: `is longer than ${MAX_GIST.en} characters; shorten it`
	}),
	zh: nonEmpty('one Chinese sentence').max(MAX_GIST.zh, {
		error: `is longer than ${MAX_GIST.zh} characters; shorten it`
	})
});
const Trust = oneOf(TRUSTS, 'grade of trust');
const Importance = z
	.number({ error: 'is not a number; write 1 to 5' })
	.int({ error: 'is not a whole number; write 1 to 5' })
	.min(1, { error: 'is below 1; write 1 to 5' })
	.max(5, { error: 'is above 5; write 1 to 5' });

const sourceNumber = z
	.number({ error: 'is not a number; write the number of a source, counting from 1' })
	.int()
	.min(1, { error: 'is below 1; sources count from 1' });
const sourceNumbers = z
	.array(sourceNumber, { error: 'is missing; write the numbers of the sources it rests on, such as [1]' })
	.min(1, { error: 'is empty; write the number of at least one source' });

export const Source = z.strictObject({
	url: HttpUrl,
	title: nonEmpty('the title of the source'),
	publisher: nonEmpty('who published it'),
	date: Edtf.optional(),
	trust: Trust,
	lang: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, { error: 'is not a language tag; write en, zh, …' })
		.optional(),
	via: oneOf(VIAS, 'way of reading').optional(),
	archive: HttpUrl.optional()
});

export const Claim = z.strictObject({
	en: nonEmpty('the claim as one English sentence'),
	zh: nonEmpty('the claim as one Chinese sentence'),
	sources: sourceNumbers,
	/** Where in a long source: a timestamp, page, section or line. */
	at: nonEmpty('a timestamp, page or section').optional(),
	trust: Trust
});

/** Words of another, no more of them than may be quoted. */
const quotation = (what: string) =>
	nonEmpty(what).refine((text) => wordCount(text) <= MAX_QUOTE_WORDS, {
		error: (issue) => `has ${wordCount(String(issue.input))} words; quote at most ${MAX_QUOTE_WORDS}`
	});

export const Quote = z.strictObject({
	text: quotation('the words as they were said'),
	source: sourceNumber,
	at: nonEmpty('a timestamp, page or section').optional(),
	lang: z.string().optional(),
	/** Whose words, when not Karpathy's. */
	by: nonEmpty('the name of the speaker').optional()
});

export const Relation = z.strictObject({ to: Slug, kind: oneOf(RELATIONS, 'kind of relation') });
export const Dispute = z.strictObject({
	en: nonEmpty('what each source says'),
	zh: nonEmpty('各来源的说法'),
	sources: sourceNumbers
});
/** A number, or a small series, worth drawing. */
export const Figure = z.strictObject({
	name: Bilingual,
	unit: Bilingual.optional(),
	value: z.union([z.number(), z.array(z.strictObject({ label: nonEmpty('a label'), value: z.number() }))], {
		error: 'is neither a number nor a list; write a number, or entries of label and value'
	}),
	sources: sourceNumbers
});

/** The front matter of `data/moments/<year>/<id>.md`. */
export const MomentMatter = z.strictObject({
	id: Slug,
	aliases: z.array(Slug).optional(),
	date: Edtf,
	kind: oneOf(KINDS, 'kind'),
	themes: z
		.array(z.string(), { error: 'is missing; write one to three theme ids' })
		.min(1, { error: 'is empty; write one to three theme ids, the main one first' })
		.max(3, { error: 'has more than three; keep the three that matter most' }),
	importance: Importance,
	title: Bilingual,
	/** The label on the chart, where the title is long. */
	short: Bilingual.partial().optional(),
	gist: Gist,
	claims: z.array(Claim, { error: 'is missing; write at least one claim with its sources' }).min(1, {
		error: 'is empty; write at least one claim with its sources'
	}),
	quotes: z.array(Quote).optional(),
	sources: z.array(Source, { error: 'is missing; write at least one source' }).min(1, {
		error: 'is empty; write at least one source'
	}),
	relations: z.array(Relation).optional(),
	disputes: z.array(Dispute).optional(),
	numbers: z.array(Figure).optional()
});

/** A colour as `#rrggbb`. */
const Hex = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'is not a colour; write #rrggbb' });

/** Words that stand, letter for letter, among the quotes of the moment named. */
const QuoteOf = z.strictObject({ text: nonEmpty('the words, exactly as in the moment'), moment: Slug });
/** A moment, and what is to be said of it here. */
const Told = z.strictObject({ moment: Slug, en: nonEmpty('what it is here, in English'), zh: nonEmpty('中文') });

/** One entry of `data/themes.yaml`. The lanes stand in the order of the file. */
export const Theme = z.strictObject({
	id: Slug,
	title: Bilingual,
	definition: Bilingual,
	/** A quiet lane stands apart from the threads: the life. */
	quiet: z.boolean().optional(),
	color: z.strictObject({ light: Hex, dark: Hex }),
	/** The moments at which the idea was said or shown, in order of time, and how it changed at each. */
	occasions: z.array(Told).optional(),
	quotes: z.array(QuoteOf.extend({ note: Bilingual.optional() })).optional()
});

/** One entry of `data/roles.yaml`: where he worked, drawn as a band above the axis. */
export const Role = z.strictObject({ id: Slug, title: Bilingual, short: Bilingual, date: Edtf, moment: Slug });

/** One entry of `data/lineages.yaml`: a chain of moments, walked in order. */
export const Lineage = z.strictObject({
	id: Slug,
	title: Bilingual,
	gist: Bilingual,
	intro: Bilingual,
	steps: z.array(Told).min(2, { error: 'has fewer than two steps; a lineage needs at least two' })
});

const Side = z.strictObject({
	claim: Bilingual,
	moments: z.array(Slug).min(1),
	quote: QuoteOf.optional(),
	en: nonEmpty('what he says on this side'),
	zh: nonEmpty('这一边的说法')
});
/** One entry of `data/tensions.yaml`: two positions that pull against each other. */
export const Tension = z.strictObject({
	id: Slug,
	title: Bilingual,
	gist: Bilingual,
	sides: z.tuple([Side, Side], { error: 'must have two sides; write both' }),
	/** How both may hold; always marked as inferred. */
	reconciliation: Bilingual,
	evidence: z.array(Bilingual.extend({ moments: z.array(Slug).min(1) })).optional()
});

/** A step of a tour: a moment, or a window of the timeline. */
const TourStep = z
	.strictObject({
		moment: Slug.optional(),
		window: z.strictObject({ from: Edtf, to: Edtf }).optional(),
		themes: z.array(Slug).optional(),
		kinds: z.array(oneOf(KINDS, 'kind')).optional(),
		title: Bilingual,
		en: nonEmpty('two or three sentences'),
		zh: nonEmpty('两三句话')
	})
	.refine((step) => (step.moment === undefined) !== (step.window === undefined), {
		error: 'must show either a moment or a window; write one of the two'
	});
/** One entry of `data/tours.yaml`: a guided story. */
export const Tour = z.strictObject({
	id: Slug,
	title: Bilingual,
	gist: Bilingual,
	minutes: z.number(),
	steps: z.array(TourStep).min(2).max(12, { error: 'has more than twelve steps; keep at most twelve' })
});

/** A form that must not stand in Chinese text: the words, or a regular expression that spares longer words. */
const Form = nonEmpty('the form that must not stand').refine(isPattern, {
	error: (issue) => `${JSON.stringify(issue.input)} cannot be searched for; write the words, or a regular expression`
});
/** One entry of `data/glossary.yaml`: how a term of the field is written in Chinese. */
export const GlossaryTerm = z.strictObject({
	en: nonEmpty('the English term'),
	zh: nonEmpty('the Chinese term'),
	/** A shorter form that may be written as well. */
	short: nonEmpty('the shorter Chinese form').optional(),
	not: z.array(Form).optional()
});

/** One entry of `data/quotes-evidence/<year>.yaml`: an excerpt as it was found, against which quotes are checked. */
export const QuoteEvidence = z.strictObject({
	moment: Slug,
	text: quotation('the excerpt, letter for letter'),
	source: HttpUrl,
	at: nonEmpty('a timestamp, page or section').optional(),
	read: nonEmpty('how it was read, in a short phrase')
});

export type Bilingual = z.infer<typeof Bilingual>;
export type Source = z.infer<typeof Source>;
export type Claim = z.infer<typeof Claim>;
export type Quote = z.infer<typeof Quote>;
export type Relation = z.infer<typeof Relation>;
export type Dispute = z.infer<typeof Dispute>;
export type MomentMatter = z.infer<typeof MomentMatter>;
export type Theme = z.infer<typeof Theme>;
export type Role = z.infer<typeof Role>;
export type Lineage = z.infer<typeof Lineage>;
export type Tension = z.infer<typeof Tension>;
export type Tour = z.infer<typeof Tour>;
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
export type QuoteEvidence = z.infer<typeof QuoteEvidence>;

function isPattern(text: string): boolean {
	try {
		return new RegExp(text, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}

/** Words of a quotation: runs between spaces, and each Chinese character by itself. */
export function wordCount(text: string): number {
	const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	return (
		han +
		text
			.replace(/[\u3400-\u9fff]/g, ' ')
			.split(/\s+/)
			.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
	);
}

/** The whole schema of a moment file's front matter as JSON Schema (draft 2020-12). */
export const momentJsonSchema = () => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Throughline moment',
	description: 'Front matter of data/moments/<year>/<id>.md',
	...z.toJSONSchema(MomentMatter, { unrepresentable: 'any' })
});

const LISTS = {
	themes: Theme,
	roles: Role,
	lineages: Lineage,
	tensions: Tension,
	tours: Tour,
	glossary: GlossaryTerm,
	'quotes-evidence': QuoteEvidence
};

/** The lists beside the moments, by file name, as JSON Schema. */
export const listJsonSchemas = () =>
	Object.fromEntries(
		Object.entries(LISTS).map(([name, item]) => [
			name,
			{
				$schema: 'https://json-schema.org/draft/2020-12/schema',
				title: `Throughline ${name}`,
				...z.toJSONSchema(z.array(item), { unrepresentable: 'any' })
			}
		])
	);
