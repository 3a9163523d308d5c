// The documentation as Markdown, for editors, terminals and language models: Storybook's pages of guides and elements →
// dist/docs/, and an index of all as llms.txt. The figures in them are those of docs/bench/results.json.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BENCHES } from '../bench/report/benches.mjs';
import { aboutText, markdownTables } from '../bench/report/tables.mjs';
import { writeFiles } from '../dist/compiler/index.js';
import { readElements } from './manifest.mjs';
import { storySources } from './story-sources.mjs';
import { readTokens } from './tokens.mjs';
import { apiTables } from './api-tables.mjs';

const { description, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readElements();
const results = JSON.parse(readFileSync('docs/bench/results.json', 'utf8'));

/** A page of Storybook: where it is written, and its path in `docs/`. */
const pages = ['components', 'guides', 'icons'].flatMap((folder) =>
  readdirSync(`stories/${folder}`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const text = readFileSync(`stories/${folder}/${file}`, 'utf8');
      const path = `${folder === 'components' ? 'elements' : 'guides'}/${basename(file, '.mdx')}.md`;
      const title = /^# (.+)$/m.exec(text)[1];
      // Storybook's id: of the title that Meta gives, else of the stories' file.
      const named = /<Meta title="(.+?)"/.exec(text)?.[1] ?? `${folder}/${basename(file, '.mdx')}`;
      return { text, path, title, folder, id: named.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') };
    }),
);
const pathOf = new Map(pages.map(({ id, path }) => [id, path]));

/** The module of stories that a page imports under a name. */
const moduleOf = ({ text, folder }, name) => {
  const [, module] = new RegExp(String.raw`^import \* as ${name} from '\./(.+?)'`, 'm').exec(text) ?? [];
  return `stories/${folder}/${module}.ts`;
};
const imported = pages.flatMap((page) =>
  [...page.text.matchAll(/^import \* as (\w+) from '\.\/.+\.stories'/gm)].map(([, name]) =>
    moduleOf(page, name),
  ),
);
const codeOf = await storySources([...new Set(imported)]);

const cell = ({ type, light, dark }) =>
  type === 'color' ? `\`${light}\` | \`${dark}\`` : `\`${light}\` | the same`;
const tokenTable = () =>
  [
    '| Token | Light | Dark | |',
    '| --- | --- | --- | --- |',
    ...readTokens(JSON.parse(readFileSync('src/styles/tokens.json', 'utf8'))).map(
      (token) => `| \`${token.name}\` | ${cell(token)} | ${token.description} |`,
    ),
  ].join('\n');

/** The code of a story, `TagStories.Links`; nothing for one that is shown without. */
function sourceOf(page, tag, name) {
  if (name === 'Theming.Tokens') return tokenTable();
  if (tag.includes('sourceState="none"')) return '';
  const [module, story] = name.split('.');
  const code = codeOf(moduleOf(page, module), story);
  return code && `\`\`\`html\n${code}\n\`\`\`\n`;
}

/** Links to other pages of Storybook become links to their files; those to stories lead to the website. */
const link = (whole, kind, id, hash = '') => {
  const path = kind === 'docs' ? pathOf.get(id.replace(/--docs$/, '')) : undefined;
  return path ? `](../${path}${hash})` : `](${homepage}?path=/${kind}/${id})`;
};

const elementNamed = (name) => elements.find(({ element }) => element === name);

/** Markdown of what stands between blocks of code, which has a few tags of Storybook's. */
const markdownOf = (page, text) =>
  text
    .replaceAll(/^import .*;$/gm, '')
    .replaceAll(/^<(?:Meta|Controls) .*\/>$/gm, '')
    .replaceAll(/^\{\/\*.*\*\/\}$/gm, '')
    .replaceAll(/^<Tab title="(.+)">$/gm, '**$1**')
    .replaceAll(/^<\/?Tabs?(?: label=".*")?>$/gm, '')
    .replaceAll(/^<(?:Canvas|Source) of=\{([\w.]+)\}.*\/>$/gm, (tag, name) => sourceOf(page, tag, name))
    .replaceAll(/^<Api of="lede-(.+?)" \/>$/gm, (_, name) => apiTables(elementNamed(name).declaration))
    .replaceAll(/^<Measured \/>$/gm, () => aboutText(results))
    .replaceAll(
      /^<Figures of="(.+?)" \/>$/gm,
      (_, name) => `${BENCHES[name].text}\n\n${markdownTables(name, results)}`,
    )
    .replaceAll(/<Markdown>\{`([^]*?)`\}<\/Markdown>/g, (_, inner) => inner.replaceAll('\\`', '`').trim())
    .replaceAll(/\]\(\?path=\/(docs|story)\/([\w-]+)(#[\w-]+)?\)/g, link);

function toMarkdown(page) {
  return page.text
    .split(/(^```[^]*?^```$)/m)
    .map((part, i) => (i % 2 === 1 ? part : markdownOf(page, part)))
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Headings under which nothing is left: their example is in Storybook alone. */
function withoutEmptySections(text) {
  const out = text.replaceAll(/^(#{2,6}) .+\n+(?=(#{1,6}) |$(?![^]))/gm, (whole, own, next = '#') =>
    next.length <= own.length ? '' : whole,
  );
  return out === text ? text : withoutEmptySections(out);
}

const files = new Map(
  pages.map((page) => [`docs/${page.path}`, `${withoutEmptySections(toMarkdown(page)).trim()}\n`]),
);
const ofElement = ({ path }) => elementNamed(/^elements\/(.+)\.md$/.exec(path)?.[1]);
const index = `# lede-ui

> ${description}

Import one element with \`import 'lede-ui/define/<name>.js'\` and the styles with \`import 'lede-ui/lede.css'\`. Content goes into named slots of plain HTML, or into properties as data. Icons are imports: \`registerIcons(iconSearch)\`. Booleans are false by default; a bad value falls back to the default, with a warning while developing.

## Elements

${pages
  .filter(ofElement)
  .map((page) => `- [<${ofElement(page).tag}>](docs/${page.path}): ${ofElement(page).declaration.summary}`)
  .join('\n')}

## Guides

${pages
  .filter((page) => !ofElement(page))
  .map((page) => `- [${page.title}](docs/${page.path})`)
  .join('\n')}

## Data

- [custom-elements.json](custom-elements.json): every attribute, property, event, slot, part and custom property
- [icons.json](icons.json), [extra/icons.json](extra/icons.json): names, meanings, tags and aliases of the icons
- [tokens.json](tokens.json): design tokens (DTCG)
`;
await writeFiles('dist', new Map([...files, ['llms.txt', index]]));
