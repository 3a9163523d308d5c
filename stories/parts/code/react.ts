import { markupIn, scriptLines, type Syntax } from './frameworks.ts';
import type { Parsed } from './parse.ts';
import { indented } from './script.ts';
import { kindOf, type MarkupAttribute } from './tags.ts';

/** Attributes of HTML that React spells in its own way. */
const NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  autofocus: 'autoFocus',
  checked: 'defaultChecked',
  datetime: 'dateTime',
  srclang: 'srcLang',
  popovertarget: 'popoverTarget',
};

const styleOf = (css: string): string => {
  const pairs = css.split(';').flatMap((one) => {
    const [name, value] = one.split(/:\s*/);
    const key = name!.trim().startsWith('--')
      ? `'${name!.trim()}'`
      : name!.trim().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return value ? [`${key}: '${value.trim()}'`] : [];
  });
  return `{{ ${pairs.join(', ')} }}`;
};

function attribute(tag: string, one: MarkupAttribute): string {
  const { name, value } = one;
  const known = tag.includes('-') && name !== 'class' ? name : (NAMES[name] ?? name);
  if (value === undefined) return known;
  if (name === 'style') return `style=${styleOf(value)}`;
  if (/number|json/.test(kindOf(tag, one))) return `${known}={${value}}`;
  return value.includes('"') ? `${known}='${value}'` : `${known}="${value}"`;
}

/** JSX drops white space around a line's end, also where it separates words: there it is written out. */
function text(content: string): string {
  const escaped = content.replaceAll(/[{}]/g, (brace) => `{'${brace}'}`);
  if (!escaped.trim()) return escaped;
  return escaped.replace(/^\s*\n/, (space) => `{' '}${space}`).replace(/\n\s*$/, (space) => `{' '}${space}`);
}

/** Only between words and a tag on the next line; before the first word of a block and after its last, none is lost. */
const needless = (jsx: string): string =>
  jsx
    .replaceAll(/(<(?:p|li|label|div|h\d|legend|figcaption|lede-[\w-]+)(?: [^<>]*)?>)\{' '\}(?=\n)/g, '$1')
    .replaceAll(/\{' '\}(?=\n\s*<\/)/g, '');

const syntax: Syntax = {
  attribute,
  property: (name) => `${name}={${name}}`,
  text,
  comment: (content) => `{/* ${content} */}`,
};

/** A component of React 19. */
export function reactComponent(parsed: Parsed): string {
  const { effects, styles } = parsed;
  const run = effects.length ? `  useEffect(() => {\n${indented(effects.join('\n'), 4)}\n  }, []);\n\n` : '';
  const css = styles ? `\n<style>{\`\n${indented(styles, 2)}\n\`}</style>` : '';
  return `${scriptLines(parsed, 'useEffect', 'react').join('\n\n')}

export default function Example() {
${run}  return (
    <>
${indented(needless(markupIn(parsed, syntax)) + css, 6)}
    </>
  );
}`;
}
