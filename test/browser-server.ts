// What all tests that run in Node share: one browser, and one folder of bundles. Making either costs more than most tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { foundBrowser, launchArgs } from '../scripts/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser listens. */
    browserServer: string;
    /** Folder of the bundles that test files have made. */
    bundles: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = foundBrowser();
  const server = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    args: launchArgs,
  });
  provide('browserServer', server.wsEndpoint());
  const bundles = await mkdtemp(join(tmpdir(), 'lede-bundles-'));
  provide('bundles', bundles);
  return async () => {
    await Promise.all([server.close(), rm(bundles, { recursive: true })]);
  };
}
