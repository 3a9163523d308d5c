import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import type { BrowserInstanceOption } from 'vitest/node';
import { foundBrowser, launchArgs } from './scripts/browser.mjs';
import { firefox } from './test/firefox-provider.ts';
import { browserModules } from './.storybook/modules.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const executablePath = foundBrowser();
const provider = playwright({
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs },
  contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
});
// Engines beside Chromium, where scripts/engines.mjs has found them.
const firefoxPath = process.env['LEDE_FIREFOX'];
const webkitPath = process.env['LEDE_WEBKIT'];
// What takes minutes: scripts/test-long.mjs.
const long = process.env['LEDE_LONG'];
const WEBKIT_STORIES = 'test/webkit/stories.test.ts';
const ZOOM = 'test/contract/zoom-and-space.test.ts';
// What scripts/test-consumers.mjs runs: npm installs packages, or a copy of all of this is built.
const installs = process.env['LEDE_INSTALLS'];
const INSTALLS = ['scaffold', 'install', 'framework-types'].map((name) => `test/package/${name}.test.ts`);
/** Pages of browsers that share one server, and with it what it has transformed. */
const inBrowsers = (...instances: BrowserInstanceOption[]) => ({
  enabled: true,
  headless: true,
  // One page for each is enough for two processors, beside the workers in Node.
  fileParallelism: false,
  screenshotFailures: false,
  ui: false,
  provider,
  instances,
});
const inWebkit = (name: string, include: string[], exclude: string[] = []): TestProjectConfiguration => ({
  extends: true,
  // In another session: now and then this engine crashes, or never finds a place in a film.
  test: { name, include, exclude, retry: 1 },
});
export default defineConfig({
  optimizeDeps: {
    include: [
      ...browserModules,
      'fast-check',
      'idiomorph',
      'morphdom',
      'accessibility-checker-engine/ace-window.js',
    ],
  },
  test: {
    maxWorkers: 2,
    // Nothing depends on how fast a machine is: what never happens fails late, and what is slow passes.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/components/**',
            'test/internal/**',
            'test/contract/in-browser/**',
            'test/webkit/**',
            ZOOM,
            ...INSTALLS,
          ],
          globalSetup: ['test/browser-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'element tests',
          include: ['test/{components,internal,contract/in-browser}/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          browser: inBrowsers(
            { browser: 'chromium', name: 'elements' },
            ...(firefoxPath
              ? [
                  {
                    browser: 'firefox' as const,
                    name: 'elements-firefox',
                    provider: firefox(firefoxPath),
                    // Paper is emulated, and memory read, by Chromium's own protocol; Firefox has no scoped registries.
                    exclude: [
                      '**/print.test.ts',
                      'test/contract/in-browser/life.test.ts',
                      '**/scoped-registry.test.ts',
                    ],
                  },
                ]
              : []),
          ),
        },
      },
      ...(installs
        ? [
            {
              extends: true,
              test: { name: 'installs', include: INSTALLS },
            } satisfies TestProjectConfiguration,
          ]
        : []),
      ...(long
        ? [
            {
              extends: true,
              test: { name: 'zoom', include: [ZOOM], globalSetup: ['test/browser-server.ts'] },
            } satisfies TestProjectConfiguration,
          ]
        : []),
      ...(webkitPath
        ? [
            inWebkit('in-webkit', ['test/webkit/**/*.test.ts'], [WEBKIT_STORIES]),
            ...(long ? [inWebkit('stories-webkit', [WEBKIT_STORIES])] : []),
          ]
        : []),
      {
        extends: true,
        plugins: [storybookTest({ configDir: path('.storybook') })],
        test: {
          name: 'story tests',
          // Stories make nothing that the next one could trip over, and Storybook takes seconds to start.
          isolate: false,
          setupFiles: ['test/setup.ts'],
          browser: inBrowsers(
            { browser: 'chromium', name: 'stories', setupFiles: [path('test/stories/equal-access.ts')] },
            // Every story passes axe by night and from right to left too, and in words of other lengths.
            { browser: 'chromium', name: 'stories-arabic', env: { LEDE_THEME: 'dark', LEDE_LOCALE: 'ar' } },
            ...(long
              ? [{ browser: 'chromium' as const, name: 'stories-russian', env: { LEDE_LOCALE: 'ru' } }]
              : []),
          ),
        },
      },
    ],
  },
});
