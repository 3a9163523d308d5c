import type { Stats } from 'node:fs';
import { openCache, type Cache } from './cache/cache.ts';
import { asIconError, listFiles, readText, statFile, type ListedFile } from './source/list-files.ts';
import { IconError, type Icon, type IconMeta } from './icon.ts';
import { readMeta } from './source/icons-json.ts';
import { PREFIX, renamedFrom } from './source/icon-name.ts';
import { makeOutputs, type OutputOptions } from './outputs/index.ts';
import { openWorkerPool } from './prepare/worker-pool.ts';
import type { PreparedIcon, PrepareTask } from './prepare/prepare.ts';
import { stampAt, stampOf, type Stamp } from './cache/file-stamp.ts';
import { addStartTag } from './prepare/symbols.ts';

export interface CompileOptions extends OutputOptions {
  /**
   * Folder of the icons, nested or not, with an optional `icons.json` in it. A folder that does not exist or has no
   * `.svg` file throws.
   */
  from: string;
  /** Folders inside `from` to leave out, such as the output. Default: none. Folders that do not exist are ignored. */
  skip?: readonly string[];
  /** Names of the icons to compile. Default: all. A name that no icon has throws. */
  only?: readonly string[];
  /**
   * Put before each name to make its symbol id: empty, or a letter and then letters, digits and hyphens. Default
   * `icon-`. Any other value throws.
   */
  prefix?: string;
  /** Remove what is not allowed in an icon, and list it in `Icon.stripped`. Default false: the icon is refused. */
  sanitize?: boolean;
  /**
   * Render each icon before and after optimising, and refuse one that looks different. Needs `@resvg/resvg-js` and
   * `pixelmatch`; throws when they are not installed. Default true.
   */
  render?: boolean;
  /** Folder of the cache, made when needed. Default: no cache. A cache that is damaged or not writable is ignored. */
  cache?: string;
  /** Read the cache, but never write to it. Default false. */
  cacheReadOnly?: boolean;
  /** Called as icons are prepared, with the number of those done and of all. Default: not called. */
  progress?: (done: number, all: number) => void;
}

/** The result of compiling a folder. Nothing is written. The same folder and options give the same bytes. */
export interface Compiled {
  /** In order of name. */
  icons: Icon[];
  /** Icons that were left out, and why. The others are compiled. */
  refused: IconError[];
  /** Texts of the outputs by path: `sprite.svg`, `icons.json`, `icons/<name>.svg`, `glyphs/<name>.ts` … */
  files: Map<string, string>;
  /** Hashes of some files by path, from the cache, by which a caller can tell that a file has not changed. */
  fingerprints: Map<string, string>;
  /** How many icons came from the cache. Undefined without a cache. */
  cached?: number;
}

