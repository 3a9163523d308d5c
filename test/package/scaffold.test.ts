import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gate } from '../../src/compiler/svg/gate.ts';

const exec = promisify(execFile);
let folder: string;
const scaffold = (script: string, ...args: string[]) =>
  exec(process.execPath, [resolve('scripts', script), ...args], { cwd: folder });
const text = (path: string) => readFile(join(folder, path), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-scaffold-'));
  await cp('icons', join(folder, 'icons'), { recursive: true });
  await cp('icons-extra', join(folder, 'icons-extra'), { recursive: true });
  await mkdir(join(folder, 'src'));
  for (const file of ['src/define.ts', 'src/index.ts']) await cp(file, join(folder, file));
});
afterEach(() => rm(folder, { recursive: true }));

it('new:icon makes a clean file and its entry, and never overwrites', async () => {
  await scaffold('new-icon.mjs', 'globe', 'Globe');
  gate(await text('icons/globe.svg'), 'icons/globe.svg');
  expect(JSON.parse(await text('icons/icons.json')).globe.title).toBe('Globe');
  await expect(scaffold('new-icon.mjs', 'close')).rejects.toThrow('close is there already');
  await expect(scaffold('new-icon.mjs', 'No Name')).rejects.toThrow('usage:');
});

it('new:icon -- --extra makes it among the extra icons; a name is in one folder only', async () => {
  await scaffold('new-icon.mjs', '--extra', 'globe', 'Globe');
  gate(await text('icons-extra/globe.svg'), 'icons-extra/globe.svg');
  expect(JSON.parse(await text('icons-extra/icons.json')).globe.title).toBe('Globe');
  expect(JSON.parse(await text('icons/icons.json'))).not.toHaveProperty('globe');
  await expect(scaffold('new-icon.mjs', 'globe')).rejects.toThrow('globe is there already');
  await expect(scaffold('new-icon.mjs', '--extra', 'close')).rejects.toThrow('close is there already');
  await expect(scaffold('new-icon.mjs', '--extra', 'email')).rejects.toThrow('email is an alias of mail');
});

it('build-icons makes both sets, and nothing where they share a name or an alias', async () => {
  for (const [set, name, alias] of [
    ['icons', 'mail', 'email'],
    ['icons-extra', 'link', 'chain'],
  ] as const) {
    await rm(join(folder, set), { recursive: true });
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

it('new:element makes class, definition, story and test, and adds it to the entry points in order', async () => {
  await scaffold('new-element.mjs', 'back-to-top');
  expect(await text('src/components/back-to-top/back-to-top.ts')).toContain(
    'class LedeBackToTop extends LedeElement',
  );
  expect(await text('src/define/back-to-top.ts')).toContain("'lede-back-to-top': LedeBackToTop");
  expect(await text('test/components/back-to-top/back-to-top.test.ts')).toContain('<lede-back-to-top>');
  const define = await text('src/define.ts');
  expect(define.indexOf('article-card')).toBeLessThan(define.indexOf('back-to-top'));
  expect(define.indexOf('back-to-top')).toBeLessThan(define.indexOf('bookmark-button'));
  await expect(scaffold('new-element.mjs', 'back-to-top')).rejects.toThrow('is there already');
});
