import { openCache } from './cache.ts';
import { readFiles } from './files.ts';
import { IconError, type Icon } from './icon.ts';
import { readMeta } from './meta.ts';
import { outputs, type OutputOptions } from './outputs.ts';
import { prepareAll } from './pool.ts';
import type { Prepared, Task } from './prepare.ts';

export interface CompileOptions extends OutputOptions {
  /** The folder of icons, nested or not, with an `icons.json` beside them if there is one. */
  from: string;
  /** Folders inside it to leave alone, such as the output. */
  skip?: readonly string[];
  /** Take only these names. Default: all. */
  only?: readonly string[];
  /** Put before each name to make its symbol id. Default `icon-`. */
  prefix?: string;
  /** Strip what has no place in an icon, and tell, in place of refusing the file. Default false. */
  sanitize?: boolean;
  /** Draw each icon before and after, and refuse what looks different. Needs @resvg/resvg-js. Default true. */
  render?: boolean;
  /** Folder of the cache. Default: none. */
  cache?: string;
  /** Called as icons get done. */
  progress?: (done: number, all: number) => void;
}

/** Everything made of one folder of icons, by path; nothing is written. The same folder gives the same bytes. */
export interface Compiled {
  icons: Icon[];
  /** Icons that were left out, and why. The others are built all the same. */
  refused: IconError[];
  /** What was asked for, by path: `sprite.svg`, `icons.json`, `icons/<name>.svg`, `glyphs/<name>.ts` … */
  files: Map<string, string>;
}

/**
 * Compiles a folder of icons to a symbol sprite, single files, a manifest and glyph modules.
 *
 * @throws IconError when there is no icon at all, `icons.json` is not valid, or `only` names an icon that is not there.
 */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const {
    from,
    skip = [],
    only,
    prefix = 'icon-',
    sanitize = false,
    render = true,
    cache: folder,
    progress,
  } = options;
  if (!/^(?:[a-zA-Z][a-zA-Z0-9-]*)?$/.test(prefix))
    throw new IconError(from, `prefix "${prefix}" cannot begin an id: use letters, digits and hyphens`);
  const { files, refused, names } = await readFiles(from, skip);
  if (files.length + refused.length === 0) throw new IconError(from, 'no .svg file in this folder');
  const metaOf = await readMeta(from, names);

  const missing = only?.filter((name) => !names.includes(name)) ?? [];
  if (missing.length > 0)
    throw new IconError(from, `no icon ${missing.map((name) => `"${name}"`).join(', ')}`);
  const chosen = only ? files.filter(({ name }) => only.includes(name)) : files;

  const tasks = chosen.map((file): Task => ({ ...file, flip: metaOf(file.name).flip }));
  const cache = await openCache(folder, { prefix, sanitize, render });
  const ready = new Map<string, Prepared | IconError>();
  for (const task of tasks) {
    const known = cache.get(task);
    if (known) ready.set(task.name, known);
  }
  const rest = tasks.filter(({ name }) => !ready.has(name));
  const done = (count: number) => progress?.(tasks.length - rest.length + count, tasks.length);
  for (const [name, result] of await prepareAll(rest, { prefix, sanitize, render }, done))
    ready.set(name, result);

  const prepared: Prepared[] = [];
  const icons: Icon[] = [];
  for (const task of tasks) {
    const result = ready.get(task.name)!;
    if (result instanceof IconError) {
      refused.push(result);
      continue;
    }
    cache.set(task, result);
    prepared.push(result);
    const { name, file } = task;
    const { viewBox, before, svg, stripped } = result;
    icons.push({
      name,
      id: prefix + name,
      file,
      viewBox,
      before,
      after: Buffer.byteLength(svg),
      stripped,
      ...metaOf(name),
    });
  }
  await cache.save();
  return { icons, refused, files: outputs(icons, prepared, options) };
}
