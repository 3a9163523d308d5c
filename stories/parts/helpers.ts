import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { action } from 'storybook/actions';
import { elementApi, type Attribute, type ElementApi, type Entry } from './element-api.ts';

type Args = Record<string, unknown>;

/** The value of an attribute as HTML has it; undefined where it is absent. */
function written({ kind, default: initial }: Attribute, value: unknown): string | undefined {
  if (kind === 'boolean') return value ? '' : undefined;
  if (value === undefined || value === null || value === '' || String(value) === initial) return undefined;
  return kind === 'json' ? JSON.stringify(value) : String(value);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Sets what a control has changed, and nothing else: the element keeps its state. */
function apply(
  element: HTMLElement,
  { attributes, cssProperties }: ElementApi,
  args: Args,
  before: Args,
): void {
  const changed = ({ name }: Entry) => args[name] !== before[name];
  for (const attribute of attributes.filter(changed)) {
    const value = written(attribute, args[attribute.name]);
    if (value === undefined) element.removeAttribute(attribute.name);
    else element.setAttribute(attribute.name, value);
  }
  for (const { name } of cssProperties.filter(changed))
    element.style.setProperty(name, String(args[name] ?? ''));
}

/** The HTML of an element with these args, and a style sheet for its custom properties. */
function sourceOf(
  { tag, attributes, cssProperties }: ElementApi,
  args: Args,
  content: string,
  id: string,
): string {
  const set = attributes.flatMap((attribute) => {
    const value = written(attribute, args[attribute.name]);
    if (value === undefined) return [];
    return value ? `${attribute.name}="${escaped(value)}"` : attribute.name;
  });
  const parts = id ? [`id="${id}"`, ...set] : set;
  const line = ['', ...parts].join(' ');
  const start =
    line.length > 80 ? `<${tag}${parts.map((one) => `\n  ${one}`).join('')}\n>` : `<${tag}${line}>`;
  const inner = content.includes('\n') ? `\n  ${content.trim().replaceAll('\n', '\n  ')}\n` : content;
  const styles = cssProperties
    .filter(({ name }) => args[name])
    .map(({ name }) => `    ${name}: ${args[name]};`);
  const sheet = styles.length ? `\n\n<style>\n  ${tag} {\n${styles.join('\n')}\n  }\n</style>` : '';
  return `${start}${inner}</${tag}>${sheet}`;
}

const controls = {
  boolean: 'boolean',
  number: 'number',
  choice: 'select',
  json: 'object',
  text: 'text',
} as const;

const row = (entry: Entry, category: string, control: object) => ({
  name: entry.name,
  description: entry.description,
  ...control,
  table: {
    category,
    type: { summary: entry.type || 'CSS value' },
    defaultValue: { summary: entry.default || entry.defaultText.replaceAll('`', '') || undefined },
  },
});

const initial = ({ kind, default: text }: Attribute): unknown =>
  ({
    boolean: text === 'true',
    number: text === '' ? undefined : Number(text),
    choice: text,
    json: undefined,
    text,
  })[kind];

interface Playground {
  /** The HTML inside the element. */
  content?: string;
  /** HTML before the element, such as the button that opens it by its `id`. */
  before?: string;
  id?: string;
  /** A class for the layout of the canvas. */
  frame?: string;
  caption?: string;
}

/** Args and controls of an element, from its manifest, and its playground: a story that the controls change. */
export function helpers(tag: string) {
  const api = elementApi(tag);
  const args: Args = Object.fromEntries([
    ...api.attributes.map((one) => [one.name, initial(one)]),
    ...api.cssProperties.map(({ name }) => [name, '']),
  ]);
  const argTypes = Object.fromEntries([
    ...api.attributes.map((one) => [
      one.name,
      row(one, 'attributes', {
        control: { type: controls[one.kind] },
        ...(one.kind === 'choice' ? { options: one.options } : {}),
      }),
    ]),
    ...api.cssProperties.map((one) => [
      one.name,
      row(one, 'css custom properties', {
        control: {
          type: one.name.includes('-color-') || /background|accent/.test(one.name) ? 'color' : 'text',
        },
      }),
    ]),
  ]);
  const listen = (element: Element): void => {
    for (const { name } of api.events)
      element.addEventListener(name, (event) => action(name)((event as CustomEvent).detail ?? event.type));
  };
  const name = unsafeStatic(tag);
  const playground = ({ content = '', before = '', id = '', frame = '', caption = '' }: Playground = {}) => {
    const applied = new WeakMap<Element, Args>();
    const follow = (args: Args) => (element?: Element) => {
      if (!element) return;
      if (!applied.has(element)) listen(element);
      apply(element as HTMLElement, api, args, applied.get(element) ?? {});
      applied.set(element, args);
    };
    const note = caption ? html`<figcaption>${caption}</figcaption>` : '';
    return {
      parameters: {
        docs: {
          source: {
            type: 'code' as const,
            language: 'html' as const,
            transform: (_: string, context: { args: Args }) =>
              [before.trim(), sourceOf(api, context.args, content, id)].filter(Boolean).join('\n\n'),
          },
        },
      },
      render: (args: Args): TemplateResult =>
        html`<figure class="example-figure ${frame}">
          ${unsafeHTML(before)}
          ${staticHtml`<${name} id=${id || nothing} ${ref(follow(args))}>${unsafeHTML(content)}</${name}>`}
          ${note}
        </figure>`,
    };
  };
  return { args, argTypes, playground };
}
