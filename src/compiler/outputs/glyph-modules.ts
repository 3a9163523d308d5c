import type { Glyph } from '../prepare/glyph.ts';
import type { Icon } from '../icon.ts';

const HEADER = '// Generated from the icons. Do not edit.\n';

/**
 * The export of an icon: `v-play` → `iconVPlay`. The prefix avoids reserved words, leading digits and globals such as
 * `close`. A hyphen before a digit becomes an underscore, so that `arrow-1` and `arrow1` differ.
 */
export const exportName = (name: string): string =>
  `icon${name
    .replace(/-(?=\d)/g, '_')
    .replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}`;

/** The module of a glyph. Those of the icons "index" and "names" get an underscore, which no name contains. */
const moduleName = (name: string) => (name === 'index' || name === 'names' ? `${name}_` : name);

const union = (names: readonly string[]) =>
  names.length ? names.map((name) => `\n  | '${name}'`).join('') : ' never';

const aliasPairs = (icons: readonly Icon[]) =>
  icons.flatMap((icon) => icon.aliases.map((alias) => [alias, icon.name] as const));

/** The types `IconName` and `IconAlias`. Names and aliases consist of `[a-z0-9-]`, so they need no escaping. */
export const iconTypes = (icons: readonly Icon[]): string => `/** The name of an icon. */
export type IconName =${union(icons.map(({ name }) => name))};

/** Another name that resolves to an icon. */
export type IconAlias =${union(aliasPairs(icons).map(([alias]) => alias))};
`;

/**
 * Glyph modules by path: one for each glyph, `index` with all of them, and `names` with types and tables. In
 * TypeScript, or in JavaScript with declarations of the same types.
 */
export function glyphModules(
  icons: readonly Icon[],
  glyphs: readonly Glyph[],
  language: 'ts' | 'js' = 'ts',
): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, text: string) => files.set(path, HEADER + text);
  const js = language === 'js';
  for (const glyph of glyphs) {
    const path = moduleName(glyph.name);
    const head = `const ${exportName(glyph.name)}`;
    const data = JSON.stringify(glyph);
    add(`${path}.${language}`, js ? `export ${head} = ${data};\n` : `export ${head} = ${data} as const;\n`);
    if (js) add(`${path}.d.ts`, `export declare ${head}: ${literalType(glyph)};\n`);
  }
  const all = glyphs
    .map(({ name }) => `export { ${exportName(name)} } from './${moduleName(name)}.${language}';\n`)
    .join('');
  add(`index.${language}`, all || 'export {};\n');
  const names = namesModule(icons, js);
  add(`names.${language}`, names.code);
  if (js) {
    add('index.d.ts', all || 'export {};\n');
    add('names.d.ts', names.types);
  }
  return files;
}

/** The type of a value with `as const`. */
function literalType(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(literalType).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, each]) => `readonly ${JSON.stringify(key)}: ${literalType(each)}`,
  );
  return `{ ${entries.join('; ')} }`;
}

function namesModule(icons: readonly Icon[], js: boolean) {
  const rows = aliasPairs(icons).map(([alias, name]) => `  '${alias}': '${name}',\n`);
  const table = `{\n${rows.join('')}}`;
  const flips = `[${icons
    .filter(({ flip }) => flip)
    .map(({ name }) => `'${name}'`)
    .join(', ')}]`;
  const aliasesType = 'Readonly<Record<IconAlias, IconName>>';
  const flipsType = 'readonly IconName[]';
  const aliasesDoc = '/** Alias → name. */\n';
  const flipsDoc = '/** Icons that mirror where the text runs right to left. */\n';
  const types = iconTypes(icons);
  const declared = `${types}
${aliasesDoc}export declare const aliases: ${aliasesType};

${flipsDoc}export declare const flips: ${flipsType};
`;
  const code = js
    ? `${aliasesDoc}export const aliases = ${table};

${flipsDoc}export const flips = ${flips};
`
    : `${types}
${aliasesDoc}export const aliases: ${aliasesType} = ${table};

${flipsDoc}export const flips: ${flipsType} = ${flips};
`;
  return { code, types: declared };
}
