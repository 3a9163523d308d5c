import type { Icon, IconError } from '../icon.ts';

/** A file that is not as the build makes it: it differs, does not exist, or is left from a former build. */
export interface Change {
  path: string;
  kind: 'changed' | 'missing' | 'extra';
}

/** Bytes of a text, plain and compressed. */
export interface Sizes {
  raw: number;
  /** With gzip at its highest level. */
  gzip: number;
  /** With brotli at level 11; from 256 KB on at level 9, as level 11 takes seconds. */
  brotli: number;
}

/** The result of one build. */
export interface BuildResult {
  icons: Icon[];
  refused: IconError[];
  /** Paths relative to the output folder. */
  files: string[];
  /** Of the symbol sprites together; undefined when none was made. */
  sizes: Sizes | undefined;
  /** What was written, or with `--check` would be. */
  changes: Change[];
  /** Number of icons taken from the cache. */
  cached: number | undefined;
  seconds: number;
}
