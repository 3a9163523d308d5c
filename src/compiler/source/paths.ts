import { isAbsolute, relative, sep } from 'node:path';

/** A path with `/` on every system, as in messages, lists of files and Vite's ids. */
export const withSlashes = (path: string): string => path.split(sep).join('/');

/** A path as messages show it: relative to a folder, by default the current one. */
export const displayPath = (path: string, from = '.'): string => withSlashes(relative(from, path)) || '.';

/** The path of `path` relative to `folder`; undefined when it is not inside, or is the folder itself. */
export function pathInside(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  const outside = inner === '' || isAbsolute(inner) || inner === '..' || inner.startsWith(`..${sep}`);
  return outside ? undefined : inner;
}

/** Whether scans skip a file or folder of this name: hidden ones and `node_modules`. */
export const isSkippedName = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
