import type { Stats } from 'node:fs';
import { openCache, type Cache } from './cache/cache.ts';
import {
  asIconError,
  listFiles,
  readText,
  statFile,
  type IconSource,
  type ListedFile,
} from './source/list-files.ts';
import { IconError, type Icon, type IconMeta } from './icon.ts';
import { fromText, iconSources, type From } from './source/icon-sources.ts';
import { readMeta } from './source/icons-json.ts';
import { renamedFrom } from './source/icon-name.ts';
import { idMaker, namer, type IdOption, type NameOption } from './source/naming.ts';
import { checkOptions } from './options/check-options.ts';
import { BUILD_OPTIONS, CALL_OPTIONS, OUTPUT_OPTIONS } from './options/option-table.ts';
import { makeOutputs, type OutputOptions } from './outputs/index.ts';
import { resolveDrawing, type DrawingOptions } from './prepare/drawing-options.ts';
import { openWorkerPool } from './prepare/worker-pool.ts';
import type { PreparedIcon, PrepareTask } from './prepare/prepare.ts';
import { stampAt, stampOf, type Stamp } from './cache/file-stamp.ts';
import { addStartTag } from './prepare/symbols.ts';

export interface CompileOptions extends OutputOptions, DrawingOptions {
  /**
   * Where the icons are, nested or not: a folder, or a pattern such as `packages/*\/icons` or `src/**\/*.svg`, alone or
   * in a list, each with a prefix for its names if need be: `['icons', { folder: 'brands', prefix: 'brand-' }]`. A folder
   * may have an `icons.json` in it. Folders that do not exist, or no `.svg` file at all, throw.
   */
  from: From;
  /** Folders inside `from` to leave out, such as the output. Default: none. Folders that do not exist are ignored. */
  skip?: readonly string[];
  /**
   * What is no icon, by lines in the form of `.gitignore`: `drafts/`, `*-old.svg`, `!logo-old.svg`. Default: none. The
   * file `.ledeignore` in a folder of icons has such lines too.
   */
  exclude?: readonly string[];
  /** Names of the icons to compile. Default: all. A name that no icon has throws. */
  only?: readonly string[];
  /**
   * Names of icons: a pattern with `[name]`, `[file]` and `[folder]`, or a function of the path in the folder of icons.
   * Default `[name]`: by folders and file, so that `media/Play.svg` is `media-play`.
   */
  name?: NameOption;
  /**
   * Ids of symbols: a pattern with `[name]`, or a function of name and file. Default: `prefix` and the name. An invalid
   * pattern throws; an icon whose id is not valid is refused.
   */
  id?: IdOption;
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
 * @throws IconError when there is no icon at all, or `icons.json` is not valid.
 * @throws OptionError for an option that is unknown or not valid (see each).
 * @throws Error when a peer dependency is missing.
 */
export async function compile(options: CompileOptions): Promise<Compiled> {
  checkOptions(options, { ...BUILD_OPTIONS, ...OUTPUT_OPTIONS, ...CALL_OPTIONS });
  const { adapt, functions } = await resolveDrawing(options);
  const { only, prefix = 'icon-', sanitize = false, render = true } = options;
  const sources = iconSources(options.from);
  const from = fromText(options.from);
  const { files, faults, names, excluded } = listFiles(sources, { ...options, nameOf: namer(options.name) });
  const idOf = idMaker(options.id, prefix, names);
  if (files.length + faults.length === 0) throw new IconError(from, 'no .svg file in this folder', 0);
  const metaOf = readMeta(sources, names, excluded);

  const known = new Set(names);
  const unknown = only?.filter((name) => !known.has(name)) ?? [];
  if (unknown.length > 0)
    throw new IconError(from, `no icon ${unknown.map((name) => `"${name}"`).join(', ')}`, 0);
  const wanted = only && new Set(only);
  const chosen = wanted ? files.filter(({ name }) => wanted.has(name)) : files;
  const refused = faults
    .filter(({ name }) => !wanted || (name !== undefined && wanted.has(name)))
    .map(({ error }) => error);

  const prepareOptions = { sanitize, render, glyphs: Boolean(options.glyphs), ...adapt };
  const naming = functions ? false : namingOf(options, sources);
  const cache = openCache(options.cache, prepareOptions, naming);
  const named: SourceFile[] = [];
  for (const { name, file, path } of chosen) {
    try {
      named.push({ name, id: idOf(name, file), file, path, meta: metaOf(name) });
    } catch (error) {
      refused.push(asIconError(error));
    }
  }
  const { results, modified } = findUnmodified(named, cache, refused);
  const openPool = (icons: number) => openWorkerPool(icons, prepareOptions, { startTags: cache.startTags });
  // With an empty cache every file needs a worker: workers load while the files are read.
  let pool = cache.empty && modified.length > 0 ? openPool(modified.length) : undefined;
  const plugged =
    functions && (await import('./prepare/own-plugins.ts')).pluginRunner(functions, prepareOptions);
  const tasks = readModified(modified, cache, results, refused, plugged);
  if (tasks.length > 0) pool ??= openPool(tasks.length);
  const cached = results.size;
  const progress = (done: number) => options.progress?.(cached + done, cached + tasks.length);
  const prepared = await pool?.prepare(tasks, progress).finally(pool.close);
  for (const task of tasks) {
    const result = prepared!.get(task.name)!;
    if (!(result instanceof IconError)) addStartTag(cache.startTags, task.id, result);
    cache.set(task, task.stamp, result);
    results.set(task.name, result);
  }
  if (!options.cacheReadOnly) cache.save(new Set(files.map(({ file }) => file)));

  const compiled = toIcons(named, results, refused);
  const outputs = await makeOutputs(compiled.icons, compiled.prepared, {
    ...options,
    folders: sources.map(({ folder }) => folder),
  });
  return { icons: compiled.icons, refused, ...outputs, ...(options.cache ? { cached } : {}) };
}

/** What names and ids are made from, for the cache; false where functions make them. */
function namingOf({ name, id, prefix }: CompileOptions, sources: readonly IconSource[]): string | false {
  if (typeof name === 'function' || typeof id === 'function') return false;
  return JSON.stringify([name, id, prefix, sources.map(({ folder, prefix }) => [folder, prefix])]);
}

interface SourceFile extends ListedFile {
  id: string;
  meta: IconMeta;
}
interface ModifiedFile extends ListedFile {
  id: string;
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
        const { name, id, file, path } = source;
        modified.push({ name, id, file, path, flip, stats: statFile(source) });
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
  plugged: ((svg: string, file: string) => { plugged?: string }) | undefined,
) {
  const tasks: (PrepareTask & { stamp: Stamp })[] = [];
  for (const { stats, ...file } of modified) {
    try {
      const svg = readText(file, stats);
      const task = { ...file, svg, stamp: stampOf(stats), ...plugged?.(svg, file.file) };
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
function toIcons(sources: readonly SourceFile[], results: Results, refused: IconError[]) {
  const prepared: PreparedIcon[] = [];
  const icons: Icon[] = [];
  for (const { name, id, file, meta } of sources) {
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
      id,
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
