// Data for editors, from the same manifest as all else: VS Code's custom data for HTML and CSS, JetBrains' web-types.
import { readFileSync } from 'node:fs';
import { writeFiles } from '../dist/compiler/index.js';
import { isSwitch, readElements, valuesOf } from './manifest.mjs';
import { readTokens } from './tokens.mjs';

const { name, version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readElements();
const pageOf = (element) => `${homepage}?path=/docs/components-${element}--docs`;

/** Custom properties and parts of all elements, each once, with all that is said of it. */
function byName(key) {
  const all = new Map();
  for (const { tag, declaration } of elements)
    for (const { name, description = '' } of declaration[key] ?? [])
      all.set(name, [...(all.get(name) ?? []), `\`<${tag}>\`: ${description}`]);
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, texts]) => ({ name, description: texts.join('\n\n') }));
}
const tokens = readTokens(JSON.parse(readFileSync('src/styles/tokens.json', 'utf8')));
const own = byName('cssProperties');
const properties = [
  ...own,
  ...tokens
    .filter((token) => own.every(({ name }) => name !== token.name))
    .map((token) => ({
      name: token.name,
      description: `${token.description ?? 'A design token.'} Default: \`${token.css}\`.`,
    })),
];
const parts = byName('cssParts');

const markdown = (value) => ({ kind: 'markdown', value });
const methods = ({ members }) => members.filter(({ kind }) => kind === 'method');
const list = (title, items, line) =>
  items?.length ? `\n\n**${title}**\n\n${items.map(line).join('\n')}` : '';
const describe = ({ summary, slots, events, members }) =>
  summary +
  list('Slots', slots, (one) => `- \`${one.name || 'default'}\`: ${one.description}`) +
  list('Events', events, (one) => `- \`${one.name}\`: ${one.description}`) +
  list(
    'Methods',
    methods({ members }),
    (one) => `- \`${one.name}()\`${one.description ? `: ${one.description}` : ''}`,
  );

const html = {
  version: 1.1,
  tags: elements.map(({ element, tag, declaration }) => ({
    name: tag,
    description: markdown(describe(declaration)),
    attributes: (declaration.attributes ?? []).map(({ name, description, type }) => ({
      name,
      description: markdown(description),
      // Without values an editor writes `name=""`; a switch is the name alone.
      ...(isSwitch(type?.text) ? { valueSet: 'v' } : {}),
      ...(valuesOf(type?.text).length > 0
        ? { values: valuesOf(type.text).map((value) => ({ name: value })) }
        : {}),
    })),
    references: [{ name: 'Documentation', url: pageOf(element) }],
  })),
};

const css = {
  version: 1.1,
  properties: properties.map(({ name, description }) => ({ name, description: markdown(description) })),
  pseudoElements: parts.map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
};

const typeOf = (text = 'string') => {
  const values = valuesOf(text);
  return values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : text;
};
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({
          element,
          tag,
          declaration: {
            summary,
            attributes = [],
            members,
            slots = [],
            events = [],
            cssProperties = [],
            cssParts = [],
          },
        }) => ({
          name: tag,
          description: summary,
          'doc-url': pageOf(element),
          attributes: attributes.map(({ name, description, default: value, type }) => ({
            name,
            description,
            value: isSwitch(type?.text)
              ? { kind: 'no-value', type: 'boolean' }
              : { type: typeOf(type?.text), ...(value === undefined ? {} : { default: value }) },
          })),
          slots: slots.map(({ name, description }) => ({ name, description })),
          js: {
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map(({ name, description, type, readonly }) => ({
                name,
                description,
                type: typeOf(type?.text),
                ...(readonly ? { 'read-only': true } : {}),
              })),
            events: events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
          },
          css: {
            properties: cssProperties.map(({ name, description }) => ({ name, description })),
            parts: cssParts.map(({ name, description }) => ({ name, description })),
          },
        }),
      ),
    },
    css: { properties },
  },
};

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
await writeFiles(
  'dist',
  new Map([
    ['vscode.html-custom-data.json', json(html)],
    ['vscode.css-custom-data.json', json(css)],
    ['web-types.json', json(webTypes)],
  ]),
);
