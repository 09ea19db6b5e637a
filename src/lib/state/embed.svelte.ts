/**
 * What an embed shows: a chart with its view, the moment that is chosen and the step it is at. The address and the host's
 * messages speak of it as fields of text (`embed/messages.ts`); what takes a model to read them is loaded when there is
 * something to read.
 */
import type { EmbedFlags } from '../embed/flags';
import type { EmbedState } from '../embed/messages';
import { change, once, readQuery, saysState, writeQuery } from '../embed/state';
import { clampStep } from '../embed/steps';
import type { ChartMoment } from '../model/chart';
import { chartOf, type ChartFile, type EmbedStep, type EmbedSubject } from '../model/embed';
import { Explorer, type GroupingWords } from './explorer.svelte';
import { TimelineState } from './timeline.svelte';

export interface EmbedSetting {
	readonly subject: EmbedSubject;
	/** Old ids of moments to their own. */
	readonly aliases: Readonly<Record<string, string>>;
	readonly words: GroupingWords;
	readonly second: (moment: ChartMoment) => string;
	/** Done to each new chart. */
	readonly prepare: (timeline: TimelineState) => void;
}

export class EmbedSession {
	/** The whole chart; steps show parts of it. */
	chart = $state.raw() as ChartFile;
	explorer = $state.raw() as Explorer;
	/** The moment chosen; on a moment's own embed, another than its own. */
	selected = $state.raw<string | null>(null);
	step = $state.raw(0);
	steps = $state.raw<readonly EmbedStep[]>([]);
	/** Whether large type leaves no room for a label's second line. */
	stage = $state.raw(false);
	/** What of the address could not be read or found. */
	dropped = $state.raw<readonly string[]>([]);
	unknown = $state.raw<string | null>(null);
	/** Without the band of roles: on a slide every line is dear. */
	#plain = false;
	/** Lanes that a stage keeps to; null for all. */
	#lanes: readonly string[] | null = null;
	/** What the view is before the first step. */
	#cover = '';
	#shown = '';

	constructor(readonly setting: EmbedSetting) {
		this.chart = setting.subject.chart;
		this.steps = setting.subject.steps;
		this.explorer = this.#explore(this.chart);
	}

	get timeline(): TimelineState {
		return this.explorer.timeline;
	}
	#explore(chart: ChartFile): Explorer {
		const timeline = new TimelineState({
			...chart,
			...(this.#plain && { roles: [] }),
			...(!this.stage && { second: this.setting.second })
		});
		this.setting.prepare(timeline);
		return new Explorer(timeline, this.setting.words);
	}
	#show(part: Pick<EmbedStep, 'lanes' | 'kinds'>): void {
		const lanes = part.lanes ?? this.#lanes;
		const key = JSON.stringify([lanes, part.kinds]);
		if (key === this.#shown) return;
		this.#shown = key;
		this.explorer = this.#explore(chartOf(this.chart, { lanes, kinds: part.kinds }));
	}

	/** The moment of an id, or of one it once had; undefined where there is none. */
	find(id: string): ChartMoment | undefined {
		const { aliases } = this.setting;
		const own = Object.hasOwn(aliases, id) ? aliases[id] : id;
		return this.chart.moments.find((moment) => moment.id === own);
	}

	/**
	 * Begins as the address says.
	 * @param chart the chart to draw from here on
	 * @returns ids of steps that there are not
	 */
	async begin(query: string, flags: EmbedFlags, chart: ChartFile): Promise<readonly string[]> {
		this.chart = chart;
		this.stage = flags.stage;
		this.#plain = flags.stage || flags.steps !== null;
		const missing = this.#takeSteps(flags);
		this.#cover = query;
		this.#shown = '-';
		this.#show({ lanes: null, kinds: [] });
		const dropped = await this.#applyView(query);
		this.dropped = once([...flags.dropped, ...dropped]);
		if (flags.step !== null && flags.step > 0) this.go(flags.step);
		if (flags.m !== null) this.goto(flags.m);
		return missing;
	}

	#takeSteps({ steps, stage }: EmbedFlags): readonly string[] {
		const own = this.setting.subject.steps;
		const missing: string[] = [];
		if (steps !== null && steps !== 'all')
			this.steps = steps.flatMap((name): readonly EmbedStep[] => {
				const step = own[Number(name) - 1];
				if (step) return [step];
				const moment = this.find(name);
				if (!moment) missing.push(name);
				return moment ? [stepTo(moment)] : [];
			});
		const about = this.steps.flatMap(({ moment }) => this.find(moment ?? '')?.themes[0] ?? []);
		this.#lanes = stage && own.length === 0 && about.length > 0 ? about : null;
		return missing;
	}

	async #applyView(query: string): Promise<readonly string[]> {
		const { initial, bounds, themes } = this.chart;
		if (!saysState(query)) return [];
		const { explorer, timeline } = this;
		timeline.pending = true;
		const [{ parseView }, { apply, compress }] = await Promise.all([
			import('../model/address-parse'),
			import('./explorer-actions')
		]);
		const ids = themes.map(({ id }) => id);
		const { view, dropped } = parseView(query, { window: initial }, bounds, ids);
		await apply(explorer, view);
		if (view.scale === 'linear' && explorer.compressed) compress(explorer, false);
		timeline.pending = false;
		return dropped;
	}

	/** Chooses a moment, or none. */
	select(id: string | null): void {
		this.selected = id === this.setting.subject.id ? null : id;
	}
	/** Brings a moment into view and chooses it; where there is none, that is said. */
	goto(id: string): void {
		const moment = this.find(id);
		this.unknown = moment ? null : id;
		if (!moment) return;
		this.timeline.goTo(moment.id);
		this.select(moment.id);
	}
	/** Goes to a step; 0 is the view before the first. */
	go(to: number): void {
		this.step = clampStep(to, this.steps.length);
		const step = this.steps[this.step - 1];
		this.#show(step ?? { lanes: null, kinds: [] });
		if (!step) {
			this.selected = null;
			this.timeline.flyToWindow(this.chart.initial);
			void this.#applyView(this.#cover);
			return;
		}
		if (step.window) this.timeline.flyToWindow(step.window);
		else if (step.moment !== null) this.timeline.goTo(step.moment);
		this.selected = step.moment;
		if (step.moment !== null) this.timeline.active = step.moment;
	}

	/** The state as the address says it: only what differs from the plain embed. */
	async state(): Promise<EmbedState> {
		const { formatView } = await import('../model/address');
		const query = formatView(this.explorer.value, { window: this.chart.initial });
		return {
			...readQuery(query),
			...(this.selected !== null && { m: this.selected }),
			...(this.step > 0 && { step: String(this.step) })
		};
	}
	/** Changes fields of the state; the others stay. */
	async set(fields: EmbedState): Promise<void> {
		if (fields.step !== undefined && Number(fields.step) !== this.step) {
			this.go(Number(fields.step));
			return;
		}
		const next = change(await this.state(), fields);
		// What the query does not say is to be as in the plain view; a query that says nothing would not be read.
		await this.#applyView(`${writeQuery(next)}&m=`);
		const { m } = next;
		if (m === undefined) this.selected = null;
		else if (m !== this.selected) {
			const moment = this.find(m);
			this.unknown = moment ? null : m;
			if (moment) this.select(moment.id);
		}
	}
}

const stepTo = ({ id, title, gist }: ChartMoment): EmbedStep => ({
	...{ title, text: gist, moment: id },
	...{ window: null, lanes: null, kinds: [] }
});
