import { existsSync } from 'node:fs';
import icons from '../../icons/icons.json' with { type: 'json' };
import extra from '../../icons-extra/icons.json' with { type: 'json' };
import { importsOf, parse, sourceFiles, walk, type Node } from '../source-files.ts';

const ICONS = new Set([...Object.keys(icons), ...Object.keys(extra)]);
const files = new Map(sourceFiles('src'));

/** Which parameters of a function are named for an icon: `roundButton(icon, …)`. Names of methods and locals too. */
const iconParameters = new Map<string, number[]>([
  ['iconSvg', [0]],
  ['iconCopy', [0]],
]);
const isIcon = (name: unknown): boolean => /^(?:icons?|glyph|\w+Icons?)$/.test(String(name));
for (const text of files.values())
  walk(parse(text), (node) => {
    const named = node['params'] ? node : (node['value'] ?? node['init']);
    const name = node['id']?.name ?? node['key']?.name;
    const at = ((named?.params ?? []) as Node[]).flatMap((parameter, i) =>
      isIcon(parameter['name'] ?? parameter['left']?.name) ? [i] : [],
    );
    if (name && at.length > 0)
      iconParameters.set(name, [...new Set([...(iconParameters.get(name) ?? []), ...at])]);
  });

/** The strings that an expression can be, whichever way its conditions go. */
function strings(node: Node | undefined, all: ReadonlySet<string>): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'ConditionalExpression')
    return [...strings(node['consequent'], all), ...strings(node['alternate'], all)];
  if (node.type === 'LogicalExpression')
    return [...strings(node['left'], all), ...strings(node['right'], all)];
  if (node.type === 'ObjectExpression')
    return (node['properties'] as Node[]).flatMap(({ value }) => strings(value, all));
  if (node.type === 'ArrayExpression')
    return (node['elements'] as Node[]).flatMap((one) => strings(one, all));
  if (/^TS.*Expression$|^ParenthesizedExpression$/.test(node.type)) return strings(node['expression'], all);
  // `v-${to}`: with each word of the file that makes an icon's name of it.
  if (node.type === 'TemplateLiteral' && node['expressions'].length === 1) {
    const [before, after] = (node['quasis'] as Node[]).map(({ value }) => value.cooked as string);
    return [...all].map((word) => `${before}${word}${after}`).filter((name) => ICONS.has(name));
  }
  return [];
}

/** Names of icons that a file's text gives to something that draws one. */
export function iconNames(text: string): Set<string> {
  const ast = parse(text);
  const words = new Set<string>();
  const names = new Set<string>();
  walk(ast, (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') words.add(node['value']);
  });
  const add = (value: Node | undefined) => {
    for (const name of strings(value, words)) if (ICONS.has(name)) names.add(name);
  };
  walk(ast, (node) => {
    if (node.type === 'CallExpression') {
      const { callee } = node;
      for (const i of iconParameters.get(callee.name ?? callee.property?.name) ?? [])
        add(node['arguments'][i]);
    } else if (node.type === 'Property' && isIcon(node['key'].name ?? node['key'].value)) add(node['value']);
    else if (node.type === 'VariableDeclarator' && isIcon(node['id'].name)) add(node['init']);
    else if (node.type === 'TemplateLiteral') {
      const markup = (node['quasis'] as Node[]).map(({ value }) => value.raw).join('\0');
      for (const [, name] of markup.matchAll(/<lede-icon\b[^>]*?\sname="([\w-]+)"|\sicon="([\w-]+)"/g))
        if (name && ICONS.has(name)) names.add(name);
      // `name=${…}` of a <lede-icon>.
      for (const [i, expression] of (node['expressions'] as Node[]).entries())
        if (/<lede-icon\b[^>]*\sname=$/.test(node['quasis'][i].value.raw)) add(expression);
    }
  });
  return names;
}

/** The icons that an element's own files name, and the files of `internal/` that these import. */
export function iconsOf(name: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const text = files.get(path);
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { path: to, types } of importsOf(path, text))
      if (to?.startsWith('src/internal/') && !types) visit(to);
  };
  const folder = `src/components/${name}/`;
  if (!existsSync(folder)) throw new Error(`<lede-${name}>: there is no ${folder}`);
  for (const path of files.keys()) if (path.startsWith(folder)) visit(path);
  return new Set([...seen].flatMap((path) => [...iconNames(files.get(path)!)]));
}

/** The glyphs that an element's define module itself registers, and those that come with its parts on demand. */
export function registeredBy(name: string): Set<string> {
  const paths = [`${name}.ts`, `at-once/${name}.ts`, `on-demand/${name}-parts.ts`]
    .map((file) => `src/define/${file}`)
    .filter((path) => files.has(path));
  const imports = paths.flatMap((path) => importsOf(path, files.get(path)!));
  return new Set(
    imports.flatMap(
      ({ path }) => /^src\/generated\/glyphs\/(?:extra\/)?([\w-]+)\.ts$/.exec(path ?? '')?.[1] ?? [],
    ),
  );
}
