import { join } from 'node:path';
import { readChecked, writeChecked } from './checksummed-file.ts';
import type { IconError } from '../icon.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { Stamp } from './file-stamp.ts';
import type { Frames } from '../prepare/symbols.ts';

/** What was known when it was last written whole, and what changed since, which is quick to write. */
const FILES = { whole: 'icons.json', since: 'icons-since.json' };
/** The part of all icons that may have changed before the whole is written anew. */
const PART = 1 / 8;

/** An icon made ready, but for its drawing. A symbol that goes by a known frame is not said, nor what most icons have. */
export type Ready = Pick<Prepared, 'viewBox' | 'before' | 'glyph' | 'fingerprint'> &
  Partial<Pick<Prepared, 'symbol' | 'level' | 'stripped'>>;
/** What a file came to. */
type Entry = { stamp: Stamp | null; hash: string; flip?: true } & (
  { refused: Pick<IconError, 'file' | 'reason' | 'line' | 'column'> } | { ready: Ready }
);

/** What a file came to, and its drawing. */
export interface KnownIcon {
  entry: Entry;
  svg: string;
}

/** What is known of a set of icons. */
export interface Known {
  /** By path. */
  icons: Map<string, KnownIcon>;
  frames: Frames;
  /** Paths of what is otherwise than it was written whole. */
  since: Set<string>;
  /** The checksum of that. */
  sum: string;
}

/** What a file keeps before the drawings. They stand behind, as they are: as JSON they cost most of reading. */
interface Index {
  /** What it goes with: of the whole, all that makes an icon; of changes, the checksum of the whole. */
  of: string;
  frames: [root: string, frame: string][];
  /** Each with the length of its drawing; those that are gone without an entry. */
  icons: [path: string, entry: Entry | null, length: number][];
}

/** @param seed Stands for all that makes an icon: what was made otherwise is no help. */
export function readKnown(folder: string, seed: string): Known {
  const known: Known = { icons: new Map(), frames: new Map(), since: new Set(), sum: '' };
  const sum = readInto(known, join(folder, FILES.whole), seed);
  if (sum === undefined) return known;
  known.sum = sum;
  readInto(known, join(folder, FILES.since), sum, known.since);
  return known;
}

/** Adds what a file keeps, if it goes with what is said; gives its checksum. */
function readInto(known: Known, path: string, of: string, since?: Set<string>): string | undefined {
  const kept = readChecked(path);
  const index = kept?.value as Index | null | undefined;
  if (!kept || index?.of !== of) return undefined;
  for (const [root, frame] of index.frames) known.frames.set(root, frame);
  let at = 0;
  for (const [path, entry, length] of index.icons) {
    if (entry) known.icons.set(path, { entry, svg: kept.text.slice(at, (at += length)) });
    else known.icons.delete(path);
    since?.add(path);
  }
  return kept.sum;
}

export function writeKnown(folder: string, seed: string, known: Known): void {
  const { icons, frames, since, sum } = known;
  const whole = !sum || since.size > icons.size * PART;
  const rows: Index['icons'] = [];
  const drawings: string[] = [];
  for (const path of whole ? icons.keys() : since) {
    const { entry = null, svg = '' } = icons.get(path) ?? {};
    rows.push([path, entry, svg.length]);
    drawings.push(svg);
  }
  const index: Index = { of: whole ? seed : sum, frames: [...frames], icons: rows };
  writeChecked(folder, whole ? FILES.whole : FILES.since, index, drawings.join(''));
}
