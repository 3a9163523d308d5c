import { IconError } from './icon.ts';

/** Pixels along the wider side. */
const SIZE = 96;

/** The renderer knows neither custom properties nor the colour of a page. */
const plain = (svg: string) =>
  svg.replaceAll(/var\(\s*--[\w-]+\s*,\s*([^()]+)\)/g, '$1').replaceAll(/currentColor/gi, '#123456');

/** How many of the pixels of two drawings differ by more than antialiasing; all of them where the shapes do. */
export async function differingPixels(before: string, after: string, file: string): Promise<number> {
  const { Resvg } = await import('@resvg/resvg-js');
  const { default: pixelmatch } = await import('pixelmatch');
  const draw = (svg: string) => {
    try {
      const options = { fitTo: { mode: 'width' as const, value: SIZE }, font: { loadSystemFonts: false } };
      return new Resvg(plain(svg), options).render();
    } catch (error) {
      throw new IconError(file, `cannot be drawn: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  const [a, b] = [draw(before), draw(after)];
  if (a.width !== b.width || a.height !== b.height) return SIZE * SIZE;
  return pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.1 });
}
