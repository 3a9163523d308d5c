// The icon gallery: what its search finds first, what stands below a name, and what is copied.
import '../setup.ts';
import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { entries, groups, subtitle } from '../../stories/icons/gallery/data.ts';
import { find } from '../../stories/icons/gallery/find.ts';
import { snippets } from '../../stories/icons/gallery/snippets.ts';

const found = (query: string) => find(entries, query).map(({ name }) => name);
const copied = (name: string, wanted: string) =>
  snippets(entries.find((entry) => entry.name === name)!).find(({ what }) => what === wanted)!.code;

it.each([
  // Whole names, titles and aliases, however spaced.
  ['x', 'x'],
  ['line', 'line'],
  ['messenger', 'fm'],
  ['Odnoklassniki', 'ok'],
  ['whats app', 'wt'],
  ['you-tube', 'yt'],
  ['full screen', 'v-expand'],
  ['twitter', 'tw'],
  ['expand', 'v-expand'],
  // Their words and starts, before meanings and tags.
  ['mess', 'fm'],
  ['tele', 'tg'],
  ['link', 'link'],
  ['linked', 'linkedin'],
  ['messeng', 'fm'],
  ['subtitles', 'captions'],
  ['printer', 'print'],
  // Meanings and tags.
  ['photo credit', 'camera'],
  ['podcast', 'podcast'],
  ['fediverse', 'mastodon'],
  // Words of several texts.
  ['facebook chat', 'fm'],
])('a search for “%s” finds %s first', (query, first) => expect(found(query)[0]).toBe(first));

it('a title or alias ranks before every tag', () => {
  // “messenger” is a tag of these.
  expect(found('messenger')).toEqual(['fm', 'tg', 'wt', 'line', 'max', 'viber']);
  // A start of a title, and a whole tag.
  const [title, tag] = ['Okapi', 'Other'].map((title) => ({
    ...entries[0]!,
    name: title,
    title,
    aliases: [],
  }));
  tag!.tags = ['ok'];
  expect(find([tag!, title!], 'ok')).toEqual([title, tag]);
});

it('every icon is in one group, and has its title below a name that does not say it', () => {
  const grouped = groups.flatMap((group) => group.entries.map(({ name }) => name));
  expect(grouped.toSorted()).toEqual(entries.map(({ name }) => name).toSorted());
  const below = Object.fromEntries(entries.map((entry) => [entry.name, subtitle(entry)]));
  expect(below).toMatchObject({ fm: 'Facebook Messenger', tg: 'Telegram', nomuted: 'Not muted' });
  for (const name of ['camera', 'chevron-down', 'stepback', 'linkedin']) expect(below[name]).toBeUndefined();
});

it('what is imported for each icon is in the package', async () => {
  for (const { name } of entries) {
    const [, glyph, file] = /^import \{ (\w+) \} from 'lede-ui\/icons\/(.*)\.js';$/.exec(
      copied(name, 'Import'),
    )!;
    expect(await readFile(`dist/generated/glyphs/${file}.js`, 'utf8')).toContain(`export const ${glyph} = `);
  }
});

it.each(['close', 'back-10'])('the component for React draws %s', async (name) => {
  const { code } = await transform(copied(name, 'React'), { loader: 'jsx', format: 'cjs', jsx: 'transform' });
  const registered: unknown[] = [];
  const modules = { registerIcons: (glyph: unknown) => registered.push(glyph), iconClose: 1, iconBack_10: 1 };
  const module = { exports: {} as Record<string, () => { type: string; props: object }> };
  const React = { createElement };
  new Function('module', 'exports', 'require', 'React', code)(module, module.exports, () => modules, React);
  expect(registered).toEqual([1]);
  const [component] = Object.values(module.exports);
  expect(component!()).toMatchObject({ type: 'lede-icon', props: { name } });
});
