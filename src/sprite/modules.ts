import type { Glyph } from './glyph.ts';
import type { Icon } from './icon.ts';

const HEADER = '// Generated from the icons. Do not edit.\n';

/** `v-play` → `iconVPlay`: the prefix keeps clear of reserved words, digits and globals such as `close`. */
export const exportName = (name: string): string =>
  `icon${name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}`;

const union = (names: readonly string[]) =>
  names.length ? names.map((name) => `\n  | '${name}'`).join('') : ' never';

/** One TypeScript module per glyph, `index.ts` of them all, and `names.ts` with the types and tables. */
export function glyphModules(icons: readonly Icon[], glyphs: readonly Glyph[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const glyph of glyphs) {
    const data = JSON.stringify(glyph);
    files.set(`${glyph.name}.ts`, `${HEADER}export const ${exportName(glyph.name)} = ${data} as const;\n`);
  }
  const all = glyphs.map(({ name }) => `export { ${exportName(name)} } from './${name}.ts';\n`);
  files.set('index.ts', HEADER + all.join(''));
  files.set('names.ts', HEADER + namesModule(icons));
  return files;
}

function namesModule(icons: readonly Icon[]): string {
  const aliases = icons.flatMap((icon) => icon.aliases.map((alias) => [alias, icon.name] as const));
  const table = aliases.map(([alias, name]) => `  '${alias}': '${name}',\n`).join('');
  const flips = icons.filter(({ flip }) => flip).map(({ name }) => `'${name}'`);
  return `/** The name of an icon. */
export type IconName =${union(icons.map(({ name }) => name))};

/** Another name that resolves to an icon. */
export type IconAlias =${union(aliases.map(([alias]) => alias))};

/** Alias → name. */
export const aliases: Readonly<Record<IconAlias, IconName>> = {
${table}};

/** Icons that mirror where the text runs right to left. */
export const flips: readonly IconName[] = [${flips.join(', ')}];
`;
}
