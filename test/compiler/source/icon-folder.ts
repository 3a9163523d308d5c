import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { icon } from '../icon.ts';

/** A temporary folder for each test, removed after it. */
export let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lede-icons-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Writes files, text or bytes, into the folder, next to a good icon. */
export async function put(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries({ 'good.svg': icon(), ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
/** Compiles the folder: names of the icons, and messages of the refused ones without the folder's path. */
export async function compileFolder(options: Partial<Parameters<typeof compile>[0]> = {}) {
  const { icons, refused, files } = await compile({ from: folder, render: false, ...options });
  const messages = refused.map(({ message }) =>
    message.slice(message.indexOf('lede-icons-') + 'lede-icons-XXXXXX/'.length),
  );
  return { names: icons.map(({ name }) => name), refused: messages, icons, files };
}
