import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LedeConfig } from '../config/define-config.ts';
import { checkOptions } from '../options/check-options.ts';
import { OptionError } from '../options/option-error.ts';
import { BUILD_OPTIONS, OUTPUT_OPTIONS, RUN_OPTIONS } from '../options/option-table.ts';
import { PREFIX } from '../source/icon-name.ts';
import { CliError } from './io.ts';

/** How a build runs, besides what it builds. */
export interface RunArgs {
  check: boolean;
  watch: boolean;
  json: boolean;
  quiet: boolean;
  verbose: boolean;
}

/** The arguments of `lede build` as given, before those of a configuration. */
export interface GivenArgs extends RunArgs {
  given: LedeConfig;
  /** Path of the configuration; undefined for `lede.config.*`, false for none. */
  config: string | false | undefined;
  /** A file to explain in place of a build. */
  explain?: string;
}

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const OPTIONS = {
  out: text,
  config: text,
  'no-config': flag,
  explain: text,
  exclude: texts,
  only: texts,
  name: text,
  id: text,
  prefix: text,
  svgo: texts,
  'current-color': texts,
  vars: texts,
  canvas: text,
  padding: text,
  align: text,
  keep: texts,
  allow: texts,
  check: flag,
  watch: flag,
  json: flag,
  quiet: flag,
  verbose: flag,
  sanitize: flag,
  'allow-refused': flag,
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
  iconify: text,
  types: flag,
  preview: flag,
  hash: flag,
  split: flag,
} as const;

/** What an option without its value, which stands after `=`, means. */
const ALL = '*';
const OPTIONAL_VALUES: Record<string, string> = {
  '--glyphs': '--glyphs=ts',
  '--css': '--css=files',
  '--current-color': `--current-color=${ALL}`,
  '--vars': `--vars=${ALL}`,
  '--iconify': `--iconify=${ALL}`,
};

/**
 * The command that the arguments ask for.
 *
 * @throws CliError for an unknown command or option, and for options that exclude each other.
 */
export function parseCommand(argv: readonly string[]): GivenArgs | 'help' | 'build help' | 'version' {
  const { values, positionals } = parse(argv);
  const [command, ...from] = positionals;
  if (values.version) return 'version';
  if (values.help) return command === 'build' ? 'build help' : 'help';
  if (command === undefined) throw usage('no command; use lede build <folder> --out <dir>');
  if (command !== 'build') throw usage(`unknown command "${command}"`);
  const { check = false, watch = false, json = false, quiet = false, verbose = false, explain } = values;
  if (check && watch) throw usage('--check and --watch exclude each other');
  const given = { ...(from.length > 0 ? { from: from.map(placeOf) } : {}), ...givenOptions(values) };
  checkGiven(given);
  return {
    given,
    config: values['no-config'] ? false : values.config,
    ...(explain === undefined ? {} : { explain }),
    check,
    watch,
    json,
    quiet,
    verbose,
  };
}

type Values = ReturnType<typeof parse>['values'];

/** `brands=brand-` is a folder and the prefix of its names. */
function placeOf(argument: string) {
  const at = argument.lastIndexOf('=');
  return at > 0 && !existsSync(argument)
    ? { folder: argument.slice(0, at), prefix: argument.slice(at + 1) }
    : argument;
}

/** The options that stand on the command line, as a configuration has them. */
function givenOptions(values: Values): LedeConfig {
  const { prefix, only, svgo, css, glyphs, iconify, padding } = values;
  if (prefix !== undefined && !PREFIX.test(prefix))
    throw usage(`--prefix "${prefix}" cannot begin an id: use letters, digits and hyphens, a letter first`);
  if (only && listed(only).includes(''))
    throw usage('--only needs names separated by commas: --only play,pause');
  if (css !== undefined && css !== 'files' && css !== 'inline') throw usage('use --css or --css=inline');
  if (glyphs !== undefined && glyphs !== 'ts' && glyphs !== 'js')
    throw usage('use --glyphs, --glyphs=ts or --glyphs=js');
  const options: Record<string, unknown> = {
    out: values.out,
    exclude: listed(values.exclude),
    only: listed(only),
    name: values.name,
    id: values.id,
    prefix,
    svgo: svgo && { plugins: listed(svgo) },
    currentColor: coloursOf(values['current-color']),
    vars: varsOf(values.vars),
    canvas: values.canvas,
    padding: padding && Number.isFinite(Number(padding)) ? Number(padding) : padding,
    align: values.align,
    keep: listed(values.keep),
    allow: listed(values.allow),
    sanitize: values.sanitize,
    allowRefused: values['allow-refused'],
    render: off(values['no-render']),
    cache: off(values['no-cache']),
    sprite: off(values['no-sprite']),
    files: off(values['no-files']),
    manifest: off(values['no-manifest']),
    views: values.views,
    css: css === 'files' ? true : css,
    glyphs: glyphs === 'ts' ? true : glyphs,
    iconify: iconify === ALL ? true : iconify,
    types: values.types,
    preview: values.preview,
    hash: values.hash,
    split: values.split,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** A flag that turns something off. */
const off = (flag: boolean | undefined) => (flag === undefined ? undefined : !flag);

/** The parts of values that commas separate; those in brackets do not: `#f00,rgb(1,2,3)`. */
const listed = <T extends string[] | undefined>(values: T) =>
  values?.flatMap((value) => value.split(/,(?![^(]*\))/).map((part) => part.trim())) as T;

const coloursOf = (values: string[] | undefined) => (values?.includes(ALL) ? true : listed(values));

/** `accent=#f00,shade=#0a0` as colours by name, `#f00,#0a0` as a list. */
function varsOf(values: string[] | undefined): LedeConfig['vars'] {
  if (!values || values.includes(ALL)) return values && true;
  const parts = listed(values);
  if (!parts.some((part) => part.includes('='))) return parts;
  return Object.fromEntries(parts.map((part) => part.split(/=(.*)/s).slice(0, 2) as [string, string]));
}

/** @throws CliError that names the option as it stands on the command line. */
function checkGiven(given: LedeConfig): void {
  const table = { ...BUILD_OPTIONS, ...OUTPUT_OPTIONS, ...RUN_OPTIONS };
  try {
    checkOptions(given, table);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw usage(`${flagOf(error.option)} ${error.reason}`);
  }
}

/** An option as it stands on the command line. */
export function flagOf(option: string): string {
  const specs: Record<string, { flag: string }> = { ...BUILD_OPTIONS, ...OUTPUT_OPTIONS, ...RUN_OPTIONS };
  return /^--[\w-]+/.exec(specs[option]?.flag ?? '')?.[0] ?? option;
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

/** An error that leads to the help. */
export const usage = (message: string) => new CliError(`${message} (see lede build --help)`);