/**
 * Compiles a folder of icons to a symbol sprite, single files, a manifest and glyph modules.
 *
 * @throws IconError when there is no icon at all, `icons.json` is not valid, or an option is not (see each).
 * @throws Error when a peer dependency is missing.
 */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const { from, skip = [], only, prefix = 'icon-', sanitize = false, render = true } = options;
  if (!PREFIX.test(prefix))
    throw new IconError(from, `prefix "${prefix}" cannot begin an id: use letters, digits and hyphens`, 0);
  const { files, faults, names } = listFiles(from, skip);
  if (files.length + faults.length === 0) throw new IconError(from, 'no .svg file in this folder', 0);
  const metaOf = readMeta(from, names);

  const known = new Set(names);
  const unknown = only?.filter((name) => !known.has(name)) ?? [];
  if (unknown.length > 0)
    throw new IconError(from, `no icon ${unknown.map((name) => `"${name}"`).join(', ')}`, 0);
  const wanted = only && new Set(only);
  const chosen = wanted ? files.filter(({ name }) => wanted.has(name)) : files;
  const refused = faults
    .filter(({ name }) => !wanted || (name !== undefined && wanted.has(name)))
    .map(({ error }) => error);

  const prepareOptions = { prefix, sanitize, render, glyphs: Boolean(options.glyphs) };
  const cache = openCache(options.cache, prepareOptions);
  const sources = chosen.map(({ name, file, path }) => ({ name, file, path, meta: metaOf(name) }));
  const { results, modified } = findUnmodified(sources, cache, refused);
  const openPool = (icons: number) => openWorkerPool(icons, prepareOptions, { startTags: cache.startTags });
  // With an empty cache every file needs a worker: workers load while the files are read.
  let pool = cache.empty && modified.length > 0 ? openPool(modified.length) : undefined;
  const tasks = readModified(modified, cache, results, refused);
  if (tasks.length > 0) pool ??= openPool(tasks.length);
  const cached = results.size;
  const progress = (done: number) => options.progress?.(cached + done, cached + tasks.length);
  const prepared = await pool?.prepare(tasks, progress).finally(pool.close);
  for (const task of tasks) {
    const result = prepared!.get(task.name)!;
    if (!(result instanceof IconError)) addStartTag(cache.startTags, prefix + task.name, result);
    cache.set(task, task.stamp, result);
    results.set(task.name, result);
  }
  if (!options.cacheReadOnly) cache.save(new Set(files.map(({ file }) => file)));

  const compiled = toIcons(sources, results, prefix, refused);
  const outputs = await makeOutputs(compiled.icons, compiled.prepared, options);
  return { icons: compiled.icons, refused, ...outputs, ...(options.cache ? { cached } : {}) };
}

interface SourceFile extends ListedFile {
  meta: IconMeta;
}
interface ModifiedFile extends ListedFile {
  flip: boolean;
  stats: Stats;
}
type Results = Map<string, PreparedIcon | IconError>;

/** Takes from the cache the results of files whose stamps have not changed; the other files are to be read. */
function findUnmodified(sources: readonly SourceFile[], cache: Cache, refused: IconError[]) {
  const results: Results = new Map();
  const modified: ModifiedFile[] = [];
  for (const source of sources) {
    const { flip } = source.meta;
    const result = cache.empty ? undefined : cache.findByStamp(source, flip, stampAt(source.path));
    if (result) results.set(source.name, result);
    else {
      try {
        const { name, file, path } = source;
        modified.push({ name, file, path, flip, stats: statFile(source) });
      } catch (error) {
        refused.push(asIconError(error));
      }
    }
  }
  return { results, modified };
}

/** Reads files. For those whose text has not changed, the cache has the result; the others are to be prepared. */
function readModified(
  modified: readonly ModifiedFile[],
  cache: Cache,
  results: Results,
  refused: IconError[],
) {
  const tasks: (PrepareTask & { stamp: Stamp })[] = [];
  for (const { stats, ...file } of modified) {
    try {
      const task = { ...file, svg: readText(file, stats), stamp: stampOf(stats) };
      const result = cache.findByText(task, task.stamp);
      if (result) results.set(file.name, result);
      else tasks.push(task);
    } catch (error) {
      refused.push(asIconError(error));
    }
  }
  return tasks;
}

/** Joins metadata and results, in order of name; adds the errors among the results to `refused`. */
function toIcons(sources: readonly SourceFile[], results: Results, prefix: string, refused: IconError[]) {
  const prepared: PreparedIcon[] = [];
  const icons: Icon[] = [];
  for (const { name, file, meta } of sources) {
    const result = results.get(name);
    if (result instanceof IconError) refused.push(result);
    if (!result || result instanceof IconError) continue;
    prepared.push(result);
    const { viewBox, svg, before, stripped, notes } = result;
    const renamed = renamedFrom(file, name);
    const { title, meaning, group, tags, aliases, flip } = meta;
    // Property by property: copying thousands of objects with `...` is slow.
    icons.push({
      name,
      id: prefix + name,
      file,
      viewBox,
      before,
      after: Buffer.byteLength(svg),
      stripped,
      notes: renamed === undefined ? notes : [{ kind: 'name', what: [renamed] }, ...notes],
      title,
      meaning,
      group,
      tags,
      aliases,
      flip,
    });
  }
  return { icons, prepared };
}
