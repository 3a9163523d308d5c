import type { Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import '../dist/lede.css';
import '../dist/themes/contrast.css';
import '../dist/themes/newspaper.css';
import '../src/define.ts';
import { registerLocales } from '../stories/parts/locales.ts';
import { freshPage } from './fresh-page.ts';
import './prose.css';
import './docs.css';
import './fonts.css';
import './preview.css';

// Nothing depends on how fast a machine is: what never happens fails late, and what is slow passes.
configure({ asyncUtilTimeout: 30_000 });
registerLocales();

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
    theme: env?.['LEDE_THEME'] ?? 'auto',
    direction: env?.['LEDE_LOCALE'] === 'ar' ? 'rtl' : 'ltr',
    locale: env?.['LEDE_LOCALE'] ?? 'en',
  },
  beforeEach: freshPage,
  decorators: [
    (story, { globals, viewMode, canvasElement }) => {
      // A documentation page keeps its theme, is English and left to right; only its examples change.
      const isDocs = viewMode === 'docs';
      const canvas = canvasElement as HTMLElement;
      const frame = isDocs
        ? (canvas.closest<HTMLElement>('.docs-story') ?? canvas)
        : document.documentElement;
      frame.dataset['ledeTheme'] = globals['skin'];
      frame.dataset['theme'] = globals['theme'];
      const root = isDocs ? canvas : document.documentElement;
      root.dir = globals['direction'];
      root.lang = globals['locale'];
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      // A card in the text has a heading of its own.
      toc: {
        headingSelector: 'h2',
        ignoreSelector: '.docs-story *, .sb-unstyled *',
        title: 'On this page',
      },
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
            'Getting started',
            'Plain HTML',
            'Browser support',
            'Editors and types',
            'React',
            'Vue',
            'Svelte',
            'Angular',
            'Next.js and Nuxt',
            'Eleventy and Astro',
            'CMS templates',
            'Server rendering',
            'Turbo and htmx',
            'Routers and morphs',
            'Theming',
            'Localisation',
            'Your own icons',
            'Icons with your bundler',
            'Options of the compiler',
            'Why was my icon refused',
            'Accessibility and browsers',
            'Strict CSP',
            'Load it fast',
            'Size and speed',
          ],
        ],
      },
    },
  },
};

export default preview;
