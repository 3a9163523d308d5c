import { join } from 'node:path';
import { chosenSets } from './folders.mjs';

/** Compiles public sets, each icon drawn before and after: how many look alike, and how that came about. */
export async function compileSets(root) {
  const { readFiles } = await import('../../dist/compiler/source/list-files.js');
  const { prepareAll } = await import('../../dist/compiler/prepare/worker-pool.js');
  const rows = [];
  const messages = [];
  for (const [set, folder] of chosenSets()) {
    const from = join(root, 'node_modules', folder);
    const { files, refused } = await readFiles(from);
    const tasks = files.map((file) => ({ ...file, id: `icon-${file.name}`, flip: false }));
    const results = [...(await prepareAll(tasks, { sanitize: false, render: true, glyphs: false })).values()];
    const of = (level) => results.filter((result) => result.level === level).length;
    const faults = [...refused, ...results.filter((result) => result instanceof Error)];
    messages.push(...faults.map(({ message }) => message));
    rows.push({
      set,
      icons: files.length + refused.length,
      alike: of('full'),
      careful: of('careful'),
      mild: of('mild'),
      refused: faults.length,
    });
  }
  console.table(rows);
  for (const message of messages) console.log(message);
}
