import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sax from 'sax';
import { afterEach, beforeEach } from 'vitest';
import { compile, type CompileOptions } from '../../dist/compiler/index.js';

export const svg = (inside: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${root}>${inside}</svg>`;
export const LINE = svg(
  '<path d="M4 4h16"/>',
  ' fill="none" stroke="currentColor" stroke-width="var(--w, 2)"',
);
export const FLAG = svg('<path fill="#f00" d="M0 0h9v9z"/><path fill="#00f" d="M9 9h9v9z"/>');
export const SHADE = svg(
  '<path d="M4 4h16v16z" fill="url(#g)"/><linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>',
);

/** A temporary folder for each test, removed after it. */
export const temporary = { folder: '' };
beforeEach(async () => void (temporary.folder = await mkdtemp(join(tmpdir(), 'lede-outputs-'))));
afterEach(() => rm(temporary.folder, { recursive: true }));

/** The outputs of some source files, by path. Icons are not rendered: that takes time, and is tested elsewhere. */
export async function compileFiles(sources: Record<string, string>, options: Partial<CompileOptions> = {}) {
  const from = await mkdtemp(join(temporary.folder, 'in-'));
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(from, path)), { recursive: true });
    await writeFile(join(from, path), text);
  }
  return (await compile({ from, render: false, ...options })).files;
}

/** Names of the elements in some XML. Throws when it is not well-formed. */
export function elements(xml: string): string[] {
  const parser = sax.parser(true, {});
  const names: string[] = [];
  parser.onopentag = ({ name }) => void names.push(name);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return names;
}
