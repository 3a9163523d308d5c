import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file for each set, so that runs over single sets add up. README's table is made from them. */
const RESULTS = fileURLToPath(new URL('results/', import.meta.url));
const fileOf = (set) => join(RESULTS, `${set.toLowerCase().replaceAll(' ', '-')}.json`);

/** What was measured of each set. */
export const results = () =>
  readdirSync(RESULTS).map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')));

/** Keeps what a run found of a set, beside what others found. */
export function keep(set, found) {
  mkdirSync(RESULTS, { recursive: true });
  const before = results().find((each) => each.set === set) ?? { set };
  const all = { ...before, measured: new Date().toISOString().slice(0, 10), ...found };
  // Parts of a comparison in the browser add up.
  if (found.browser) all.browser = { ...before.browser, ...found.browser };
  writeFileSync(fileOf(set), `${JSON.stringify(all, null, 2)}\n`);
}
