import { registration } from './icons.ts';
import { dedent, scriptOf, type Script } from './script.ts';
import { ownStyles } from './styles.ts';
import { elementsOf, iconsOf, tokensOf, type Token } from './tags.ts';

/** An example in parts. */
export interface Parsed extends Script {
  markup: string;
  tokens: Token[];
  elements: string[];
  icons: string[];
  styles: string;
}

const SCRIPT = /<script type="module">([^]*?)<\/script>/g;
const STYLE = /<style>([^]*?)<\/style>/g;

/** Takes an example apart: its markup, what its scripts do, its styles, and what it needs of Lede. */
export function parse(source: string): Parsed {
  const scripts = [...source.matchAll(SCRIPT)].map(([, code]) => code!);
  const sheets = [...source.matchAll(STYLE)].map(([, css]) => dedent(css!));
  const markup = source
    .replaceAll(SCRIPT, '')
    .replaceAll(STYLE, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const tokens = tokensOf(markup);
  const icons = iconsOf(tokens);
  const script = scriptOf(scripts);
  const registers = script.setup.some((one) => /^(?:registerIcons|setSprite)\(/.test(one));
  const added = registers ? { imports: [], setup: [] } : registration(icons);
  return {
    ...script,
    imports: [...script.imports, ...added.imports],
    setup: [...added.setup, ...script.setup],
    markup,
    tokens,
    elements: elementsOf(tokens),
    icons,
    styles: [...sheets, ownStyles(markup, sheets.join('\n'))].filter(Boolean).join('\n'),
  };
}

/** What an application with a bundler imports for these elements. */
export const ledeImports = ({ elements }: Parsed): { names: string[]; from: string }[] => [
  { names: [], from: 'lede-ui/lede.css' },
  ...elements.map((tag) => ({ names: [], from: `lede-ui/define/${tag.replace('lede-', '')}.js` })),
];
