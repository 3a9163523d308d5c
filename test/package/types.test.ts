// What an application in strict TypeScript meets: the types of the packed files, under the package's own name.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { elements } from '../contract/elements.ts';

const exec = promisify(execFile);
const consumer = 'test/consumers/react';

/** What the compiler says; nothing when all is well. */
async function compile(project: string): Promise<string> {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  return exec(process.execPath, [tsc, '-p', project]).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}

/** Compiles files inside the package, so that its name leads to it. */
async function compileFiles(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp('test/consumers/types-');
  try {
    await cp(`${consumer}/tsconfig.json`, join(folder, 'tsconfig.json'));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return await compile(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

it.each(['react', 'preact', 'solid'])(
  '%s: what the examples use is there; what is wrong is refused',
  async (name) => expect(await compile(`test/consumers/${name}`)).toBe(''),
);

it('React 19 and the DOM: every element with its properties, attributes and events', async () => {
  const tags = elements.map(
    ({ tag, declaration: { members = [], attributes = [], events = [] } }) => `
function ${tag.replaceAll('-', '_')}() {
  const element = document.createElement('${tag}');
  return <${tag}
    ${members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map(({ name }) => `${name}={element.${name}}`)
      .join(' ')}
    ${attributes
      .filter(({ name, fieldName }) => name !== fieldName && fieldName)
      .map(({ name, fieldName }) => `${name}={element.${fieldName}}`)
      .join(' ')}
    ${events.map(({ name }) => `on${name}={(event) => event.currentTarget satisfies typeof element}`).join(' ')}
  />;
}`,
  );
  const classes = elements.map(
    ({ tag, className }) => `document.createElement('${tag}') satisfies lede.${className};`,
  );
  const source = `import type * as lede from 'lede-ui';
import type {} from 'lede-ui/jsx';
import 'lede-ui/define.js';
${classes.join('\n')}
${tags.join('\n')}
export const all = [${elements.map(({ tag }) => tag.replaceAll('-', '_')).join(', ')}];
`;
  expect(await compileFiles({ 'every-element.tsx': source })).toBe('');
});

it.each(['localisation', 'react', 'angular', 'next-and-nuxt', 'editors-and-types'])(
  'the guide “%s”: its TypeScript compiles as it stands',
  async (name) => {
    const guide = await readFile(`stories/guides/${name}.mdx`, 'utf8');
    // Nuxt's own functions are globals, which only Nuxt declares.
    const blocks = [...guide.matchAll(/```(tsx?)\n([\s\S]*?)```/g)].filter(
      ([text]) => !/defineNuxt/.test(text),
    );
    expect(blocks.length).toBeGreaterThan(0);
    const files = blocks.map(([, ext, code], i): [string, string] => [
      /^\/\/ (\S+\.tsx?)$/m.exec(code!)?.[1] ?? `block-${i}.${ext}`,
      `${code}\nexport {};\n`,
    ]);
    const all = files.map(([file]) => `import './${file.replace(/\.tsx?$/, '')}';\n`).join('');
    expect(await compileFiles({ ...Object.fromEntries(files), 'all.ts': all })).toBe('');
  },
);

it('lede-ui/server: one Story for the card and the server; what is wrong is refused', async () => {
  const source = `import type { Story } from 'lede-ui';
import { articleCard, bookmarkForm, icon, newsArticleJsonLd, shareLinks, socialLinks, storyHead } from 'lede-ui/server';
import type { CardOptions, JsonLdOptions, Story as ServerStory } from 'lede-ui/server';
const story: Story = { headline: 'A', url: '/a', published: new Date() };
story satisfies ServerStory;
const options: CardOptions = { variant: 'story', lang: undefined, site: new URL('https://example.org') };
const more: JsonLdOptions = { authors: ['A', { name: 'B' }], publisher: { name: 'C' } };
const html: string = articleCard(story, options) + storyHead(story, more) + newsArticleJsonLd(story, more)
  + shareLinks(story, { networks: ['tg'], layout: 'menu' }) + bookmarkForm(story, { action: '/save' })
  + socialLinks(['https://t.me/a', { network: 'vk', handle: 'a' }]) + icon('search', { label: 'Search' });
// @ts-expect-error -- no such layout
articleCard(story, { variant: 'huge' });
// @ts-expect-error -- a story has a headline
articleCard({ url: '/a' });
// @ts-expect-error -- no such option
bookmarkForm(story, { href: '/save' });
export { html };
`;
  expect(await compileFiles({ 'server.ts': source })).toBe('');
});
