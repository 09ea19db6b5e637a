/** The models `npm run lab` knows. For the script only: figures load their own model. */
import type { Command } from './command';
import { command as microgpt } from './microgpt/command';

export const COMMANDS: Readonly<Record<string, Command>> = { microgpt };
