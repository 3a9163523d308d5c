// `npm run new:icon -- <name> ["Title"]`: a file to draw in and its entry in icons.json.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const [name = '', title = name.replaceAll('-', ' ')] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('usage: npm run new:icon -- <name> ["Title"]   (a-z, 0-9 and single hyphens)');
  process.exit(2);
}
const file = `icons/${name}.svg`;
const entries = JSON.parse(await readFile('icons/icons.json', 'utf8'));
if (existsSync(file) || Object.hasOwn(entries, name)) {
  console.error(`${name} is there already.`);
  process.exit(1);
}

await writeFile(
  file,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="var(--lede-icon-stroke, 2)" stroke-linecap="round" stroke-linejoin="round"><path d="M4 4l16 16"/></svg>\n',
);
entries[name] = { title, meaning: '', group: 'actions', tags: [], aliases: [] };
const sorted = Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const options = { parser: 'json', singleQuote: true, printWidth: 110 };
await writeFile('icons/icons.json', await format(JSON.stringify(sorted), options));
console.log(
  `Draw ${file}, say what it means in icons/icons.json, then look: npm run icons:sheet -- sheet.png ${name}`,
);
