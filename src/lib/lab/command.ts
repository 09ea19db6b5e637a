/**
 * A model on the command line: `npm run lab -- <model>`. The script reads the flags and files; a command only
 * computes and prints.
 */

export interface Flag {
	/** What stands for the value in the help, such as `N`; a flag without one is a switch. */
	readonly value?: string;
	readonly default?: string;
	readonly help: string;
}

export interface CommandIo {
	/** The flags given, or their defaults. A switch is 'true' when given, else undefined. */
	readonly flags: Readonly<Record<string, string | undefined>>;
	/** A file the person named. Throws with a plain message when it cannot be read. */
	read(path: string): Uint8Array;
	/** A file under data/datasets. */
	included(name: string): Uint8Array;
	/** One line of the result. */
	print(line: string): void;
	/** One line beside the result, for the person only. */
	note(line: string): void;
}

export interface Command {
	/** One line: what it does. */
	readonly summary: string;
	readonly flags: Readonly<Record<string, Flag>>;
	/** More about it, after the flags: defaults, what the output means. */
	readonly more: string;
	run(io: CommandIo): void | Promise<void>;
}

/**
 * A flag as a whole number.
 * @throws UsageError when it is not one, or outside the bounds
 */
export function integer(io: CommandIo, flag: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
	const text = io.flags[flag] ?? '';
	const value = Number(text);
	if (text.trim() === '' || !Number.isSafeInteger(value) || value < least || value > most)
		throw new UsageError(`--${flag} is a whole number from ${least} to ${most}, not "${text}"`);
	return value;
}

/** A flag as a number greater than `above`. @throws UsageError */
export function positive(io: CommandIo, flag: string, above = 0): number {
	const text = io.flags[flag] ?? '';
	const value = Number(text);
	if (text.trim() === '' || !Number.isFinite(value) || value <= above)
		throw new UsageError(`--${flag} is a number greater than ${above}, not "${text}"`);
	return value;
}

/** A flag as one of a few words. @throws UsageError */
export function oneOf<const T extends string>(io: CommandIo, flag: string, allowed: readonly T[]): T {
	const found = allowed.find((each) => each === io.flags[flag]);
	if (found === undefined) throw new UsageError(`--${flag} is ${allowed.join(' or ')}, not "${io.flags[flag] ?? ''}"`);
	return found;
}

/** Said to whoever typed the command. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
