// iconify.json: the format of Iconify's tools, for any folder and for Lede's own icons. Real tools read it in
// test/consumers/iconify and iconify-astro.
import { readFileSync } from 'node:fs';
import type { IconifyJSON } from '@iconify/types';
import { expect, it } from 'vitest';
import { compileFiles, elements, LINE, SHADE, svg } from '../compile-files.ts';

const ODD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 2 48 32"><path d="M4 4h16v9z"/></svg>';
async function setOf(sources: Record<string, string>, iconify: true | string = true): Promise<IconifyJSON> {
  return JSON.parse((await compileFiles(sources, { iconify })).get('iconify.json')!) as IconifyJSON;
}

it('has each icon without its root, whose paint a group has; the size of most; sizes that differ; aliases', async () => {
  const set = await setOf(
    {
      'line.svg': LINE,
      'odd.svg': ODD,
      'plain.svg': svg('<path d="M4 4h16v9z"/>'),
      'icons.json': '{"odd": {"aliases": ["strange"]}}',
    },
    'acme',
  );
  expect(set).toEqual({
    prefix: 'acme',
    width: 24,
    height: 24,
    icons: {
      line: {
        body: '<g fill="none" stroke="currentColor" stroke-width="var(--w, 2)"><path d="M4 4h16"/></g>',
      },
      odd: { body: '<path d="M4 4h16v9z"/>', left: -4, top: 2, width: 48, height: 32 },
      plain: { body: '<path d="M4 4h16v9z"/>' },
    },
    aliases: { strange: { parent: 'odd' } },
  });
});

it('keeps references inside an icon, and every body is well-formed', async () => {
  const { prefix, icons } = await setOf({ 'shade.svg': SHADE });
  expect(prefix).toBe('icon');
  const { body } = icons['shade']!;
  expect(body).toMatch(/fill="url\(#shade_a\)".*id="shade_a"|id="shade_a".*fill="url\(#shade_a\)"/);
  expect(elements(`<svg>${body}</svg>`)).toContain('linearGradient');
});

it('is not written without the option', async () => {
  expect((await compileFiles({ 'line.svg': LINE })).has('iconify.json')).toBe(false);
});

it.each([
  ['', 'lede'],
  ['extra/', 'lede-extra'],
])('Lede ships its own set (%s)', (folder, prefix) => {
  const set = JSON.parse(readFileSync(`dist/${folder}iconify.json`, 'utf8')) as IconifyJSON;
  const manifest = JSON.parse(readFileSync(`dist/${folder}icons.json`, 'utf8')) as {
    name: string;
    aliases: string[];
  }[];
  expect(set.prefix).toBe(prefix);
  expect(Object.keys(set.icons)).toEqual(manifest.map(({ name }) => name));
  expect(Object.keys(set.aliases ?? {}).toSorted()).toEqual(
    manifest.flatMap(({ aliases }) => aliases).toSorted(),
  );
});
