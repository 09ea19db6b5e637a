/** The models `npm run lab` knows, each loaded only when it is asked for. */
import type { Command } from './command';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {};
