import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { elementApi, type Attribute, type Entry } from '../parts/element-api.ts';

interface Column {
  title: string;
  cell: (entry: Entry & Partial<Attribute>) => ReactNode;
}
/** Names and descriptions with what else there is of each: a column that would be empty is left out. */
function Table({ title, rows, columns }: { title: string; rows: readonly Entry[]; columns: Column[] }) {
  if (!rows.length) return null;
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row)));
  return (
    <>
      <h3>{title}</h3>
      <table className="lede-api">
        <thead>
          <tr>
            {shown.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              {shown.map(({ title, cell }) => (
                <td key={title} data-title={title}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const code = (text: string): ReactNode => (text ? <code>{text}</code> : '');
const name: Column = {
  title: 'Name',
  cell: ({ name, property }) => (
    <>
      {code(name)}
      {property && property !== name ? <div>property {code(property)}</div> : null}
    </>
  ),
};
const slot: Column = { title: 'Name', cell: (entry) => code(entry.name) || '(default)' };
const type: Column = { title: 'Type', cell: (entry) => code(entry.type) };
const initial: Column = {
  title: 'Default',
  cell: (entry) => code(entry.default) || (entry.defaultText && <Markdown>{entry.defaultText}</Markdown>),
};
const description: Column = {
  title: 'Description',
  cell: (entry) => (entry.description ? <Markdown>{entry.description}</Markdown> : ''),
};

/** Everything public of an element, from its manifest: each thing once, attributes first. */
export function Api({ of }: { of: string }) {
  const api = elementApi(of);
  return (
    <div className="lede-api-tables">
      <Table
        title="Attributes and properties"
        rows={api.attributes}
        columns={[name, type, initial, description]}
      />
      <Table
        title="Properties without an attribute"
        rows={api.properties}
        columns={[name, type, initial, description]}
      />
      <Table title="Slots" rows={api.slots} columns={[slot, description]} />
      <Table title="Events" rows={api.events} columns={[name, type, description]} />
      <Table title="Methods" rows={api.methods} columns={[name, description]} />
      <Table title="CSS custom properties" rows={api.cssProperties} columns={[name, initial, description]} />
      <Table title="CSS parts" rows={api.cssParts} columns={[name, description]} />
      <Table title="CSS states" rows={api.cssStates} columns={[name, description]} />
    </div>
  );
}
