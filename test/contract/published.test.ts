// What the package, the documentation and the types have of every element.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '../../scripts/placeholders.mjs';
import { elements, examplesOf } from './elements.ts';

const text = (path: string) => readFile(path, 'utf8');

it('the manifest, lede-ui/define.js and lede-ui have the same elements', async () => {
  const names = elements.map(({ name }) => name).sort();
  const inFile = async (path: string, pattern: RegExp) =>
    [...(await text(path)).matchAll(pattern)].map((match) => match[1]!).sort();
  expect(await inFile('src/define.ts', /^import '\.\/define\/(?:at-once\/)?([\w-]+)\.ts';$/gm)).toEqual(
    names,
  );
  expect(await inFile('src/index.ts', /^export \* from '\.\/components\/([\w-]+)\/index\.ts';$/gm)).toEqual(
    names,
  );
});

describe.each(elements)('$tag', (element) => {
  const { tag, name, className, declaration } = element;

  it('has examples', () => expect(examplesOf(element).length).toBeGreaterThan(0));

  it('has tests of its own', () =>
    expect(existsSync(`test/components/${name}`), `test/components/${name}/`).toBe(true));

  it('has stories and a page of documentation that shows them', async () => {
    const [stories, docs] = [`stories/components/${name}.stories.ts`, `stories/components/${name}.mdx`];
    expect(existsSync(stories), stories).toBe(true);
    expect(existsSync(docs), docs).toBe(true);
    expect(await text(docs)).toContain(`from './${name}.stories'`);
    expect(await text(docs)).toContain(`lede-ui/define/${name}.js`);
  });

  it('has a row in the README', async () =>
    expect(await text('README.md')).toMatch(
      new RegExp(`^\\| \`<${tag}[ >].*\\| \`lede-ui/define/${name}\\.js\` `, 'm'),
    ));

  it('has its types for frameworks and for document.createElement()', async () => {
    expect(await text('dist/elements.d.ts')).toContain(`'${tag}': {\n    element: lede.${className};`);
    expect(await text(`dist/define/${name}.d.ts`)).toMatch(
      new RegExp(`interface HTMLElementTagNameMap \\{\\s*'${tag}': ${className};`),
    );
  });

  it('is described: still to be written while its summary or JSDoc is the scaffold’s', async () => {
    expect(declaration.summary).toBeTruthy();
    expect(declaration.summary, `src/components/${name}/${name}.ts: write its @summary`).not.toBe(
      PLACEHOLDER.summary,
    );
    for (const file of [`src/components/${name}/${name}.ts`, `stories/components/${name}.mdx`, 'README.md'])
      expect(await text(file), `${file}: write what <${tag}> is for`).not.toContain(PLACEHOLDER.description);
  });
});
