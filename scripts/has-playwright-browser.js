/** Succeeds when Playwright has a Chromium of its own. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

process.exit(existsSync(chromium.executablePath()) ? 0 : 1);
