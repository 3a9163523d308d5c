import { expect, it } from 'vitest';
import { open } from './site.ts';

const drawnBox = (path: string) => `(({ width, height }) => [width, height])(the('${path}').getBBox())`;

it('a registered icon is drawn, as tall and of the colour as the text around it', async () => {
  const reader = await open(
    '<p style="font-size: 40px; color: rgb(200, 0, 0)"><lede-icon name="bookmark"></lede-icon></p>',
  );
  const [width, height] = await reader.value<[number, number]>(drawnBox('lede-icon >>> path'));
  expect(Math.min(width, height)).toBeGreaterThan(5);
  expect(await reader.value(`box('lede-icon').height`)).toBe(40);
  expect(await reader.value(`getComputedStyle(the('lede-icon >>> path')).stroke`)).toBe('rgb(200, 0, 0)');
});

it('an icon of the page’s sprite is drawn', async () => {
  const reader = await open(
    '<lede-icon name="search" style="font-size: 40px"></lede-icon>',
    `<script>document.documentElement.dataset.ledeSprite = '/lede/sprite.svg'</script>`,
  );
  await reader.until(`Math.min(...${drawnBox('lede-icon >>> use')}) > 5`);
  expect(await reader.value(`box('lede-icon').height`)).toBe(40);
});

it.each([
  ['registered', ''],
  ['in the sprite', `<script>document.documentElement.dataset.ledeSprite = '/lede/sprite.svg'</script>`],
])('a name that is not %s is reported, and keeps its space', async (_, sprite) => {
  const reader = await open(
    '<lede-icon name="unicorn" style="font-size: 40px"></lede-icon>',
    `${sprite}<script>window.missing = []; addEventListener('error', (event) => event.detail?.name && missing.push(event.detail.name), true)</script>`,
  );
  await reader.until(`missing.join() === 'unicorn'`);
  expect(await reader.value(`box('lede-icon').width`)).toBe(40);
});

it('a directional icon is mirrored from right to left, and no other', async () => {
  const reader = await open(
    '<p dir="rtl"><lede-icon name="chevron-right"></lede-icon><lede-icon name="close"></lede-icon><lede-icon name="chevron-right" flip="none"></lede-icon></p>',
  );
  expect(await reader.value(`all('lede-icon >>> svg').map((one) => getComputedStyle(one).scale)`)).toEqual([
    '-1 1',
    'none',
    'none',
  ]);
});
