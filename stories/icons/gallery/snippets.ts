import { exportName } from '../../../src/compiler/outputs/glyph-modules.ts';
import type { Entry } from './data.ts';

/** A drawing as a `data:` URI, for use in double quotes. */
const dataUri = (svg: string): string =>
  `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[#<>]/g, encodeURIComponent)}`;

/** A class of its own: a mask that takes the text's colour, or a picture if the icon has colours of its own. */
function css({ name, svg, flip }: Entry): string {
  const image = `url("${dataUri(svg.trim())}") center / contain no-repeat`;
  const paint = /="#/.test(svg)
    ? `  background: ${image};`
    : `  background: currentColor;\n  mask: ${image};\n  forced-color-adjust: preserve-parent-color;`;
  return `.icon-${name} {
  display: inline-block;
  inline-size: 1em;
  block-size: 1em;
  vertical-align: -0.125em;
${paint}
}
${flip ? `.icon-${name}:dir(rtl) {\n  scale: -1 1;\n}\n` : ''}`;
}

/** What a developer copies for an icon. */
export function snippets(entry: Entry): { what: string; code: string }[] {
  const { name, extra, svg } = entry;
  const glyph = exportName(name);
  const tag = `<lede-icon name="${name}"></lede-icon>`;
  const imported = `import { ${glyph} } from 'lede-ui/icons/${extra ? 'extra/' : ''}${name}.js';`;
  return [
    { what: 'Name', code: name },
    { what: 'Tag', code: tag },
    {
      what: 'Use',
      code: `<svg width="24" height="24" aria-hidden="true"><use href="${extra ? '/extra' : ''}/sprite.svg#icon-${name}"/></svg>`,
    },
    { what: 'SVG', code: svg.trim() },
    { what: 'Import', code: imported },
    {
      what: 'React',
      code: `import 'lede-ui/define/icon.js';
import { registerIcons } from 'lede-ui/components/icon.js';
${imported}

registerIcons(${glyph});

export const ${glyph.replace('icon', '')}Icon = () => ${tag};
`,
    },
    { what: 'CSS', code: css(entry) },
  ];
}
