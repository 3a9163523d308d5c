import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isSkippedName } from '../source/paths.ts';

/** Extensions of files that may name an icon: scripts, pages, and templates that no bundler reads. */
const EXTENSIONS = new Set(
  (
    'html htm xhtml js mjs cjs jsx ts mts cts tsx vue svelte astro marko md mdx ' +
    'php phtml twig latte blade njk nunjucks liquid hbs handlebars mustache ejs eta pug erb haml jinja j2 cshtml razor templ gohtml'
  ).split(' '),
);
const SKIPPED_FOLDERS = new Set(['dist', 'vendor', 'coverage', 'storybook-static']);
const NOT_SHIPPED = /\.(?:d|test|spec|stories|config|min)\.[a-z]+$/;
/** Largest file that is scanned, in bytes; a larger one was not written by hand. */
const MAX_SIZE = 1024 * 1024;

/** Whether the scan reads a file, judged by its name. */
export const isSourceFile = (file: string): boolean =>
  EXTENSIONS.has(extname(file).slice(1).toLowerCase()) && !NOT_SHIPPED.test(file);

/**
 * Source files under a folder. Hidden folders, `node_modules`, `dist`, `vendor` and the like are skipped, and symbolic
 * links are not followed. A folder that does not exist has no files.
 *
 * @param skip Absolute paths of further folders to skip.
 */
export async function listSourceFiles(folder: string, skip: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isSkippedName(entry.name) || skip.has(path)) continue;
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
      found.push(...(await listSourceFiles(path, skip)));
    else if (entry.isFile() && isSourceFile(entry.name)) found.push(path);
  }
  return found;
}

/** The text of a source file; empty when the file does not exist or is too large. */
export async function readSourceFile(file: string): Promise<string> {
  const info = await stat(file).catch(() => undefined);
  return info && info.size <= MAX_SIZE ? readFile(file, 'utf8').catch(() => '') : '';
}
