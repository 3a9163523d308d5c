import { resolveVars } from '../svg/resolve-vars.ts';
import type { Icon } from '../icon.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { hasOwnPaint } from './own-colours.ts';
import { dataUri } from './data-uri.ts';
import { cssIdent } from './escape.ts';

const SIZE = `  display: inline-block;
  flex: none;
  box-sizing: content-box;
  inline-size: 1em;
  block-size: 1em;
  vertical-align: -0.125em;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
`;
const PICTURE = '  background: no-repeat center / contain;\n';
// Forced colours would repaint the background; the icon is text, and keeps the text's forced colour.
const MASK = `  background: currentColor;
  -webkit-mask: no-repeat center / contain;
  mask: no-repeat center / contain;
  forced-color-adjust: preserve-parent-color;
`;
const drawn = (coloured: boolean, image: string) =>
  coloured ? `  background-image: ${image};\n` : `  -webkit-mask-image: ${image};\n  mask-image: ${image};\n`;

/**
 * A style sheet with a class of each icon's id: `<span class="icon-x" aria-hidden="true"></span>`. It is 1em wide and
 * high and takes the text's colour; an icon of several colours keeps them (there, `currentColor` is black). Icons that
 * point mirror where the text runs right to left.
 *
 * @param urlOf Where an icon's single file is, from the style sheet; without it, icons are held as `data:` URIs.
 */
export function maskStyles(
  icons: readonly Icon[],
  prepared: readonly Prepared[],
  urlOf?: (name: string) => string,
): string {
  const classOf = ({ id }: Icon) => `.${cssIdent(id)}`;
  const coloured = new Set(icons.filter((icon, i) => hasOwnPaint(prepared[i]!.svg, icon.file)));
  const plain = icons.filter((icon) => !coloured.has(icon));
  const rule = (of: readonly Icon[], block: string, state = '') =>
    of.length > 0 ? `${of.map((icon) => classOf(icon) + state).join(',\n')} {\n${block}}\n` : '';
  // A data: URI stands once, in a property that both spellings of the mask use. Relative addresses must not: bundlers
  // refuse them in custom properties.
  const shared = (of: boolean) => (urlOf ? '' : drawn(of, 'var(--icon)'));

  const single = icons.map((icon, i) => {
    const block = urlOf
      ? drawn(coloured.has(icon), `url("${urlOf(icon.name)}")`)
      : `  --icon: url("${dataUri(resolveVars(prepared[i]!.svg))}");\n`;
    return rule([icon], block);
  });
  return [
    '/* Generated from the icons. Do not edit. */\n',
    rule(icons, SIZE),
    rule(plain, MASK + shared(false)),
    rule([...coloured], PICTURE + shared(true)),
    ...single,
    rule(
      icons.filter(({ flip }) => flip),
      '  scale: -1 1;\n',
      ':dir(rtl)',
    ),
  ].join('');
}
