// Measures everything and writes docs/bench/ and the figures in the README: `npm run bench:report`, about eight minutes.
// With `--write` it measures nothing and writes them from docs/bench/results.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesOf, FOLDER, readResults, resultsFile } from './report/write.mjs';

mkdirSync(FOLDER, { recursive: true });
if (!process.argv.includes('--write')) {
  const { measureAll } = await import('./benches.mjs');
  writeFileSync(`${FOLDER}/results.json`, await resultsFile(await measureAll()));
}
for (const [path, text] of await filesOf(readResults())) writeFileSync(path, text);
