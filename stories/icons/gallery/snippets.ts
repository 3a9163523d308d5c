import type { Entry } from './data.ts';

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a developer copies for an icon. */
export const snippets = ({ name, extra }: Entry): { what: string; code: string }[] => [
  { what: 'Name', code: name },
  { what: 'Element', code: `<lede-icon name="${name}"></lede-icon>` },
  {
    what: 'Sprite',
    code: `<svg width="24" height="24" aria-hidden="true"><use href="${extra ? 'extra/' : ''}sprite.svg#icon-${name}"/></svg>`,
  },
  {
    what: 'Import',
    code: `import { icon${pascal(name)} } from 'lede-ui/icons/${extra ? 'extra/' : ''}${name}.js';`,
  },
];
