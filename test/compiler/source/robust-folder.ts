import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';

export const SHAPE = '<path d="M2 2h20v20z"/>';
export const icon = (inside = SHAPE, root = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

/** A folder of the test's own, gone after it. */
export let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lede-robust-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Puts files, text or bytes, into the folder beside a good icon. */
export async function put(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries({ 'good.svg': icon(), ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
/** Names that were built, and what was refused, without the folder. */
export async function built(options: Partial<Parameters<typeof compile>[0]> = {}) {
  const { icons, refused, files } = await compile({ from: folder, render: false, ...options });
  const messages = refused.map(({ message }) => message.slice(message.indexOf('lede-robust-') + 19));
  return { names: icons.map(({ name }) => name), refused: messages, icons, files };
}
