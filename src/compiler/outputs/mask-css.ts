import { resolveVars } from '../svg/resolve-vars.ts';
import type { Icon } from '../icon.ts';
import type { PreparedIcon } from '../prepare/prepare.ts';
import { hasOwnColours } from './own-colours.ts';
import { cssIdent, dataUri } from './escape.ts';

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
// In forced colours the background would be repainted; the icon stands for text, so it takes the text's forced colour.
const MASK = `  background: currentColor;
  -webkit-mask: no-repeat center / contain;
  mask: no-repeat center / contain;
  forced-color-adjust: preserve-parent-color;
`;
const imageStyles = (coloured: boolean, image: string) =>
  coloured ? `  background-image: ${image};\n` : `  -webkit-mask-image: ${image};\n  mask-image: ${image};\n`;

/**
 * A style sheet with a class for each icon, named by its id: `<span class="icon-x" aria-hidden="true"></span>`. An icon
 * is 1em wide and high and takes the text's colour. One with colours of its own keeps them, and its `currentColor` is
 * black. Icons with `flip` are mirrored where the text runs right to left.
 *
 * @param urlOf URL of an icon's single file, relative to the style sheet. Default: icons are embedded as `data:` URIs.
 */
export function maskStyles(
  icons: readonly Icon[],
  prepared: readonly PreparedIcon[],
  urlOf?: (name: string) => string,
): string {
  const classOf = ({ id }: Icon) => `.${cssIdent(id)}`;
  const coloured = new Set(icons.filter((icon, i) => hasOwnColours(prepared[i]!.svg, icon.file)));
  const monochrome = icons.filter((icon) => !coloured.has(icon));
  const rule = (selected: readonly Icon[], block: string, state = '') =>
    selected.length > 0 ? `${selected.map((icon) => classOf(icon) + state).join(',\n')} {\n${block}}\n` : '';
  // A data: URI is written once, into a custom property that both spellings of the mask use. Relative URLs are not:
  // bundlers refuse them in custom properties.
  const shared = (hasColours: boolean) => (urlOf ? '' : imageStyles(hasColours, 'var(--icon)'));

  const singles = icons.map((icon, i) => {
    const block = urlOf
      ? imageStyles(coloured.has(icon), `url("${urlOf(icon.name)}")`)
      : `  --icon: url("${dataUri(resolveVars(prepared[i]!.svg))}");\n`;
    return rule([icon], block);
  });
  return [
    '/* Generated from the icons. Do not edit. */\n',
    rule(icons, SIZE),
    rule(monochrome, MASK + shared(false)),
    rule([...coloured], PICTURE + shared(true)),
    ...singles,
    rule(
      icons.filter(({ flip }) => flip),
      '  scale: -1 1;\n',
      ':dir(rtl)',
    ),
  ].join('');
}
