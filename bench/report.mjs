// Measures everything and writes docs/bench/ and the figures in the README: `npm run bench:report`, about eight minutes.
// With names of benchmarks it measures these and keeps the others' figures; with `--write` it measures nothing and writes
// everything from docs/bench/results.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesOf, FOLDER, readResults, resultsFile } from './report/write.mjs';

mkdirSync(FOLDER, { recursive: true });
const names = process.argv.slice(2).filter((name) => name !== '--write');
if (!process.argv.includes('--write')) {
  const { measureAll } = await import('./benches.mjs');
  const results = names.length > 0 ? readResults() : { benches: {} };
  const { about, benches } = await measureAll(names.length > 0 ? names : undefined);
  const merged = { about: results.about ?? about, benches: { ...results.benches, ...benches } };
  writeFileSync(`${FOLDER}/results.json`, await resultsFile(merged));
}
for (const [path, text] of await filesOf(readResults())) writeFileSync(path, text);
