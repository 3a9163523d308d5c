// Examples of the documentation: each stands once, and what is shown is what runs.
import '../setup.ts';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { compileScript, parse } from 'vue/compiler-sfc';
import packageJson from '../../package.json' with { type: 'json' };
import { codeOf, flavours, type Flavour } from '../../stories/parts/code/index.ts';
import { elementApi } from '../../stories/parts/element-api.ts';
import { example } from '../../stories/parts/example.ts';
import { helpers } from '../../stories/parts/helpers.ts';
import { elements } from '../contract/elements.ts';

const files = (await readdir('stories', { recursive: true, withFileTypes: true })).map(
  ({ parentPath, name }) => join(parentPath, name),
);
const read = (ending: RegExp): Promise<{ file: string; text: string }[]> =>
  Promise.all(
    files
      .filter((file) => ending.test(file))
      .toSorted()
      .map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
const stories = await read(/\.stories\.ts$/);
const pages = await read(/components.[a-z-]+\.mdx$/);

/** The file that a public import of the package leads to. */
function target(specifier: string): string {
  for (const [pattern, entry] of Object.entries(packageJson.exports)) {
    const [before, after] = `lede-ui${pattern.slice(1)}`.split('*');
    const path = typeof entry === 'string' ? entry : (entry as { default?: string }).default!;
    if (
      after === undefined ? specifier === before : specifier.startsWith(before!) && specifier.endsWith(after)
    )
      return path.replace('*', specifier.slice(before!.length, specifier.length - (after?.length ?? 0)));
  }
  throw new Error(`The package does not export ${specifier}.`);
}

describe('an example', () => {
  it('shows the markup and the script that it runs', () => {
    const source = `\n<p id="note"></p>\n\n<script type="module">\n  import { iconClose } from 'lede-ui/icons/close.js';\n</script>`;
    const { parameters, render } = example(source, 'frame');
    const { code } = parameters.docs.source;
    expect(code).toBe(source.trim());
    const [frame, , { values }] = render().values as [string, unknown, { values: [string] }];
    expect(frame).toBe('frame');
    expect(code).toContain(values[0].trim());
    expect(values[0]).not.toContain('<script');
  });

  it('is the only source of what a story shows', () => {
    const second = stories.filter(({ text }) => /\bsource: \{|\bcode\(/.test(text)).map(({ file }) => file);
    expect(second).toEqual([]);
  });

  it.each(stories.filter(({ text }) => text.includes("from 'lede-ui/")))(
    'of $file imports only what the package exports',
    async ({ text }) => {
      for (const [, names = '', specifier] of text.matchAll(
        /^\s+import (?:\{([^}]*)\} from )?'(lede-ui\/[^']+)';$/gm,
      )) {
        const file = join(process.cwd(), target(specifier!));
        // The import map of the guide “Plain HTML” leads here.
        expect(existsSync(specifier!.replace('lede-ui', 'dist')), specifier).toBe(true);
        const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as object;
        for (const name of names.split(',').flatMap((one) => one.trim() || []))
          expect(module, specifier).toHaveProperty(name);
      }
    },
  );
});

// “Hard cases” are a page to show.
const listed = stories.filter(({ file }) => !/pages|hard/.test(file));
it.each(listed)('the sidebar lists no story of $file that is a test alone', ({ text }) => {
  for (const [, name, body] of text.matchAll(/^export const (\w+): S = ([^]*?);\n(?=\n|$)/gm))
    if (/^(BadInput|Hostile|LongWords|Narrow|Dark|Pressing|Cancelled|Following)$/.test(name!))
      expect(body, name).toMatch(/'!dev'|tags: hidden/);
});

