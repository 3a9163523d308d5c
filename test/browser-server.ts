// One browser for all tests that run in Node and open pages: starting it costs more than most of them.
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { foundBrowser, launchArgs } from '../scripts/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser listens. */
    browserServer: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = foundBrowser();
  const server = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    args: launchArgs,
  });
  provide('browserServer', server.wsEndpoint());
  return () => server.close();
}
