// What an application in strict TypeScript meets: the types of the packed files, under the package's own name.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

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

it('React 19: every element, its properties, attributes and events; what is wrong is refused', async () => {
  const source = await readFile(`${consumer}/elements.tsx`, 'utf8');
  const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
    modules: { declarations: { tagName?: string; events?: { name: string }[] }[] }[];
  };
  for (const { tagName, events = [] } of modules.flatMap(({ declarations }) => declarations)) {
    if (!tagName) continue;
    expect(source).toContain(`<${tagName}`);
    for (const { name } of events) expect(source, tagName).toContain(`on${name}=`);
  }
  expect(await compile(consumer)).toBe('');
});

it.each(['localisation', 'react'])('the guide “%s”: its TypeScript compiles as it stands', async (name) => {
  const guide = await readFile(`stories/guides/${name}.mdx`, 'utf8');
  const blocks = [...guide.matchAll(/```(tsx?)\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(0);
  // Inside the package, so that its name leads to it.
  const folder = await mkdtemp('test/consumers/guide-');
  try {
    await cp(`${consumer}/tsconfig.json`, join(folder, 'tsconfig.json'));
    await Promise.all(
      blocks.map(([, ext, code], i) => writeFile(join(folder, `block-${i}.${ext}`), `${code}\nexport {};\n`)),
    );
    expect(await compile(folder)).toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
});
