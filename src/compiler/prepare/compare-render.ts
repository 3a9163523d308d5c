import { createRequire } from 'node:module';
import { IconError } from '../icon.ts';
import { NOTHING } from './optimise.ts';

/** Pixels along the wider side. */
const SIZE = 96;

/** Loaded when it is needed, and by `require`: an import of CommonJS reads it once more, for the names it exports. */
let renderer: ReturnType<typeof load> | undefined;
export const loadRenderer = () => (renderer ??= load());

async function load() {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const { default: pixelmatch } = await import('pixelmatch');
  return { Resvg, pixelmatch };
}

/** The start tag of the root, behind whatever a file begins with. */
const ROOT =
  /^((?:\s|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<svg)(?=\s)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?>)/;
const SIZES = /\s(?:width|height|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * What the renderer is to draw: it knows neither custom properties, nor references in quotes, nor the colour of a
 * page, and an icon is as large as its viewBox, whatever its width and height.
 */
function drawable(svg: string): string {
  const text = svg
    .replace(/^\uFEFF/, '')
    .replaceAll(/var\(\s*--[\w-]+\s*,\s*([^()\s][^()]*)\)/g, '$1')
    .replaceAll(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)');
  return text.replace(ROOT, (_, start: string, attributes: string, end: string) => {
    const colour = /\scolor\s*=/.test(attributes) ? '' : ' color="#123456"';
    const kept = /\sviewBox\s*=/.test(attributes) ? attributes.replaceAll(SIZES, '') : attributes;
    return start + colour + kept + end;
  });
}

/**
 * How many of the pixels of two drawings differ by more than antialiasing; all of them where the shapes do.
 *
 * @param viewBox Of both.
 */
export async function differingPixels(
  before: string,
  after: string,
  viewBox: string,
  file: string,
): Promise<number> {
  const { Resvg, pixelmatch } = await loadRenderer();
  const [, , width = 1, height = 1] = viewBox.split(/[\s,]+/).map(Number);
  const mode = width >= height ? ('width' as const) : ('height' as const);
  const draw = (svg: string) => {
    try {
      // Looking for fonts takes long, and few icons need one.
      const font = { loadSystemFonts: svg.includes('<text') };
      return new Resvg(drawable(svg), { fitTo: { mode, value: SIZE }, font }).render();
    } catch (error) {
      throw new IconError(file, `cannot be drawn: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  const [a, b] = [draw(before), draw(after)];
  if (!a.pixels.some((channel) => channel > 0)) throw new IconError(file, NOTHING);
  if (a.width !== b.width || a.height !== b.height) return SIZE * SIZE;
  return pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.1 });
}
