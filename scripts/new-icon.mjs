// `npm run new:icon -- [--extra] <name> ["Title"]`: a file to draw in and its entry in icons.json.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { PLACEHOLDER } from './placeholders.mjs';

const args = process.argv.slice(2);
const extra = args.includes('--extra');
const [name = '', title = name.replaceAll('-', ' ')] = args.filter((arg) => arg !== '--extra');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error(
    'usage: npm run new:icon -- [--extra] <name> ["Title"]   (a-z, 0-9 and single hyphens)\n' +
      '--extra: in icons-extra/, the set beside icons/',
  );
  process.exit(2);
}
const fail = (message) => {
  console.error(message);
  process.exit(1);
};
const read = async (folder) => JSON.parse(await readFile(`${folder}/icons.json`, 'utf8'));

// A name means one icon, in whichever of the two sets.
for (const folder of ['icons', 'icons-extra']) {
  const entries = await read(folder);
  if (existsSync(`${folder}/${name}.svg`) || Object.hasOwn(entries, name))
    fail(`${name} already exists, in ${folder}/.`);
  for (const [owner, { aliases = [] }] of Object.entries(entries))
    if (aliases.includes(name)) fail(`${name} is an alias of ${owner}, in ${folder}/.`);
}

const folder = extra ? 'icons-extra' : 'icons';
const file = `${folder}/${name}.svg`;
await writeFile(
  file,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="var(--lede-icon-stroke, 2)" stroke-linecap="round" stroke-linejoin="round"><path d="${PLACEHOLDER.drawing}"/></svg>\n`,
);
const entries = await read(folder);
entries[name] = { title, meaning: '', group: 'actions', tags: [], aliases: [] };
const sorted = Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const options = { parser: 'json', singleQuote: true, printWidth: 110 };
await writeFile(`${folder}/icons.json`, await format(JSON.stringify(sorted), options));
console.log(
  `Draw ${file} and write what it means in ${folder}/icons.json: until then a test fails. Then look: npm run icons:sheet -- sheet.png ${name}`,
);
