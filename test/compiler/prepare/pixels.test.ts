import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';
import { expect, it } from 'vitest';

const SIZE = 192;

interface Entry {
  name: string;
  id: string;
}
const entries = JSON.parse(await readFile('dist/icons.json', 'utf8')) as Entry[];
const sprite = await readFile('dist/sprite.svg', 'utf8');

/** The renderer knows neither custom properties nor the text colour of a page. */
const renderable = (svg: string) =>
  svg.replaceAll(/var\([^,]+,\s*([^)]+)\)/g, '$1').replaceAll('currentColor', '#123456');
const render = (svg: string) =>
  new Resvg(renderable(svg), { fitTo: { mode: 'width', value: SIZE } }).render().pixels;

/** A symbol as an SVG of its own, as a browser draws it through `<use>`. */
function symbol(id: string): string {
  const found = new RegExp(`<symbol([^>]*\\bid="${id}"[^>]*)>(.*?)</symbol>`, 's').exec(sprite);
  if (!found) throw new Error(`no #${id} in the sprite`);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${found[1]}>${found[2]}</svg>`;
}

/** How many pixels differ by more than antialiasing, with the threshold of svgo's own tests. */
const differing = (a: Uint8Array, b: Uint8Array) =>
  pixelmatch(a, b, undefined, SIZE, SIZE, { threshold: 0.1 });

it('the sprite has one symbol for each of the 47 icons and of those added since', () => {
  expect(entries.length).toBeGreaterThanOrEqual(47);
  expect([...sprite.matchAll(/<symbol /g)]).toHaveLength(entries.length);
});

it.each(entries)('$name: symbol and single file look like the source', async ({ name, id }) => {
  const source = render(await readFile(`icons/${name}.svg`, 'utf8'));
  expect(source.some((channel) => channel > 0)).toBe(true);
  expect(differing(source, render(symbol(id)))).toBeLessThanOrEqual(4);
  expect(differing(source, render(await readFile(`dist/icons/${name}.svg`, 'utf8')))).toBeLessThanOrEqual(4);
});
