import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Endings of files that may name an icon: scripts, pages, and templates that no bundler reads. */
const EXTENSIONS = (
  'html htm xhtml js mjs cjs jsx ts mts cts tsx vue svelte astro marko md mdx ' +
  'php phtml twig latte blade njk nunjucks liquid hbs handlebars mustache ejs eta pug erb haml jinja j2 cshtml razor templ gohtml'
).split(' ');
const SKIPPED = new Set(['node_modules', 'dist', 'vendor', 'coverage', 'storybook-static']);
const NOT_SHIPPED = /\.(?:d|test|spec|stories|config|min)\.[a-z]+$/;
/** Bytes; what is larger was not written by hand. */
const LARGEST = 1024 * 1024;

/** A path as Vite's ids have it, so that a file goes by one name on Windows too. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** Whether a file is one that the scan reads, by its name. */
export const isSource = (file: string): boolean =>
  EXTENSIONS.includes(extname(file).slice(1).toLowerCase()) && !NOT_SHIPPED.test(file);

/**
 * Source files under a folder. Dotfolders, `node_modules`, `dist`, `vendor` and the like are left alone, and links
 * are not followed; a folder that is not there has none.
 *
 * @param skip Absolute paths of more folders to leave alone.
 */
export async function sources(folder: string, skip: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || skip.has(path)) continue;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...(await sources(path, skip)));
    else if (entry.isFile() && isSource(entry.name)) found.push(path);
  }
  return found;
}

/** The text of a source; of one that is gone or too large, none. */
export async function readSource(file: string): Promise<string> {
  const info = await stat(file).catch(() => undefined);
  return info && info.size <= LARGEST ? readFile(file, 'utf8').catch(() => '') : '';
}
