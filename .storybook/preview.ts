import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../dist/lede.css';
import '../src/define.ts';
import '../src/locales/ar.ts';
import '../src/locales/ru.ts';
import './preview.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

const toolbar = (title: string, icon: string, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon: icon as never, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'auto', title: 'As the device' },
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
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.dataset['theme'] = globals['theme'];
      root.dir = globals['direction'];
      root.lang = globals['locale'];
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    options: {
      storySort: { order: ['Introduction', 'Icons', ['Gallery', 'Using the sprite'], 'Components', 'Pages', 'Guides'] },
    },
  },
};

export default preview;
