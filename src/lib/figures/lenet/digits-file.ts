/** The digits in the browser. */
import { readDigits, type Digits } from '../../lab/lenet/digits';

/** Why they are not there: the network, or a browser that cannot unpack them. */
export type Trouble = 'noData' | 'noUnpack';

/** Fetches and unpacks them. Never throws. @param datasets base path of files under /datasets */
export async function fetchDigits(datasets: string): Promise<Digits | Trouble> {
	if (typeof DecompressionStream === 'undefined') return 'noUnpack';
	try {
		const response = await fetch(`${datasets}/digits-16x16.bin.gz`);
		if (!response.ok) return 'noData';
		return await readDigits(new Uint8Array(await response.arrayBuffer()));
	} catch {
		return 'noData';
	}
}
