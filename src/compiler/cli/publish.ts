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
import type { Change } from './build-result.ts';
import { asCliError, CliError } from './io.ts';
import { difference } from './diff.ts';
import type { OutputState } from './output-state.ts';

/** Start of the names of staging folders. */
const STAGE = '.lede-';
/** Hours after which a staging folder cannot belong to a running build any more. */
const STALE = 1;

/** A folder that was created, and the nearest folder above it that existed before. */
type CreatedFolder = [folder: string, above: string];

/**
 * Makes a folder contain the files of a build: all of them, or, when one cannot be written, the old ones as they were.
 * Removes files that a former build wrote and this one did not make. Files with the same content are not touched.
 *
 * It is synchronous, so that Ctrl-C takes effect before or after it, never in between.
 *
 * @param fingerprints Of the build's files, where the cache has them.
 * @param state What is remembered of the folder; what is written is added.
 * @returns What was done; files of the kind `missing` were added.
 * @throws CliError when a file cannot be written.
 */
export function publish(
  folder: string,
  files: ReadonlyMap<string, string>,
  fingerprints: ReadonlyMap<string, string>,
  state: OutputState,
): Change[] {
  const { changes, write } = difference(folder, files, fingerprints, state);
  if (write.size === 0) return changes;
  const writes = [...write];

  const removed = changes.filter(({ kind }) => kind === 'extra').map(({ path }) => join(folder, path));
  const undo: (() => void)[] = [];
  const created: CreatedFolder[] = [];
  const ignoreSignal = () => {}; // With a listener a signal waits; without one it ends the process at once.
  process.on('SIGINT', ignoreSignal).on('SIGTERM', ignoreSignal);
  let stage: string | undefined;
  let current = folder;
  let done = false;
  try {
    createFolder(folder, created);
    removeStaleStages(folder);
    // Inside the output folder: that is writable, and on the same disk, while the folder above need not be.
    stage = mkdtempSync(join(folder, STAGE));
    for (const [i, [path, { text }]] of writes.entries()) {
      current = join(folder, path);
      writeFileSync(join(stage, `${i}`), text);
    }
    for (const [i, [path]] of writes.entries()) {
      current = join(folder, path);
      createFolder(dirname(current), created);
      replace(current, join(stage, `${i}`), undo);
    }
    for (const [i, file] of removed.entries()) {
      current = file;
      const backup = join(stage, `removed-${i}`);
      renameSync(file, backup);
      undo.push(() => renameSync(backup, file));
    }
    done = true;
  } catch (error) {
    for (const step of undo.toReversed()) ignoreErrors(step);
    const cause = asCliError(error, current);
    if (!(cause instanceof CliError)) throw cause;
    throw new CliError(`cannot write ${cause.message}; the old files are unchanged`);
  } finally {
    if (stage) rmSync(stage, { recursive: true, force: true });
    if (!done) for (const [path, above] of created.toReversed()) removeEmpty(path, above);
    process.off('SIGINT', ignoreSignal).off('SIGTERM', ignoreSignal);
  }
  for (const file of removed) removeEmpty(resolve(dirname(file)), resolve(folder));
  for (const [path, { hash }] of writes) state.remember(path, hash);
  return changes;
}

/** Moves a file into place, and adds the step that restores what was there. */
function replace(target: string, staged: string, undo: (() => void)[]): void {
  const old = lstatSync(target, { throwIfNoEntry: false });
  if (!old) {
    renameSync(staged, target);
    undo.push(() => rmSync(target));
    return;
  }
  const backup = `${staged}.old`;
  if (!old.isDirectory()) backUp(target, backup);
  renameSync(staged, target);
  undo.push(() => renameSync(backup, target));
}

/** Makes a hard link to a file, or a copy where the disk does not support hard links. */
function backUp(file: string, backup: string): void {
  try {
    linkSync(file, backup);
  } catch {
    copyFileSync(file, backup);
  }
}

/** Creates a folder and those above it, and notes which of them are new. */
function createFolder(folder: string, created: CreatedFolder[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first) created.push([resolve(folder), dirname(resolve(first))]);
}

/** Runs one undo step; its failure must not prevent the others. */
function ignoreErrors(step: () => void): void {
  try {
    step();
  } catch {}
}

/** Removes a folder and those above it, up to but not including `top`, as long as they are empty. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top || folder === dirname(folder)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(dirname(folder), top);
}

/** Removes the staging folders of builds that were killed. */
function removeStaleStages(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^\.lede-\w{6}$/.test(name)) continue;
    const path = join(folder, name);
    const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - modified > STALE * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}
