import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { asFailure, Failure } from './io.ts';
import { difference, type Change } from './diff.ts';
import type { Written } from './output-state.ts';

const STAGE = '.lede-';
/** Hours after which what a killed run left is no other run's work any more. */
const STALE = 1;

/**
 * Makes a folder hold the files of a build: all of them, or, when one cannot be written, the old ones as they were.
 * Removes what a former run wrote and this one did not make. Files that are the same already are not touched.
 *
 * It is synchronous, so that Ctrl-C comes before or after, not between.
 *
 * @param known Fingerprints of files, where the cache has them.
 * @param written What is known of the folder; what was written is noted.
 * @returns What was done: `missing` files were added.
 * @throws Failure when a file cannot be written.
 */
export function publish(
  folder: string,
  files: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  written: Written,
): Change[] {
  const { changes: found, write: wanted } = difference(folder, files, known, written);
  if (wanted.size === 0) return found;
  const write = [...wanted];

  const gone = found.filter(({ kind }) => kind === 'extra').map(({ path }) => join(folder, path));
  const undo: (() => void)[] = [];
  const made: [folder: string, above: string][] = [];
  const hold = () => {}; // With a listener a signal waits; without one it would end us at once.
  process.on('SIGINT', hold).on('SIGTERM', hold);
  let stage: string | undefined;
  let at = folder;
  let done = false;
  try {
    makeFolder(folder, made);
    removeStale(folder);
    // In the folder itself: it can be written, and is on the same disk, where the one above need not be.
    stage = mkdtempSync(join(folder, STAGE));
    for (const [i, [path, { text }]] of write.entries()) {
      at = join(folder, path);
      writeFileSync(join(stage, `${i}`), text);
    }
    for (const [i, [path]] of write.entries()) {
      at = join(folder, path);
      makeFolder(dirname(at), made);
      replace(at, join(stage, `${i}`), undo);
    }
    for (const [i, file] of gone.entries()) {
      at = file;
      const kept = join(stage, `gone-${i}`);
      renameSync(file, kept);
      undo.push(() => renameSync(kept, file));
    }
    done = true;
  } catch (error) {
    for (const step of undo.toReversed()) attempt(step);
    const cause = asFailure(error, at);
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(`cannot write ${cause.message}; the old files are left as they were`);
  } finally {
    if (stage) rmSync(stage, { recursive: true, force: true });
    if (!done) for (const [path, above] of made.toReversed()) removeEmpty(path, above);
    process.off('SIGINT', hold).off('SIGTERM', hold);
  }
  for (const file of gone) removeEmpty(resolve(dirname(file)), resolve(folder));
  for (const [path, { hash }] of write) written.note(path, hash);
  return found;
}

/** Moves a file to its place, and remembers how to bring back what was there. */
function replace(target: string, staged: string, undo: (() => void)[]): void {
  const old = lstatSync(target, { throwIfNoEntry: false });
  if (!old) {
    renameSync(staged, target);
    undo.push(() => rmSync(target));
    return;
  }
  const kept = `${staged}.old`;
  if (!old.isDirectory()) keep(target, kept);
  renameSync(staged, target);
  undo.push(() => renameSync(kept, target));
}

/** A second name for a file; a copy where the disk knows no second names. */
function keep(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept);
  }
}

/** Makes a folder and those above it, and remembers up to where. */
function makeFolder(folder: string, made: [folder: string, above: string][]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first) made.push([resolve(folder), dirname(resolve(first))]);
}

/** One step of a way back that fails must not stop the others. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

/** Removes a folder and those above it, up to but not `top`, as far as they are empty. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top || folder === dirname(folder)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(dirname(folder), top);
}

/** Removes the temporary folders of runs that were killed. */
function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^\.lede-\w{6}$/.test(name)) continue;
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > STALE * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}
