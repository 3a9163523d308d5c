import { spriteOf } from './icons.ts';
import { ledeImports, type Parsed } from './parse.ts';
import { importLines, indented, type Import } from './script.ts';

const script = (lines: readonly string[]): string =>
  `<script type="module">\n${indented(lines.join('\n'), 2)}\n</script>`;
const style = (css: string): string => (css ? `<style>\n${indented(css, 2)}\n</style>` : '');
const blocks = (...parts: (string | false)[]): string => parts.filter(Boolean).join('\n\n');

/** Statements that set properties where the example wrote them, as a page's script has them. */
const assignments = ({ properties }: Parsed): string[] =>
  properties.map(({ id, name }) => `document.querySelector('#${id}').${name} = ${name};`);

const body = (parsed: Parsed, imports: readonly Import[], setup: readonly string[]): string => {
  const groups = [importLines(imports), setup, [...assignments(parsed), ...parsed.effects]];
  const lines = groups.filter((one) => one.length).map((one) => one.join('\n'));
  return lines.length ? script([lines.join('\n\n')]) : '';
};

/** A page without a build: `/lede.css` and `/lede.js` are two files of the package; icons come from its sprite. */
export function plainHtml(parsed: Parsed): string {
  const isIcon = (from: string) => from.startsWith('lede-ui/icons/');
  const isLede = (from: string) => !from.startsWith('lede-ui/define') && !isIcon(from);
  const registersIcons = parsed.setup.some((one) => one.startsWith('registerIcons('));
  const imports = parsed.imports
    .filter(({ from }) => isLede(from))
    .map(({ names, from }) => ({
      names: names.filter((name) => name !== 'registerIcons'),
      from: from === 'lede-ui/networks.js' ? '/networks.js' : '/lede.js',
    }))
    .filter(({ names }) => names.length);
  const setup = parsed.setup.filter((one) => !one.startsWith('registerIcons('));
  const icons = parsed.icons.filter((name) => name);
  if (registersIcons) {
    imports.unshift({ names: ['setSprite'], from: '/lede.js' });
    setup.unshift(`setSprite('${spriteOf(icons)}');`);
  }
  return blocks(
    `<link rel="stylesheet" href="/lede.css" />\n<script type="module" src="/lede.js"></script>`,
    parsed.markup,
    style(parsed.styles),
    body(parsed, imports, setup),
  );
}

/** A page that a bundler such as Vite builds: it imports what it uses. */
export const bundledHtml = (parsed: Parsed): string =>
  blocks(
    parsed.markup,
    style(parsed.styles),
    body(parsed, [...ledeImports(parsed), ...parsed.imports], parsed.setup),
  );
