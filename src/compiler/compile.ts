import type { Stats } from 'node:fs';
import { openCache, type Cache } from './cache/cache.ts';
import { asIconError, listFiles, readText, statOf, type Listed } from './source/list-files.ts';
import { IconError, type Icon, type IconMeta } from './icon.ts';
import { readMeta } from './source/icons-json.ts';
import { PREFIX } from './source/icon-name.ts';
import { outputs, type OutputOptions } from './outputs/index.ts';
import { openPool } from './prepare/worker-pool.ts';
import type { Prepared, Task } from './prepare/prepare.ts';
import { stampAt, stampOf, type Stamp } from './cache/file-stamp.ts';
import { learn } from './prepare/symbols.ts';

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
  /** Use the cache and leave it as it is. Default false. */
  cacheReadOnly?: boolean;
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
  /** Fingerprints of some of them, by path: of those that need not be read to tell whether they changed. */
  fingerprints: Map<string, string>;
  /** How many icons the cache knew, where there is one. */
  cached?: number;
}

/**
 * Compiles a folder of icons to a symbol sprite, single files, a manifest and glyph modules.
 *
 * @throws IconError when there is no icon at all, `icons.json` is not valid, or `only` names an icon that is not there.
 */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const { from, skip = [], only, prefix = 'icon-', sanitize = false, render = true } = options;
  if (!PREFIX.test(prefix))
    throw new IconError(from, `prefix "${prefix}" cannot begin an id: use letters, digits and hyphens`, 0);
  const { files, faults, names } = listFiles(from, skip);
  if (files.length + faults.length === 0) throw new IconError(from, 'no .svg file in this folder', 0);
  const metaOf = readMeta(from, names);

  const missing = only?.filter((name) => !names.includes(name)) ?? [];
  if (missing.length > 0)
    throw new IconError(from, `no icon ${missing.map((name) => `"${name}"`).join(', ')}`, 0);
  const wanted = only && new Set(only);
  const chosen = wanted ? files.filter(({ name }) => wanted.has(name)) : files;
  const refused = faults
    .filter(({ name }) => !wanted || (name !== undefined && wanted.has(name)))
    .map(({ error }) => error);

  const how = { prefix, sanitize, render, glyphs: Boolean(options.glyphs) };
  const cache = openCache(options.cache, how);
  const listed = chosen.map(({ name, file, path }) => ({ name, file, path, meta: metaOf(name) }));
  const { ready, touched } = lookUp(listed, cache, refused);
  const open = (icons: number) => openPool(icons, how, { frames: cache.frames });
  // With nothing known all of them are needed: they load while we read.
  let pool = cache.empty && touched.length > 0 ? open(touched.length) : undefined;
  const rest = readAll(touched, cache, ready, refused);
  if (rest.length > 0) pool ??= open(rest.length);
  const before = ready.size;
  const done = (count: number) => options.progress?.(before + count, before + rest.length);
  const answers = await pool?.prepare(rest, done).finally(pool.end);
  for (const task of rest) {
    const result = answers!.get(task.name)!;
    if (!(result instanceof IconError)) learn(cache.frames, prefix + task.name, result);
    cache.set(task, task.stamp, result);
    ready.set(task.name, result);
  }
  if (!options.cacheReadOnly) cache.save(new Set(files.map(({ file }) => file)));

  const { icons, prepared } = iconsOf(listed, ready, prefix, refused);
  const made = { icons, refused, ...(await outputs(icons, prepared, options)) };
  return options.cache ? { ...made, cached: before } : made;
}

interface Known extends Listed {
  meta: IconMeta;
}
interface Touched extends Listed {
  flip: boolean;
  stats: Stats;
}
type Results = Map<string, Prepared | IconError>;

/** What the cache knows of files that are not touched, by name, and the others. */
function lookUp(listed: readonly Known[], cache: Cache, refused: IconError[]) {
  const ready: Results = new Map();
  const touched: Touched[] = [];
  for (const each of listed) {
    const { flip } = each.meta;
    const known = cache.empty ? undefined : cache.untouched(each, flip, stampAt(each.path));
    if (known) ready.set(each.name, known);
    else {
      try {
        const { name, file, path } = each;
        touched.push({ name, file, path, flip, stats: statOf(each) });
      } catch (error) {
        refused.push(asIconError(error));
      }
    }
  }
  return { ready, touched };
}

/** Reads files that were touched. Some hold what they held, and are ready; the others are tasks. */
function readAll(touched: readonly Touched[], cache: Cache, ready: Results, refused: IconError[]) {
  const rest: (Task & { stamp: Stamp })[] = [];
  for (const { stats, ...each } of touched) {
    try {
      const task = { ...each, svg: readText(each, stats), stamp: stampOf(stats) };
      const known = cache.same(task, task.stamp);
      if (known) ready.set(each.name, known);
      else rest.push(task);
    } catch (error) {
      refused.push(asIconError(error));
    }
  }
  return rest;
}

/** The icons that were made ready, in order; those that were not are refused. */
function iconsOf(listed: readonly Known[], ready: Results, prefix: string, refused: IconError[]) {
  const prepared: Prepared[] = [];
  const icons: Icon[] = [];
  for (const { name, file, meta } of listed) {
    const result = ready.get(name);
    if (result instanceof IconError) refused.push(result);
    if (!result || result instanceof IconError) continue;
    prepared.push(result);
    const { viewBox, svg, before, stripped } = result;
    const { title, meaning, group, tags, aliases, flip } = meta;
    // Part by part: thousands of copies by `...` take a while.
    icons.push({
      name,
      id: prefix + name,
      file,
      viewBox,
      before,
      after: Buffer.byteLength(svg),
      stripped,
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
