// The API of an element as Markdown tables.
import { splitDefault } from './split-default.mjs';

const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, items, columns) {
  if (!items?.length) return '';
  const names = Object.keys(columns);
  const rows = items.map((item) => `| ${names.map((name) => columns[name](item)).join(' | ')} |`);
  return `### ${title}\n\n| ${names.join(' | ')} |\n| ${names.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`;
}

const described = { Name: ({ name }) => code(name), Description: ({ description }) => cell(description) };
const initial = ({ default: value, description = '' }) =>
  value && value !== 'null' && value !== "''" ? code(value) : cell(splitDefault(description).default);
const withoutDefault = ({ description = '', readonly }) =>
  cell(`${splitDefault(description).description}${readonly ? ' Read only.' : ''}`.trim());
const typed = {
  Name: ({ name }) => code(name),
  Type: ({ type }) => code(type?.text),
  Default: initial,
  Description: withoutDefault,
};
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional || one.default ? '?' : ''}${one.type ? `: ${one.type.text}` : ''}`).join(', ')})`;

/**
 * Everything that the manifest has of an element.
 *
 * @param {Record<string, any>} declaration
 */
export function apiTables({ attributes, members = [], slots, events, cssProperties, cssParts, cssStates }) {
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    table('Attributes', attributes, {
      ...typed,
      Property: ({ fieldName }) => code(fieldName),
    }),
    table('Properties without an attribute', fields, typed),
    table('Methods', methods, { ...described, Name: (method) => code(signature(method)) }),
    table('Slots', slots, { ...described, Name: ({ name }) => (name ? code(name) : '(default)') }),
    table('Events', events, {
      Name: ({ name }) => code(name),
      Type: ({ type }) => code(type?.text),
      Description: ({ description }) => cell(description),
    }),
    table('CSS custom properties', cssProperties, {
      Name: ({ name }) => code(name),
      Default: initial,
      Description: withoutDefault,
    }),
    table('CSS parts', cssParts, { ...described, Name: ({ name }) => code(`::part(${name})`) }),
    table('CSS states', cssStates, { ...described, Name: ({ name }) => code(`:state(${name})`) }),
  ]
    .filter(Boolean)
    .join('\n');
}
