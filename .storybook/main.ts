import type { StorybookConfig } from '@storybook/web-components-vite';
import { labelOf } from './labels.ts';
import { browserModules } from './modules.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Files that a page's server has: sprite, single icons, style sheet.
  staticDirs: [
    { from: '../dist', to: '/lede' },
    { from: '../dist/extra', to: '/extra' },
    { from: 'assets', to: '/' },
    // The sidebar's fonts; those of stories are part of their style sheet.
    { from: '../node_modules/@fontsource-variable/source-serif-4/files', to: '/fonts' },
    { from: '../node_modules/@fontsource-variable/source-sans-3/files', to: '/fonts' },
    { from: '../stories/assets', to: '/pictures' },
    { from: '../test/media', to: '/media' },
    { from: '../docs/bench', to: '/bench' },
  ],
  // "Get started" in the sidebar is about Storybook, not about Lede.
  features: { sidebarOnboardingChecklist: false },
  // Names in sentence case, in the sidebar and in what its search finds.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (...file) =>
        (await indexer.createIndex(...file)).map((entry) => ({ ...entry, name: labelOf(entry.name ?? '') })),
    })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...browserModules],
    },
    // Storybook's own bundles are large; we cannot split them.
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      // Storybook's plugins would log their timings on a slow machine.
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    },
  }),
};

export default config;
