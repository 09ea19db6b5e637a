/** An embedded figure's talk with its host, in the messages of every embed: that it is there, how tall, how it looks. */
import { parseFlags } from '$lib/embed/flags';
import type { Command } from '$lib/embed/messages';
import { Port } from '$lib/embed/port';

export interface FigureTalk {
	readonly version: string;
	/** The same embed in the other language. */
	readonly other: string;
}

/** Begins to talk; returns what ends it. In the browser. */
export function talk({ version, other }: FigureTalk): () => void {
	const root = document.documentElement;
	const flags = parseFlags(location.search);
	const obey = (command: Command): void => {
		if (command.type === 'tl:scheme') {
			if (command.scheme === 'auto') delete root.dataset.scheme;
			else root.dataset.scheme = command.scheme;
		} else if (command.type === 'tl:motion') root.dataset.motion = command.motion ? '1' : '0';
		else if (command.type === 'tl:lang' && !root.lang.startsWith(command.lang))
			location.replace(other + location.search);
	};
	const port = new Port({
		id: flags.id,
		compat: flags.compat,
		version: () => version,
		state: () => Promise.resolve({}),
		command: obey,
		slide: () => undefined
	});
	port.open();
	const height = new ResizeObserver(() => port.height(root.offsetHeight));
	height.observe(root);
	return () => {
		height.disconnect();
		port.close();
	};
}
