import manifest from '../../custom-elements.json' with { type: 'json' };
import { splitDefault } from '../../scripts/split-default.mjs';

/** One line of an API table. */
export interface Entry {
  name: string;
  description: string;
  type: string;
  default: string;
  /** A default in words, as Markdown, where it is no value. */
  defaultText: string;
}
/** What sets an attribute: a switch, a number, one of a few words, JSON, or text. */
export type Kind = 'boolean' | 'number' | 'choice' | 'json' | 'text';
export interface Attribute extends Entry {
  property: string;
  kind: Kind;
  options: string[];
}
export interface ElementApi {
  tag: string;
  attributes: Attribute[];
  properties: Entry[];
  slots: Entry[];
  events: Entry[];
  methods: Entry[];
  cssProperties: Entry[];
  cssParts: Entry[];
  cssStates: Entry[];
}

interface Item {
  name?: string;
  kind?: string;
  description?: string;
  type?: { text: string };
  default?: string;
  fieldName?: string;
  attribute?: string;
  readonly?: boolean;
  parameters?: { name: string; optional?: boolean; default?: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}
type Declaration = { tagName?: string } & Partial<Record<string, Item[]>>;

const declarations = (manifest.modules as unknown as { declarations?: Declaration[] }[]).flatMap(
  (module) => module.declarations ?? [],
);

const unquoted = (text: string): string => text.replace(/^'(.*)'$/, '$1');
const members = (type: string): string[] =>
  type.split(' | ').filter((one) => !/^(null|undefined)$/.test(one));

function kindOf(type: string): Kind {
  const all = members(type);
  if (type === 'boolean | null' || all.every((one) => one.startsWith("'"))) return 'choice';
  if (all.length === 1 && (all[0] === 'boolean' || all[0] === 'number')) return all[0];
  const data = all.every((one) => /^(Record|Story|readonly \w+\[\])/.test(one));
  return data ? 'json' : 'text';
}

/** Words to choose from; an empty one first where the attribute may be absent. */
function optionsOf(type: string): string[] {
  if (type === 'boolean | null') return ['', 'true', 'false'];
  const words = members(type).map(unquoted);
  return type.endsWith(' | null') ? ['', ...words] : words;
}

/** A default as a reader of the table wants it: nothing for none, a constant's value in place of its name. */
function defaultOf(tag: string, { default: text = '', name, fieldName }: Item): string {
  if (text === 'null' || text === "''") return '';
  if (!/^[A-Z_]+$/.test(text) || !globalThis.customElements?.get(tag)) return unquoted(text);
  return String((document.createElement(tag) as unknown as Record<string, unknown>)[fieldName ?? name!]);
}

/** Attributes of buttons for a form, a link or another element of the page: on a playground they change nothing to see. */
export const wiringOf = (attributes: readonly string[]): string[] =>
  attributes.includes('popovertarget')
    ? attributes.filter((name) =>
        /^(form\w*|popover\w*|command\w*|name|value|type|target|rel|download|controls|haspopup|current|expanded)$/.test(
          name,
        ),
      )
    : [];

// So that editors offer names, the type is a union with any other string; the table needs the names alone.
const readable = (type = ''): string => type.replace(' | (string & {})', '');

const signature = ({ name, parameters = [], return: result }: Item): string =>
  `${name}(${parameters
    .map(
      (one) => `${one.name}${one.optional || one.default ? '?' : ''}${one.type ? `: ${one.type.text}` : ''}`,
    )
    .join(', ')})${result && result.type.text !== 'void' ? `: ${result.type.text}` : ''}`;

const isFormCallback = ({ name }: Item): boolean => /^form\w+Callback$/.test(name!);

/** What the manifest has of an element: each thing once. A property that has an attribute stands beside it. */
export function elementApi(tag: string): ElementApi {
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`custom-elements.json has no <${tag}>: npm run build writes it.`);
  const list = (name: string): Item[] => declaration[name] ?? [];
  const entry = (item: Item): Entry => {
    const said = splitDefault(item.description ?? '');
    const initial = defaultOf(tag, item);
    return {
      name: item.name ?? '',
      description: said.description,
      type: readable(item.type?.text),
      default: initial,
      defaultText: initial ? '' : said.default,
    };
  };
  const attributes = list('attributes').map((item) => {
    const type = item.type?.text ?? 'string';
    // A boolean of ours is false where its declaration has no value.
    if (type === 'boolean') item.default ??= 'false';
    return { ...entry(item), property: item.fieldName!, kind: kindOf(type), options: optionsOf(type) };
  });
  const fields = list('members').filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return {
    tag,
    attributes,
    properties: fields.map((item) => {
      const said = entry(item);
      return { ...said, description: `${said.description}${item.readonly ? ' Read only.' : ''}`.trim() };
    }),
    slots: list('slots').map(entry),
    events: list('events').map(entry),
    methods: list('members')
      .filter((item) => item.kind === 'method' && !isFormCallback(item))
      .map((item) => ({ ...entry(item), name: signature(item) })),
    cssProperties: list('cssProperties').map(entry),
    cssParts: list('cssParts').map(entry),
    cssStates: list('cssStates').map(entry),
  };
}
