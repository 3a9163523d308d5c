import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';

interface ArgType {
  name?: string;
  type?: unknown;
  control?: unknown;
  options?: unknown;
  table?: { category?: string; type?: unknown; disable?: boolean };
}

const order = [
  'attributes',
  'properties',
  'slots',
  'events',
  'css properties',
  'css shadow parts',
  'css states',
];
const category = (argType: ArgType): string => argType.table?.category ?? '';
const place = (argType: ArgType): number => order.indexOf(category(argType)) + 1 || order.length + 1;

/**
 * Args, tables and template of an element, from its manifest. The tables are sorted from attributes to styles;
 * `controls` hides rows that have no control.
 */
export function helpers<Element>(tag: string) {
  const { args, argTypes, template } = getStorybookHelpers<Element>(tag);
  const entries = Object.entries(argTypes as unknown as Record<string, ArgType>);
  for (const [, argType] of entries)
    if (argType.table && /slots|parts/.test(category(argType))) {
      delete argType.table.type;
      delete argType.type;
    }
  const sorted = Object.fromEntries(entries.sort(([, a], [, b]) => place(a) - place(b)));
  const controls = Object.fromEntries(
    entries
      .filter(([, argType]) => !/attributes|css properties/.test(category(argType)))
      .map(([key]) => [key, { table: { disable: true } }]),
  );
  // Storybook lists args with a value first, so the values get the same order.
  const keys = Object.keys(sorted);
  const values = Object.entries(args as object).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
  return {
    args: Object.fromEntries(values) as typeof args,
    argTypes: sorted as typeof argTypes,
    controls,
    template,
  };
}
