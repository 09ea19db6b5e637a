/** The models `npm run lab` knows, each loaded only when it is asked for. */
import type { Command } from './command';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	micrograd: async () => (await import('./micrograd/command')).command,
	makemore: async () => (await import('./makemore/command')).command,
	bpe: async () => (await import('./bpe/command')).command,
	lenet: async () => (await import('./lenet/command')).command
};
