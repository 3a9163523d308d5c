import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';

const SIZE = 96;
/** Pixels that antialiasing may change: svgo's own measure. */
const SAME = 4;

/** Drawn 96 px wide, in a colour of its own where the page's is asked for. */
function drawn(svg) {
  const text = svg.replaceAll('currentColor', '#123456');
  return new Resvg(text, {
    fitTo: { mode: 'width', value: SIZE },
    font: { loadSystemFonts: false },
  }).render();
}

/** How many icons of a sprite look like their source, and how many are not in it. */
export function looksAlike(sprite, folder, files) {
  const symbols = new Map(
    [...sprite.matchAll(/<symbol\b([^>]*)>(.*?)<\/symbol>/gs)].map(([, attributes, inside]) => {
      const id = / id="(?:icon-)?([^"]*)"/.exec(attributes)[1];
      return [
        id,
        `<svg xmlns="http://www.w3.org/2000/svg"${attributes.replace(/ xmlns="[^"]*"/, '')}>${inside}</svg>`,
      ];
    }),
  );
  let alike = 0;
  let lost = 0;
  for (const file of files) {
    const symbol = symbols.get(file.replace(/\.svg$/, ''));
    if (!symbol) {
      lost++;
      continue;
    }
    const [a, b] = [drawn(readFileSync(join(folder, file), 'utf8')), drawn(symbol)];
    if (a.width !== b.width || a.height !== b.height) continue;
    const differing = pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.1 });
    if (differing <= SAME) alike++;
  }
  return { alike, lost };
}
