import { resolve } from 'node:path';
import type { LedeConfig } from '../config/define-config.ts';
import { loadConfig } from '../config/load-config.ts';
import { checkOptions } from '../options/check-options.ts';
import { OptionError } from '../options/option-error.ts';
import { BUILD_OPTIONS, KINDS, PLUGIN_OPTIONS } from '../options/option-table.ts';
import { baseFolders, type From } from '../source/icon-sources.ts';
import { PREFIX } from '../source/icon-name.ts';
import { createSpriteMaker, type AppSpriteMaker } from './app-sprite.ts';
import type { IconSettings } from './app-icons.ts';

/**
 * Options of the plugins. Paths may be relative to the root. Those that change names, ids and drawings are as in
 * `compile` and `lede.config.js`, and are taken from there where they are not given.
 */
export interface LedeOptions extends IconSettings {
  /** Your own icons, as `from` in `compile`. Default: that of `lede.config.*`, else none. A folder that does not exist is a warning. */
  icons?: From;
  /** Folder of the app. Default: Vite's `root`, webpack's `context`, else the current folder. */
  root?: string;
  /** Path of a configuration, or false for none. Default: `lede.config.*` in the root, if there is one. */
  config?: string | false;
  /** Whether Lede's icons may be used. Default true. */
  lede?: boolean;
  /** Names of icons that are always in the sprite, such as those that only your data names. Default: none. Unknown names are warnings. */
  include?: readonly string[];
  /** Names that are not in the sprite, such as glyphs that you register: no warnings about them. Default: none. */
  ignore?: readonly string[];
  /** Folders to scan, besides every module that Vite, Rollup or Rolldown reads. Default: the root. Folders that do not exist are ignored. */
  scan?: readonly string[];
  /**
   * Put before each name to make its symbol id: empty, or a letter and then letters, digits and hyphens. Default
   * `icon-`, the only prefix that `<lede-icon>` supports. Any other value throws.
   */
  prefix?: string;
  /** Ids of symbols, a pattern with `[name]` in it once. Default: `prefix` and the name. A function throws: names are found by their ids. */
  id?: string;
  /**
   * Whether to set `<html data-lede-sprite="…">`, by which `<lede-icon>` finds the sprite. Default: true with the
   * default ids, else false.
   */
  inject?: boolean;
  /** Folder of the compiler's cache, or false for none. Default: `lede` in the bundler's cache folder. */
  cache?: string | false;
  /** Whether warnings fail the build. Default false. */
  strict?: boolean;
}

/** Where an app is. Absolute paths. */
export interface AppPlace {
  root: string;
  /** Of the bundler. */
  cacheDir: string;
  /** Folders that are not scanned, such as the output. */
  skip: readonly string[];
}

/** What a plugin works with once the app's place is known. */
export interface PluginState {
  maker: AppSpriteMaker;
  /** The app's folders of icons, and those to scan or not; absolute paths. */
  folders: { icons: string[]; scan: string[]; skip: string[] };
  inject: boolean;
  strict: boolean;
}

const CONFIGURED = [
  'exclude',
  'name',
  'sanitize',
  'render',
  'svgo',
  'currentColor',
  'vars',
  'canvas',
  'padding',
  'align',
  'keep',
  'allow',
] as const;
const { from: _from, only: _only, ...SHARED } = BUILD_OPTIONS;
const TABLE = { ...SHARED, ...PLUGIN_OPTIONS, id: { kind: KINDS.text }, cache: { kind: KINDS.cache } };
const PATTERN = /^(?<before>[A-Za-z][\w-]*)?\[name\](?<after>[\w-]*)$/;

/**
 * Checks the options that a plugin was given.
 *
 * @throws Error that names the option, for one that is unknown or not valid.
 */
export function checkPluginOptions(options: LedeOptions): void {
  try {
    checkOptions(options, TABLE);
    const { prefix = 'icon-', id } = options;
    if (!PREFIX.test(prefix))
      throw new OptionError(
        'prefix',
        `"${prefix}" cannot begin an id: use letters, digits and hyphens, a letter first`,
      );
    if (id !== undefined && !PATTERN.test(id))
      throw new OptionError(
        'id',
        `"${id}" cannot make ids: use [name] once, letters, digits, hyphens and underscores`,
      );
  } catch (error) {
    throw error instanceof OptionError ? new Error(`lede: ${error.message}`) : error;
  }
}

/** @throws ConfigError when the configuration is not valid. */
export async function openPlugin(
  options: LedeOptions,
  { root, cacheDir, skip }: AppPlace,
): Promise<PluginState> {
  const {
    lede = true,
    include = [],
    ignore = [],
    strict = false,
    cache = resolve(cacheDir, 'lede'),
  } = options;
  const { config } = (options.config === false ? undefined : await loadConfig(root, options.config)) ?? {};
  const at = (path: string) => resolve(root, path);
  // Paths of a configuration are relative to the current folder already.
  const from =
    options.icons === undefined ? placed(config?.from, (path) => resolve(path)) : placed(options.icons, at);
  const settings = { ...configured(config), ...configured(options) };
  const { before, after } = idParts(options, config);
  const scan = (options.scan ?? ['.']).map(at);
  const icons = from === undefined ? [] : baseFolders(from);
  const folders = { icons, scan, skip: [...skip, ...icons.filter((folder) => folder !== root)] };
  const maker = createSpriteMaker({
    ...settings,
    scan,
    skip: folders.skip,
    ...(from === undefined ? {} : { from }),
    root,
    before,
    after,
    lede,
    include,
    ignore,
    ...(cache === false ? {} : { cache: at(cache) }),
  });
  return { maker, folders, inject: options.inject ?? (before === 'icon-' && after === ''), strict };
}

/** The part of the options that a configuration may have too. */
const configured = (options: LedeConfig | LedeOptions = {}): IconSettings =>
  Object.fromEntries(
    CONFIGURED.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );

/** What stands before and after the name in an id. */
function idParts(options: LedeOptions, config: LedeConfig = {}): { before: string; after: string } {
  const id =
    options.id ?? (options.prefix === undefined && typeof config.id === 'string' ? config.id : undefined);
  const found = id === undefined ? undefined : PATTERN.exec(id)?.groups;
  if (found) return { before: found['before'] ?? '', after: found['after'] ?? '' };
  return { before: options.prefix ?? config.prefix ?? 'icon-', after: '' };
}

/** Places with absolute paths. */
function placed(from: From | undefined, at: (path: string) => string): From | undefined {
  if (from === undefined) return undefined;
  if (Array.isArray(from)) return from.map((each) => placed(each as From, at) as string);
  return typeof from === 'string'
    ? at(from)
    : { ...(from as { folder: string }), folder: at((from as { folder: string }).folder) };
}
