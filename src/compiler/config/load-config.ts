import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkOptions } from '../options/check-options.ts';
import { OptionError } from '../options/option-error.ts';
import { BUILD_OPTIONS, OUTPUT_OPTIONS, RUN_OPTIONS } from '../options/option-table.ts';
import { displayPath } from '../source/paths.ts';
import { tryOrUndefined } from '../source/list-files.ts';
import type { LedeConfig } from './define-config.ts';

/** Names of configuration files, in the order in which they are looked for. */
export const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((end) => `lede.config.${end}`);

/** A configuration that cannot be read, or is not valid. The message begins with the file. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export interface LoadedConfig {
  config: LedeConfig;
  /** Path of the file. */
  file: string;
}

/**
 * Reads the configuration of a folder. Its paths become relative to the current folder.
 *
 * @param file Path of the file. Default: `lede.config.*` in the folder; without such a file, undefined.
 * @throws ConfigError when the file does not exist, fails, or is not valid.
 */
export async function loadConfig(folder: string, file?: string): Promise<LoadedConfig | undefined> {
  const path = file
    ? resolve(folder, file)
    : CONFIG_FILES.map((name) => resolve(folder, name)).find((each) => tryOrUndefined(() => statSync(each)));
  if (path === undefined) return undefined;
  const shown = displayPath(path);
  if (!tryOrUndefined(() => statSync(path))?.isFile()) throw new ConfigError(`${shown}: no such file`);
  let config: unknown;
  try {
    const exported = await importConfig(path);
    config = typeof exported === 'function' ? await (exported as () => unknown)() : exported;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${shown}: ${(error as Error).message?.split('\n')[0] ?? String(error)}`);
  }
  if (config === undefined) throw new ConfigError(`${shown}: it has no default export`);
  try {
    checkOptions(config, { ...BUILD_OPTIONS, ...OUTPUT_OPTIONS, ...RUN_OPTIONS });
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw new ConfigError(`${shown}: ${error.message}`);
  }
  return { config: relativeTo(dirname(path), config as LedeConfig), file: path };
}

async function importConfig(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  // A change of the file is another module.
  const url = `${pathToFileURL(path).href}?t=${statSync(path).mtimeMs}`;
  if (!/\.[mc]?ts$/.test(path) || (process.features as { typescript?: unknown }).typescript)
    return defaultOf(await import(url));
  const { createJiti } = await import('jiti').catch(() => {
    throw new ConfigError(
      `${displayPath(path)}: this Node reads no TypeScript; install jiti (npm install --save-dev jiti), or write lede.config.js`,
    );
  });
  return createJiti(import.meta.url, { moduleCache: false }).import(path, { default: true });
}

const defaultOf = (module: { default?: unknown }): unknown => module.default;

/** A configuration with the paths in it as seen from the current folder. */
function relativeTo(folder: string, config: LedeConfig): LedeConfig {
  const at = (path: string) => (isAbsolute(path) ? path : join(displayPath(folder), path));
  const place = (each: unknown) =>
    typeof each === 'string'
      ? at(each)
      : { ...(each as { folder: string }), folder: at((each as { folder: string }).folder) };
  const { from, out } = config;
  return {
    ...config,
    ...(from === undefined
      ? {}
      : { from: (Array.isArray(from) ? from.map(place) : place(from)) as NonNullable<LedeConfig['from']> }),
    ...(out === undefined ? {} : { out: at(out) }),
  };
}
