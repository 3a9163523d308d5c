import { join } from 'node:path';
import { readChecksummed, writeChecksummed } from './checksummed-file.ts';
import type { IconErrorParts } from '../icon.ts';
import type { PreparedIcon } from '../prepare/prepare.ts';
import type { Stamp } from './file-stamp.ts';
import type { StartTags } from '../prepare/symbols.ts';

/** All results, and those that changed since, which are quick to write. */
const FILES = { all: 'icons.json', changes: 'icons-changes.json' };
/** The share of icons that may have changed before all results are written again. */
const MAX_CHANGED = 1 / 8;

/**
 * A prepared icon as stored, without its drawing. Left out: a symbol that its start tag and drawing tell, and values
 * that most icons have.
 */
export type StoredIcon = Pick<PreparedIcon, 'viewBox' | 'before' | 'glyph' | 'fingerprint'> &
  Partial<Pick<PreparedIcon, 'symbol' | 'level' | 'stripped' | 'notes'>>;
/** The result for one file. */
type CacheEntry = { stamp: Stamp | null; hash: string; flip?: true } & (
  { refused: IconErrorParts } | { prepared: StoredIcon }
);

/** The result for one file, and the optimised drawing. */
export interface CachedIcon {
  entry: CacheEntry;
  svg: string;
}

/** The results for a set of icons. */
export interface CacheContent {
  /** By the path of the file, as shown in messages. */
  icons: Map<string, CachedIcon>;
  startTags: StartTags;
  /** Paths whose results differ from the file of all results. */
  changed: Set<string>;
  /** Checksum of the file of all results; empty when there is none. */
  checksum: string;
}

/** The JSON part of a cache file. The drawings follow as plain text: as JSON they take most of the time of reading. */
interface CacheIndex {
  /** In the file of all results, the cache key; in that of changes, the checksum of the file they belong to. */
  basedOn: string;
  startTags: [root: string, symbol: string][];
  /** Each with the length of its drawing. Null for icons that were removed. */
  icons: [path: string, entry: CacheEntry | null, length: number][];
}

/** @param key The cache key: results stored under another key are ignored. */
export function readCacheFiles(folder: string, key: string): CacheContent {
  const content: CacheContent = { icons: new Map(), startTags: new Map(), changed: new Set(), checksum: '' };
  const checksum = readInto(content, join(folder, FILES.all), key);
  if (checksum === undefined) return content;
  content.checksum = checksum;
  readInto(content, join(folder, FILES.changes), checksum, content.changed);
  return content;
}

/** Adds what a file holds, if it is based on `basedOn`; returns its checksum. */
function readInto(
  content: CacheContent,
  path: string,
  basedOn: string,
  changed?: Set<string>,
): string | undefined {
  const stored = readChecksummed(path);
  const index = stored?.value as CacheIndex | null | undefined;
  if (!stored || index?.basedOn !== basedOn) return undefined;
  for (const [root, symbol] of index.startTags) content.startTags.set(root, symbol);
  let at = 0;
  for (const [path, entry, length] of index.icons) {
    if (entry) content.icons.set(path, { entry, svg: stored.text.slice(at, (at += length)) });
    else content.icons.delete(path);
    changed?.add(path);
  }
  return stored.checksum;
}

/** Writes the changes alone, or all results when there are many changes. */
export function writeCacheFiles(folder: string, key: string, content: CacheContent): void {
  const { icons, startTags, changed, checksum } = content;
  const all = !checksum || changed.size > icons.size * MAX_CHANGED;
  const rows: CacheIndex['icons'] = [];
  const drawings: string[] = [];
  for (const path of all ? icons.keys() : changed) {
    const { entry = null, svg = '' } = icons.get(path) ?? {};
    rows.push([path, entry, svg.length]);
    drawings.push(svg);
  }
  const index: CacheIndex = { basedOn: all ? key : checksum, startTags: [...startTags], icons: rows };
  writeChecksummed(join(folder, all ? FILES.all : FILES.changes), index, drawings.join(''));
}
