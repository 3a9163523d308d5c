const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a developer copies for an icon. */
export const snippets = (name: string): { what: string; code: string }[] => [
  { what: 'Name', code: name },
  { what: 'Element', code: `<lede-icon name="${name}"></lede-icon>` },
  {
    what: 'Sprite',
    code: `<svg width="24" height="24" aria-hidden="true"><use href="sprite.svg#icon-${name}"/></svg>`,
  },
  { what: 'Import', code: `import { icon${pascal(name)} } from 'lede-ui/icons/${name}.js';` },
];
