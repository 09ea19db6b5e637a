/** The models `npm run lab` knows. For the script only: figures load their own model. */
import { command as bpe } from './bpe/command';
import type { Command } from './command';
import { command as lenet } from './lenet/command';
import { command as makemore } from './makemore/command';
import { command as microgpt } from './microgpt/command';
import { command as micrograd } from './micrograd/command';

export const COMMANDS: Readonly<Record<string, Command>> = { microgpt, micrograd, makemore, bpe, lenet };
