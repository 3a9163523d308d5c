// `npm run new:element -- <name>`: every file of lede-<name> and its lines in the files that list elements.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementFiles, namesOf } from './element-files.mjs';
import { PLACEHOLDER } from './placeholders.mjs';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('usage: npm run new:element -- <name>   (without "lede-"; a-z and single hyphens)');
  process.exit(2);
}
if (existsSync(`src/components/${name}`)) {
  console.error(`src/components/${name} already exists.`);
  process.exit(1);
}
const names = namesOf(name);
const { tag, title, group } = names;

async function write(file, text, sign) {
  await mkdir(dirname(file), { recursive: true });
  // A golden file stays as its test writes it.
  const golden = file.endsWith('.yml');
  await writeFile(
    file,
    golden ? text : await format(text, { ...(await resolveConfig(file)), filepath: file }),
  );
  console.log(`${sign} ${file}`);
}
async function change(file, edit) {
  const before = await readFile(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file}: found no place for ${tag}; write its line by hand.`);
  await write(file, after, '~');
}
/** Adds a line to its like, in order. */
const sortedIn = (like, line) => (text) => {
  const lines = text.split('\n');
  const at = lines.findIndex((other) => like.test(other));
  const found = lines.filter((other) => like.test(other));
  const rest = lines.filter((other) => !like.test(other));
  return [...rest.slice(0, at), ...[...found, line].toSorted(), ...rest.slice(at)].join('\n');
};

for (const [file, text] of Object.entries(elementFiles(names))) await write(file, text, '+');
await change('src/define.ts', sortedIn(/^import '\.\/define\//, `import './define/${name}.ts';`));
await change(
  'src/autoload.ts',
  sortedIn(/^ {2}'lede-[\w-]+': \(\) => import\(/, `  '${tag}': () => import('./define/${name}.ts'),`),
);
await change(
  'src/index.ts',
  sortedIn(/^export \* from '\.\/components\//, `export * from './components/${name}/index.ts';`),
);
await change('src/locales/en.ts', (text) =>
  text
    .replace(/(?=\n\/\*\* All texts)/, `\nexport const ${group} = {\n  label: '${title}',\n};\n`)
    .replace(/(?<=export interface Texts \{[^}]*)\}/, `  ${group}: typeof ${group};\n}`),
);
for (const file of await readdir('src/locales')) {
  const text = await readFile(`src/locales/${file}`, 'utf8');
  if (/: Texts = \{$/m.test(text))
    await change(`src/locales/${file}`, (text) =>
      text.replace(/(?<=: Texts = \{[\s\S]*?)\n\};/, `\n  ${group}: {\n    label: '${title}',\n  },\n};`),
    );
}
await change('README.md', (text) =>
  text.replace(
    /(?<=(?:^\| `<lede-.*\n)+)(?!\| `<lede-)/m,
    `| \`<${tag}>\` | \`lede-ui/define/${name}.js\` | ${PLACEHOLDER.description} |\n`,
  ),
);
console.log(`Then: npm run build && npm test. The tests that stay red say what is still to be written.`);
