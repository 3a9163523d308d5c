import extras from '../../../dist/extra/icons.json' with { type: 'json' };
import icons from '../../../dist/icons.json' with { type: 'json' };
import type { Import } from './script.ts';

interface Known {
  name: string;
  aliases: string[];
}
const find = (list: readonly Known[], name: string) =>
  list.find((icon) => icon.name === name || icon.aliases.includes(name))?.name;

const variable = (name: string): string =>
  `icon${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The imports and the call that register icons by their names or aliases. An unknown name is left out. */
export function registration(names: readonly string[]): { imports: Import[]; setup: string[] } {
  const known = new Map<string, string>();
  for (const name of names) {
    const [own, extra] = [find(icons, name), find(extras, name)];
    if (own) known.set(variable(own), `lede-ui/icons/${own}.js`);
    else if (extra) known.set(variable(extra), `lede-ui/icons/extra/${extra}.js`);
  }
  const imports = [...known].toSorted().map(([name, from]) => ({ names: [name], from }));
  if (!imports.length) return { imports, setup: [] };
  return {
    imports: [{ names: ['registerIcons'], from: 'lede-ui/components/icon.js' }, ...imports],
    setup: [`registerIcons(${[...known.keys()].toSorted().join(', ')});`],
  };
}

/** The sprite that a page without imports draws these icons from. */
export const spriteOf = (names: readonly string[]): string =>
  names.some((name) => find(icons, name)) || !names.some((name) => find(extras, name))
    ? '/sprite.svg'
    : '/extra/sprite.svg';
