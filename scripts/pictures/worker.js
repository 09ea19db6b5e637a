/** One worker of the drawing: does its share and hands back where the pictures are. */
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

/** @type {{ module: import('../../src/lib/server/pictures/ahead') }} */
const { module } = await runnerImport('./src/lib/server/pictures/ahead.ts', { configFile: false, logLevel: 'error' });
parentPort?.postMessage(await module.drawShare(workerData.part, workerData.parts));
