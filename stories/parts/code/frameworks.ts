import { ledeImports, type Parsed } from './parse.ts';
import { importLines, indented, type Import } from './script.ts';
import { kindOf, type MarkupAttribute, type Token } from './tags.ts';

type Open = Extract<Token, { kind: 'open' }>;

/** How a framework writes what differs from HTML. */
export interface Syntax {
  /** An attribute, without the space before it. */
  attribute(tag: string, attribute: MarkupAttribute): string;
  /** A property that the script sets. */
  property(name: string): string;
  text(text: string): string;
  comment(text: string): string;
}

/** The markup of an example in the syntax of a framework. */
export function markupIn({ tokens, properties }: Parsed, syntax: Syntax): string {
  const open = ({ tag, attributes, end }: Open): string => {
    const id = attributes.find(({ name }) => name === 'id')?.value;
    const written = attributes.map((one) => one.space + syntax.attribute(tag, one));
    const set = properties.filter((one) => one.id === id).map(({ name }) => ` ${syntax.property(name)}`);
    return `<${tag}${[...written, ...set].join('')}${end}>`;
  };
  return tokens
    .map((token) => {
      if (token.kind === 'open') return open(token);
      if (token.kind === 'close') return `</${token.tag}>`;
      return syntax[token.kind](token.text);
    })
    .join('');
}

const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);
/** An attribute as HTML has it. */
const plain = ({ name, value }: MarkupAttribute): string =>
  value === undefined ? name : `${name}=${quoted(value)}`;

const vue: Syntax = {
  attribute: (tag, attribute) =>
    /number|json/.test(kindOf(tag, attribute)) ? `:${plain(attribute)}` : plain(attribute),
  property: (name) => `:${name}.prop="${name}"`,
  text: (text) => text,
  comment: (text) => `<!-- ${text} -->`,
};

const svelte: Syntax = {
  attribute: (tag, attribute) => {
    const { name, value = '' } = attribute;
    if (/number|json/.test(kindOf(tag, attribute))) return `${name}={${value}}`;
    return /[{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : plain(attribute);
  },
  property: (name) => `{${name}}`,
  text: (text) => text.replaceAll(/[{}]/g, (brace) => `{'${brace}'}`),
  comment: (text) => `<!-- ${text} -->`,
};

/** The lines of a component's script: imports, what needs no document, and what runs once it is there. */
export function scriptLines(parsed: Parsed, effect: string, from: string): string[] {
  const { imports, setup, effects } = parsed;
  const own: Import[] = effects.length ? [{ names: [effect], from }] : [];
  const groups = [importLines([...own, ...ledeImports(parsed), ...imports]), setup];
  return groups.filter((one) => one.length).map((one) => one.join('\n'));
}

const script = (parsed: Parsed, effect: string, from: string): string => {
  const { effects } = parsed;
  const run = effects.length ? [`${effect}(() => {\n${indented(effects.join('\n'), 2)}\n});`] : [];
  return indented([...scriptLines(parsed, effect, from), ...run].join('\n\n'), 2);
};
const style = ({ styles }: Parsed): string => (styles ? `\n\n<style>\n${indented(styles, 2)}\n</style>` : '');

/** A single-file component of Vue 3. */
export const vueComponent = (parsed: Parsed): string =>
  `<script setup>\n${script(parsed, 'onMounted', 'vue')}\n</script>\n\n<template>\n${indented(markupIn(parsed, vue), 2)}\n</template>${style(parsed)}`;

/** A component of Svelte 5. */
export const svelteComponent = (parsed: Parsed): string =>
  `<script>\n${script(parsed, 'onMount', 'svelte')}\n</script>\n\n${markupIn(parsed, svelte)}${style(parsed)}`;
