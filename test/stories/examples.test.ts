// Examples of the documentation: each stands once, and what is shown is what runs.
import '../setup.ts';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { example } from '../../stories/parts/example.ts';

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
