/// <reference types="@sveltejs/kit" />
/** The service worker: all it does is in `lib/state/offline-worker.ts`. */
import { base, build, version } from '$service-worker';
import { OfflineWorker, type WorkerScope } from './lib/state/offline-worker';

new OfflineWorker(globalThis.self as unknown as WorkerScope, { base, build, version }).listen();
