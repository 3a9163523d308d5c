// The elements as custom-elements.json describes them, without what only the workshop needs. Every description that the
// package ships is made from it: the public manifest, data for editors, types for frameworks, pages for readers.
import { readFileSync } from 'node:fs';

const isFormCallback = ({ name }) => /^form\w+Callback$/.test(name);

/** `[{ element: 'icon', tag: 'lede-icon', declaration }]`, sorted by tag. */
export function readElements(file = 'custom-elements.json') {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .map((declaration) => ({
      element: declaration.tagName.replace(/^lede-/, ''),
      tag: declaration.tagName,
      declaration: {
        ...declaration,
        superclass: { name: 'LitElement', package: 'lit' },
        members: (declaration.members ?? []).filter((member) => !isFormCallback(member)),
      },
    }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The values of a type in an attribute, as `['row', 'column']`; none where any text will do. */
export function valuesOf(type = '') {
  if (/\bAnyIconName\b/.test(type)) return iconNames();
  const members = type.split(' | ').filter((one) => !/^(?:null|undefined|'')$/.test(one));
  if (members.length === 1 && members[0] === 'boolean') return type.includes('null') ? ['true', 'false'] : [];
  return members.every((one) => /^'.*'$/.test(one)) ? members.map((one) => one.slice(1, -1)) : [];
}

/** Whether an attribute is set by its presence. */
export const isSwitch = (type) => type === 'boolean';

/** Names and aliases of every icon of both sets. */
export function iconNames() {
  const sets = ['dist/icons.json', 'dist/extra/icons.json'].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return sets.flat().flatMap(({ name, aliases = [] }) => [name, ...aliases]);
}
