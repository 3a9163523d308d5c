import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json' with { type: 'json' };
import { configure } from 'storybook/test';
import '../dist/lede.css';
import '../dist/themes/contrast.css';
import '../dist/themes/newspaper.css';
import '../src/define.ts';
import { registerLocales } from '../stories/parts/locales.ts';
import './preview.css';

// Nothing depends on how fast a machine is: what never happens fails late, and what is slow passes.
configure({ asyncUtilTimeout: 30_000 });
registerLocales();
setCustomElementsManifest(manifest);
setStorybookHelpersConfig({
  hideArgRef: true,
  useScopedStyles: true,
  categoryOrder: [
    'attributes',
    'properties',
    'slots',
    'events',
    'cssProps',
    'cssParts',
    'cssStates',
    'methods',
  ],
});

const toolbar = (title: string, icon: string, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon: icon as never, items, dynamicTitle: true },
});

const { env } = import.meta as { env?: Record<string, string> };

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    skin: toolbar('Theme', 'paintbrush', [
      { value: 'none', title: 'No theme' },
      { value: 'newspaper', title: 'Newspaper' },
      { value: 'contrast', title: 'High contrast' },
    ]),
    theme: toolbar('Light or dark', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'auto', title: 'Device setting' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    locale: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'ru', title: 'Русский' },
      { value: 'ar', title: 'العربية' },
    ]),
  },
  // The tests show the stories in English, in Arabic by night, and in Russian.
  initialGlobals: {
    skin: 'none',
    theme: env?.['LEDE_THEME'] ?? 'light',
    direction: env?.['LEDE_LOCALE'] === 'ar' ? 'rtl' : 'ltr',
    locale: env?.['LEDE_LOCALE'] ?? 'en',
  },
  decorators: [
    (story, { globals, viewMode, canvasElement }) => {
      document.documentElement.dataset['ledeTheme'] = globals['skin'];
      document.documentElement.dataset['theme'] = globals['theme'];
      // A documentation page stays English and left to right; only its examples change.
      const root = viewMode === 'docs' ? (canvasElement as HTMLElement) : document.documentElement;
      root.dir = globals['direction'];
      root.lang = globals['locale'];
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      toc: { headingSelector: 'h2', title: 'On this page' },
      renderer: async () => (await import('./docs-container.ts')).docsRenderer(),
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Icons',
          ['Gallery', 'Using the sprite'],
          'Components',
          [
            'Icon',
            'Button',
            'Icon button',
            'Bookmark button',
            'Bookmark button: stores',
            'Share',
            'Tag',
            'Tag list',
            'Social links',
            'Article card',
            'Article card: media',
            'Article card: hard cases',
            'Media player',
            'Gallery',
            'Lightbox',
            'Dialog',
          ],
          'Pages',
          ['Front page', 'Story page', 'Saved stories'],
          'Guides',
          [
            'Plain HTML',
            'React',
            'Vue',
            'CMS templates',
            'Server rendering',
            'Routers, Turbo, htmx and morphs',
            'Theming',
            'Localisation',
            'Your own icons',
            'Accessibility and browsers',
            'Strict CSP',
          ],
        ],
      },
    },
  },
};

export default preview;