describe('a page of an element', () => {
  it.each(pages)('$file writes no example in HTML itself, as its stories do', ({ text }) => {
    const blocks = [...text.matchAll(/```html\n([^]*?)```/g)].map(([, block]) => block!);
    // Templates of Vue and Hugo are no HTML that a story could run.
    expect(blocks.filter((block) => !/<template>|\{\{/.test(block))).toEqual([]);
  });

  it.each(pages)('$file shows stories that exist', ({ text }) => {
    const modules = new Map(
      [...text.matchAll(/import \* as (\w+) from '\.\/([\w-]+)\.stories'/g)].map(([, name, path]) => [
        name!,
        stories.find(({ file }) => file.endsWith(join('components', `${path}.stories.ts`)))!.text,
      ]),
    );
    const shown = [...text.matchAll(/of=\{(\w+)\.(\w+)\}/g)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, module, name] of shown)
      expect(modules.get(module!)).toContain(`export const ${name}: S = `);
  });
});

describe('the code of an example', () => {
  const modules = import.meta.glob<
    Record<string, { parameters?: { docs?: { source?: { code?: string } } } }>
  >('../../stories/components/*.stories.ts', { eager: true });
  const sources = new Set(
    Object.values(modules).flatMap((module) =>
      Object.values(module).flatMap(({ parameters }) => parameters?.docs?.source?.code ?? []),
    ),
  );
  // Three hundred pictures are one picture many times.
  const all = [...sources].filter((source) => source.length < 20_000);
  const written = (flavour: Flavour) => all.map((source) => codeOf(source, flavour));

  it.each(flavours)('for $title imports only what the package has, and leaves nothing open', ({ id }) => {
    expect(all.length).toBeGreaterThan(100);
    for (const code of written(id)) {
      expect(code).not.toMatch(/story\.js|[>=]undefined/);
      const specifiers = [...code.matchAll(/from '([^']+)'|import '([^']+)'/g)].map(([, a, b]) => a ?? b!);
      const ours = specifiers.filter((one) => !['react', 'vue', 'svelte'].includes(one));
      if (id === 'html') for (const one of ours) expect(['/lede.js', '/networks.js']).toContain(one);
      else for (const one of ours) expect(existsSync(join(process.cwd(), target(one))), one).toBe(true);
    }
  });

  it('for React compiles', async () => {
    for (const code of written('react')) {
      const { warnings } = await transform(code, { loader: 'jsx', jsx: 'automatic' });
      expect(warnings).toEqual([]);
    }
  });

  it('for Vue compiles', () => {
    const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('lede-') };
    for (const code of written('vue')) {
      const { descriptor, errors } = parse(code, { templateParseOptions: compilerOptions });
      expect(errors).toEqual([]);
      compileScript(descriptor, { id: 'a', inlineTemplate: true, templateOptions: { compilerOptions } });
    }
  });

  it('for Svelte compiles', () => {
    for (const code of written('svelte')) expect(compile(code, {}).js.code).toBeTruthy();
  });

  it('passes numbers and data as values, and keeps the space between words at a line’s end', () => {
    const source = `
<p>
  Two
  <b>coasts</b>
</p>
<lede-tag-list lines="1" labelled></lede-tag-list>
<lede-share text='{ "tg": "A" }'></lede-share>`;
    const react = codeOf(source, 'react');
    expect(react).toContain(`Two{' '}\n`);
    expect(react).toContain('<lede-tag-list lines={1} labelled>');
    expect(react).toContain('<lede-share text={{ "tg": "A" }}>');
    expect(codeOf(source, 'vue')).toContain('<lede-tag-list :lines="1" labelled>');
    expect(codeOf(source, 'svelte')).toContain('<lede-share text={{ "tg": "A" }}>');
    expect(codeOf(source, 'html')).toContain('<lede-tag-list lines="1" labelled>');
  });

  it('sets data as a property where the framework can', () => {
    const source = `
<lede-tag-list id="topics"></lede-tag-list>

<script type="module">
  document.querySelector('#topics').tags = ['China'];
</script>`;
    expect(codeOf(source, 'react')).toContain(`const tags = ['China'];`);
    expect(codeOf(source, 'react')).toContain('<lede-tag-list id="topics" tags={tags}>');
    expect(codeOf(source, 'vue')).toContain('<lede-tag-list id="topics" :tags.prop="tags">');
    expect(codeOf(source, 'svelte')).toContain('<lede-tag-list id="topics" {tags}>');
    expect(codeOf(source, 'html')).toContain(`document.querySelector('#topics').tags = tags;`);
  });

  it('registers the icons that it names, by any of their names; a page without imports has the sprite', () => {
    const source = '<lede-icon name="facebook"></lede-icon><lede-icon name="rss"></lede-icon>';
    expect(codeOf(source, 'bundler')).toContain(`import { iconFb } from 'lede-ui/icons/fb.js';`);
    expect(codeOf(source, 'bundler')).toContain(`import { iconRss } from 'lede-ui/icons/extra/rss.js';`);
    expect(codeOf(source, 'vue')).toContain('registerIcons(iconFb, iconRss);');
    expect(codeOf(source, 'html')).toContain(`setSprite('/sprite.svg');`);
  });
});

describe('the API tables', () => {
  it.each(elements)('of <$tag> have each thing once, with its type', ({ tag }) => {
    const { attributes, properties, events, slots, methods } = elementApi(tag);
    const names = [...attributes.map(({ property }) => property), ...properties.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
    for (const { type } of [...attributes, ...properties]) expect(type).toBeTruthy();
    for (const { kind, default: initial } of attributes)
      if (kind === 'boolean') expect(initial).toMatch(/^(true|false)$/);
    for (const { type } of events) expect(type).not.toMatch(/^(|CustomEvent<CustomEvent.*)$/);
    for (const { type } of slots) expect(type).toBe('');
    expect(methods.map(({ name }) => name).join()).not.toContain('Callback');
  });
});

describe('the playground of an element', () => {
  const { args, argTypes, playground } = helpers('lede-icon');
  it('has a control for each attribute and custom property, attributes first, with real defaults', () => {
    expect(Object.keys(args)).toEqual(['name', 'label', 'flip', '--lede-icon-size', '--lede-icon-stroke']);
    expect(Object.keys(argTypes)).toEqual(Object.keys(args));
    expect(args).toMatchObject({ flip: 'auto' });
    // A default in words too, as the description no longer says it.
    expect(argTypes).toMatchObject({ name: { table: { defaultValue: { summary: 'none' } } } });
    expect(helpers('lede-button').args).toMatchObject({ disabled: false, size: 'medium' });
  });

  it('shows the HTML of what the controls say', () => {
    const { source } = playground({ content: 'A' }).parameters.docs;
    const shown = source.transform('', { args: { ...args, name: 'close', '--lede-icon-size': '3rem' } });
    expect(shown).toBe(
      '<lede-icon name="close">A</lede-icon>\n\n<style>\n  lede-icon {\n    --lede-icon-size: 3rem;\n  }\n</style>',
    );
  });
});
