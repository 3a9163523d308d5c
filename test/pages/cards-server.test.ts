import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { dist } from './site.ts';

const TAGS = ['lede-article-card', 'lede-share', 'lede-social-links', 'lede-tag', 'lede-tag-list'];
const VALUES = [
  null,
  undefined,
  '',
  'text',
  '[',
  '["A"]',
  0,
  -1,
  Number.NaN,
  Infinity,
  true,
  false,
  [],
  ['A'],
  {},
];
const MORE = [
  { src: 1 },
  [null, {}],
  new Date('never'),
  new Date(0),
  () => {},
  Symbol('s'),
  Object.create(null),
];

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  members?: { kind: string; name: string; readonly?: boolean }[];
}
const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  ({ declarations = [] }) => declarations,
);
const membersOf = (tag: string) => {
  const { attributes = [], members = [] } = declarations.find(({ tagName }) => tagName === tag)!;
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return { attributes: attributes.map(({ name }) => name), properties: properties.map(({ name }) => name) };
};
const renderTag = (tag: string, name: string, value: unknown) => {
  const [open, close] = [unsafeStatic(tag), unsafeStatic(tag)];
  const binding = unsafeStatic(name);
  return collectResult(render(staticHtml`<${open} ${binding}=${value}></${close}>`));
};

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // As `node --conditions=development` has them: with warnings.
  await import(dist('development/define.js'));
});

describe.each(TAGS)('%s at the server', (tag) => {
  it('renders with each attribute, with and without a value', async () => {
    for (const name of membersOf(tag).attributes)
      for (const value of ['', 'text', '["A"]', '{"a":1}', '-1'])
        await expect(renderTag(tag, name, value), `${name}=${value}`).resolves.toContain('</template>');
  });

  it('renders with each property of any type', async () => {
    for (const name of membersOf(tag).properties)
      for (const value of [...VALUES, ...MORE])
        await expect(renderTag(tag, `.${name}`, value), `${name}: ${typeof value}`).resolves.toContain(
          '</template>',
        );
  });
});

it('<lede-tag-list clearable> keeps the rest of the page', async () => {
  const page = html`<p>Before</p>
    <lede-tag-list clearable selectable tags='["A"]'></lede-tag-list>
    <p>After</p>`;
  expect(await collectResult(render(page))).toContain('After');
});

it.each([
  ['<lede-share>', html`<lede-share url="/story" networks="tg"></lede-share>`],
  [
    '<lede-article-card>',
    html`<lede-article-card story='{"headline":"A","url":"/story","body":["B"]}'></lede-article-card>`,
  ],
])('the share links of a relative url have no href in %s, and the console says why', async (_, page) => {
  const networks = [...(await collectResult(render(page))).matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)];
  expect(networks.map(([, href]) => href).filter((href) => href !== '/story')).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('relative URL');
});

it('a folded body renders no share links a second time', async () => {
  const story = { headline: 'A', url: 'https://example.org/a', body: ['B'] };
  const markup = await collectResult(render(html`<lede-article-card .story=${story}></lede-article-card>`));
  expect(markup.match(/<lede-share/g)).toHaveLength(1);
});
