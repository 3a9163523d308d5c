// The list of all icons with a hash of each drawing, so that a drawing, an alias or a flip never changes unnoticed:
// the change is a line in `icons.txt`, to be seen in review. After an intended change, update the list by
//   npx vitest run --project node test/icons/golden.test.ts -u
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  title: string;
  group: string;
  aliases: string[];
  flip?: boolean;
}

/** One line for each icon of a folder: name, hash of the file, group, title, whether it flips, and aliases. */
function listOf(folder: string): string[] {
  const entries = JSON.parse(readFileSync(`${folder}/icons.json`, 'utf8')) as Record<string, Entry>;
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length));
  return names.sort().map((name) => {
    const drawing = readFileSync(`${folder}/${name}.svg`, 'utf8').replaceAll(/\s+/g, ' ');
    const hash = createHash('sha256').update(drawing).digest('hex').slice(0, 12);
    const { title, group, aliases, flip } = entries[name]!;
    const parts = [name.padEnd(20), hash, group, `"${title}"`, ...(flip ? ['flip'] : [])];
    return `${parts.join('  ')}${aliases.length > 0 ? `  = ${aliases.join(', ')}` : ''}`;
  });
}

it('icons, drawings, flips and aliases are those of the list', async () => {
  const sets = ['icons', 'icons-extra'].map((folder) => `${folder}/\n${listOf(folder).join('\n')}\n`);
  await expect(sets.join('\n')).toMatchFileSnapshot('icons.txt');
});

it.each([
  ['icons', 'dist'],
  ['icons-extra', 'dist/extra'],
])('%s: the built package has the same aliases and flips', (folder, built) => {
  const entries = JSON.parse(readFileSync(`${folder}/icons.json`, 'utf8')) as Record<string, Entry>;
  const manifest = JSON.parse(readFileSync(`${built}/icons.json`, 'utf8')) as (Entry & { name: string })[];
  expect(manifest.map(({ name, aliases, flip }) => [name, aliases, flip])).toEqual(
    Object.keys(entries)
      .sort()
      .map((name) => [name, entries[name]!.aliases, entries[name]!.flip ?? false]),
  );
});
