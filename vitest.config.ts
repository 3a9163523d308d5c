import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { foundBrowser, launchArgs } from './scripts/browser.mjs';
import { firefox } from './test/firefox-provider.ts';
import { browserModules } from './.storybook/modules.ts';

const executablePath = foundBrowser();
const provider = playwright({
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs },
  contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
});
// Engines beside Chromium, where scripts/test.mjs has found them.
const firefoxPath = process.env['LEDE_FIREFOX'];
const webkitPath = process.env['LEDE_WEBKIT'];
const inBrowser = () => ({
  enabled: true,
  headless: true,
  // One page for each project is enough for two processors, beside the workers in Node.
  fileParallelism: false,
  screenshotFailures: false,
  ui: false,
  provider,
  instances: [{ browser: 'chromium' as const }],
});
const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

const stories = (
  name: string,
  env: Record<string, string>,
  ...setupFiles: string[]
): TestProjectConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir })],
  // Stories make nothing that the next one could trip over, and Storybook takes seconds to start.
  test: { name, env, isolate: false, setupFiles: ['test/setup.ts', ...setupFiles], browser: inBrowser() },
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
    hookTimeout: 120_000,
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
          ],
          globalSetup: ['test/browser-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'elements',
          include: ['test/{components,internal,contract/in-browser}/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          browser: inBrowser(),
        },
      },
      ...(firefoxPath
        ? [
            {
              extends: true,
              test: {
                name: 'elements-firefox',
                include: ['test/{components,internal}/**/*.test.ts'],
                // Paper is emulated by Chromium's own protocol.
                exclude: ['**/print.test.ts'],
                setupFiles: ['test/setup.ts'],
                browser: {
                  ...inBrowser(),
                  provider: firefox(firefoxPath),
                  instances: [{ browser: 'firefox' as const }],
                },
              },
            } satisfies TestProjectConfiguration,
          ]
        : []),
      ...(webkitPath
        ? [
            {
              extends: true,
              test: { name: 'webkit', include: ['test/webkit/**/*.test.ts'], fileParallelism: false },
            } satisfies TestProjectConfiguration,
          ]
        : []),
      stories('stories', {}, 'test/stories/equal-access.ts'),
      // Every story passes axe by night and from right to left too, and in words of other lengths.
      stories('stories-arabic', { LEDE_THEME: 'dark', LEDE_LOCALE: 'ar' }),
      stories('stories-russian', { LEDE_LOCALE: 'ru' }),
    ],
  },
});
