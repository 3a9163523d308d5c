import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gate } from '../../src/compiler/svg/gate.ts';

const exec = promisify(execFile);
/** What nobody will call an icon or an element. */
const NAME = 'zz-scaffold-probe';
let folder: string;
const node = (...args: string[]) =>
  exec(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${args.join(' ')}\n${error.stdout}${error.stderr}`);
    },
  );
const scaffold = (script: string, ...args: string[]) => node(resolve('scripts', script), ...args);
const bin = (name: string, path: string, ...args: string[]) =>
  node(join('node_modules', name, path), ...args);
const text = (path: string) => readFile(join(folder, path), 'utf8');
const replace = async (path: string, from: string | RegExp, to: string) =>
  writeFile(join(folder, path), (await text(path)).replaceAll(from, to));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-scaffold-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function copyIcons() {
  for (const set of ['icons', 'icons-extra']) await cp(set, join(folder, set), { recursive: true });
}

it('new:icon makes a clean file and its entry, and never overwrites', async () => {
  await copyIcons();
  await scaffold('new-icon.mjs', NAME, 'Probe');
  gate(await text(`icons/${NAME}.svg`), `icons/${NAME}.svg`);
  expect(JSON.parse(await text('icons/icons.json'))[NAME].title).toBe('Probe');
  await expect(scaffold('new-icon.mjs', 'close')).rejects.toThrow('close already exists');
  await expect(scaffold('new-icon.mjs', 'No Name')).rejects.toThrow('usage:');
});

it('new:icon -- --extra makes it among the extra icons; a name is in one folder only', async () => {
  await copyIcons();
  await scaffold('new-icon.mjs', '--extra', NAME, 'Probe');
  gate(await text(`icons-extra/${NAME}.svg`), `icons-extra/${NAME}.svg`);
  expect(JSON.parse(await text('icons-extra/icons.json'))[NAME].title).toBe('Probe');
  expect(JSON.parse(await text('icons/icons.json'))).not.toHaveProperty(NAME);
  await expect(scaffold('new-icon.mjs', NAME)).rejects.toThrow(`${NAME} already exists`);
  await expect(scaffold('new-icon.mjs', '--extra', 'close')).rejects.toThrow('close already exists');
  await expect(scaffold('new-icon.mjs', '--extra', 'email')).rejects.toThrow('email is an alias of mail');
});

it('build-icons makes both sets, and nothing where they share a name or an alias', async () => {
  for (const [set, name, alias] of [
    ['icons', 'mail', 'email'],
    ['icons-extra', 'link', 'chain'],
  ] as const) {
    await mkdir(join(folder, set));
    await cp(join(set, `${name}.svg`), join(folder, set, `${name}.svg`));
    await writeFile(join(folder, set, 'icons.json'), JSON.stringify({ [name]: { aliases: [alias] } }));
  }
  await scaffold('build-icons.mjs');
  expect(await text('dist/sprite.svg')).not.toContain('icon-link');
  expect(await text('dist/extra/sprite.svg')).toContain('id="icon-link"');
  expect(await text('dist/extra/icons/link.svg')).toContain('<svg');
  expect(await text('src/generated/glyphs/extra/link.ts')).toContain('export const iconLink =');
  const names = await text('src/generated/glyphs/extra/names.ts');
  expect(names).toContain("export type ExtraIconName =\n  | 'link';");
  expect(names).toContain('Readonly<Record<ExtraIconAlias, ExtraIconName>>');

  await writeFile(join(folder, 'icons-extra/icons.json'), '{"link": {"aliases": ["email"]}}');
  const before = await text('dist/extra/icons.json');
  await expect(scaffold('build-icons.mjs')).rejects.toThrow(
    'icons-extra/icons.json: alias "email" of "link" already means "mail" of icons/',
  );
  await cp('icons/mail.svg', join(folder, 'icons-extra/mail.svg'));
  await expect(scaffold('build-icons.mjs')).rejects.toThrow('icon "mail" already means "mail" of icons/');
  expect(await text('dist/extra/icons.json')).toBe(before);
});

/** The tree, with what is built of it, and every package of `node_modules`. */
async function copyTree() {
  const skip = new Set(['node_modules', '.git', 'storybook-static', 'coverage']);
  for (const entry of await readdir('.'))
    if (!skip.has(entry)) await cp(entry, join(folder, entry), { recursive: true });
  // A folder of its own, so that the caches in it are too.
  await mkdir(join(folder, 'node_modules'));
  for (const entry of await readdir('node_modules'))
    if (!entry.startsWith('.'))
      await symlink(resolve('node_modules', entry), join(folder, 'node_modules', entry), 'junction');
}

interface Report {
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}
/** Titles of the tests that pass and of those that fail, among those of the two new names and of all elements. */
async function runTests(...files: string[]) {
  const report = join(folder, 'report.json');
  const options = ['--reporter=json', `--outputFile=${report}`, '-t', `${NAME}|translation|same elements`];
  const vitest = ['run', '--project', 'node', ...options, ...files];
  await bin('vitest', 'vitest.mjs', ...vitest).catch((error: Error) => error);
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const titles = (status: string) =>
    all.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { passed: titles('passed'), failed: titles('failed') };
}

it(
  'new:icon and new:element leave a tree that is green but for what is still to be written',
  { timeout: 1_200_000 },
  async () => {
    await copyTree();
    await node('scripts/new-icon.mjs', NAME);
    const { stdout } = await node('scripts/new-element.mjs', NAME);
    await expect(node('scripts/new-element.mjs', NAME)).rejects.toThrow('already exists');
    const changed = [...stdout.matchAll(/^[+~] (.+)$/gm)].map((match) => match[1]!);
    expect(changed).toContain(`src/components/${NAME}/${NAME}.light.css`);

    // The build, without the compiler, which is built already, and the one-file bundle.
    await node('scripts/build-icons.mjs');
    await bin('typescript', 'bin/tsc', '-p', 'tsconfig.browser.json');
    await node('scripts/build-css.mjs');
    await bin('@custom-elements-manifest/analyzer', 'cem.js', 'analyze', '--quiet');
    for (const what of ['manifest', 'types', 'editors', 'docs']) await node(`scripts/build-${what}.mjs`);

    await bin('typescript', 'bin/tsc', '-p', 'tsconfig.json');
    const scripts = changed.filter((file) => file.endsWith('.ts'));
    await bin('oxlint', 'bin/oxlint', '--deny-warnings', ...scripts);
    await bin('prettier', 'bin/prettier.cjs', '--check', ...changed, `icons/icons.json`);

    const { passed, failed } = await runTests('test/contract', 'test/icons', 'test/package');
    expect(passed.length).toBeGreaterThan(10);
    expect(failed.filter((title) => !title.includes('still to be written'))).toEqual([]);
    // Drawing, meaning, description, and two translations.
    expect(failed).toHaveLength(5);

    await replace(`icons/${NAME}.svg`, 'M4 4l16 16', 'M4 4l16 16M4 20l16-16');
    await replace('icons/icons.json', `"meaning": ""`, '"meaning": "A probe"');
    const written = await runTests('test/icons');
    expect(written.failed).toEqual([]);
  },
);
