/** What list and table alike are told of the view beside its moments. */
import type { ChartTheme } from '../../model/chart';

export interface ReadingProps {
	readonly themes: readonly ChartTheme[];
	/** The moment that is open beside them. */
	readonly current: string | null;
	/** What the search found; null when nothing is searched for. */
	readonly hits?: ReadonlySet<string> | null;
	/** Moments that the lens shows but does not let through. */
	readonly dim?: (id: string) => boolean;
	/** Address of a moment, where it is not a page of the site. */
	readonly momentHref?: (id: string) => string;
	readonly onopen: (event: MouseEvent, id: string) => void;
}
