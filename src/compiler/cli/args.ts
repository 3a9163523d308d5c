import { parseArgs } from 'node:util';
import { PREFIX } from '../source/icon-name.ts';
import type { OutputOptions } from '../outputs/index.ts';
import { CliError } from './io.ts';

/** The arguments of `lede build`. */
export interface BuildArgs {
  from: string;
  out: string;
  /** Options for `compile`. */
  compile: OutputOptions & { prefix: string; sanitize: boolean; render: boolean; only?: string[] };
  check: boolean;
  watch: boolean;
  json: boolean;
  quiet: boolean;
  verbose: boolean;
  cache: boolean;
}

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;
const OPTIONS = {
  out: text,
  only: { type: 'string', multiple: true },
  prefix: text,
  check: flag,
  watch: flag,
  json: flag,
  quiet: flag,
  verbose: flag,
  sanitize: flag,
  help: { type: 'boolean', short: 'h' },
  version: flag,
  'no-render': flag,
  'no-cache': flag,
  'no-sprite': flag,
  'no-files': flag,
  'no-manifest': flag,
  views: flag,
  css: text,
  glyphs: text,
  types: flag,
  preview: flag,
  hash: flag,
  split: flag,
} as const;

/** Options whose value after `=` is optional, with the value that is meant without one. */
const OPTIONAL_VALUES: Record<string, string> = { '--glyphs': '--glyphs=ts', '--css': '--css=files' };

/**
 * The command that the arguments ask for.
 *
 * @throws CliError for an unknown command or option, and for options that exclude each other.
 */
export function parseCommand(argv: readonly string[]): BuildArgs | 'help' | 'build help' | 'version' {
  const { values, positionals } = parse(argv);
  const [command, from, ...rest] = positionals;
  if (values.version) return 'version';
  if (values.help) return command === 'build' ? 'build help' : 'help';
  if (command === undefined) throw usage('no command; use lede build <folder> --out <dir>');
  if (command !== 'build') throw usage(`unknown command "${command}"`);
  if (!from) throw usage('no folder to build; use lede build <folder> --out <dir>');
  if (rest.length > 0) throw usage(`only one folder can be built, not also "${rest[0]}"`);
  if (!values.out) throw usage('no folder to write to; use --out <dir>');
  if (values.check && values.watch) throw usage('--check and --watch exclude each other');

  const prefix = values.prefix ?? 'icon-';
  if (!PREFIX.test(prefix))
    throw usage(`--prefix "${prefix}" cannot begin an id: use letters, digits and hyphens, a letter first`);
  const only = values.only?.flatMap((names) => names.split(',').map((name) => name.trim()));
  if (only?.includes('')) throw usage('--only needs names separated by commas: --only play,pause');

  const { check, watch, json, quiet, verbose, sanitize } = values;
  return {
    from,
    out: values.out,
    compile: {
      prefix,
      sanitize: sanitize ?? false,
      render: !values['no-render'],
      ...(only ? { only } : {}),
      ...outputOptions(values),
    },
    check: check ?? false,
    watch: watch ?? false,
    json: json ?? false,
    quiet: quiet ?? false,
    verbose: verbose ?? false,
    cache: !values['no-cache'],
  };
}

type Values = ReturnType<typeof parse>['values'];

function outputOptions(values: Values): OutputOptions {
  const { views = false, types = false, preview = false, hash = false, split = false, css, glyphs } = values;
  if (css !== undefined && css !== 'files' && css !== 'inline') throw usage('use --css or --css=inline');
  if (glyphs !== undefined && glyphs !== 'ts' && glyphs !== 'js')
    throw usage('use --glyphs, --glyphs=ts or --glyphs=js');
  const kinds = {
    sprite: !values['no-sprite'],
    files: !values['no-files'],
    manifest: !values['no-manifest'],
    views,
    types,
    preview,
    css: css === 'inline' ? ('inline' as const) : css !== undefined,
    glyphs: glyphs === 'js' ? ('js' as const) : glyphs !== undefined,
  };
  if (!Object.values(kinds).some(Boolean)) throw usage('every output is turned off: nothing to write');
  if (css === 'files' && !kinds.files)
    throw usage('--css refers to the single files; with --no-files use --css=inline');
  return { ...kinds, hash, split };
}

function parse(argv: readonly string[]) {
  const end = argv.indexOf('--');
  const args = argv.map((arg, i) => (end < 0 || i < end ? (OPTIONAL_VALUES[arg] ?? arg) : arg));
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Only the first sentence of Node's message: the rest explains `--`.
    throw usage((error as Error).message.split(/\. |\n/)[0]!);
  }
}

const usage = (message: string) => new CliError(`${message} (see lede build --help)`);
