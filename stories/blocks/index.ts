// What the documentation's pages are made of, beside Storybook's own blocks.
export { Markdown, Meta } from '@storybook/addon-docs/blocks';
export { Api } from './api.tsx';
export { Canvas, Source } from './canvas.tsx';
export { Controls } from './controls.tsx';
export { Figures, Measured } from './figures.tsx';
export { Tab, Tabs } from './tabs.tsx';
