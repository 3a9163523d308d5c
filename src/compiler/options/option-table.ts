import { ALIGNMENTS } from './alignments.ts';

/** What a value must be, and how messages call that. */
export interface ValueKind {
  is: (value: unknown) => boolean;
  text: string;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isFunction = (value: unknown) => typeof value === 'function';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown) =>
  isText(value) ||
  (isRecord(value) && isText(value['folder']) && ['string', 'undefined'].includes(typeof value['prefix']));
const kind = (text: string, is: ValueKind['is']): ValueKind => ({ is, text });
const oneOf = (...values: (string | boolean)[]) =>
  kind(
    `one of ${values.map((value) => (typeof value === 'string' ? `"${value}"` : value)).join(', ')}`,
    (value) => values.includes(value as string),
  );

export const KINDS = {
  flag: kind('true or false', (value) => typeof value === 'boolean'),
  text: kind('a text', isText),
  anyText: kind('a text', (value) => typeof value === 'string'),
  texts: kind('a list of texts', isTexts),
  places: kind(
    'a folder, a pattern, { folder, prefix }, or a list of these',
    (value) => isPlace(value) || (Array.isArray(value) && value.every(isPlace)),
  ),
  pattern: kind('a pattern or a function', (value) => isText(value) || isFunction(value)),
  colours: kind(
    'true, a colour or a list of colours',
    (value) => value === true || value === false || isText(value) || isTexts(value),
  ),
  vars: kind(
    'true, a list of colours, or colours by name',
    (value) =>
      typeof value === 'boolean' ||
      isText(value) ||
      isTexts(value) ||
      (isRecord(value) && Object.values(value).every(isText)),
  ),
  size: kind(
    'a number over 0, or a text such as "32x24"',
    (value) =>
      (typeof value === 'number' && value > 0 && value <= 10_000) ||
      (typeof value === 'string' && /^[1-9]\d{0,3}(?:x[1-9]\d{0,3})?$/.test(value)),
  ),
  padding: kind(
    'a number from 0',
    (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value),
  ),
  align: oneOf(...Object.keys(ALIGNMENTS)),
  keep: kind(
    'a list of "title" and "class"',
    (value) => isTexts(value) && (value as string[]).every((each) => each === 'title' || each === 'class'),
  ),
  allow: kind(
    'a list of "animation"',
    (value) => isTexts(value) && (value as string[]).every((each) => each === 'animation'),
  ),
  plugins: kind(
    'an object with plugins: names, { name, params } or { name, fn }',
    (value) =>
      isRecord(value) &&
      Object.keys(value).every((key) => key === 'plugins') &&
      Array.isArray(value['plugins']) &&
      value['plugins'].every((plugin) => isText(plugin) || (isRecord(plugin) && isText(plugin['name']))),
  ),
  config: kind('a path or false', (value) => value === false || isText(value)),
  cache: kind('a folder or false', (value) => value === false || isText(value)),
  css: oneOf(true, false, 'files', 'inline'),
  glyphs: oneOf(true, false, 'ts', 'js'),
  iconify: kind(
    'true, or a prefix of lower-case letters, digits and hyphens',
    (value) =>
      typeof value === 'boolean' || (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)),
  ),
} satisfies Record<string, ValueKind>;

/** An option of the compiler: how it is called in a configuration and on the command line, and what it does. */
export interface OptionSpec {
  kind: ValueKind;
  /** On the command line, with its value: `--name <pattern>`. */
  flag: string;
  /** As documentation shows it. */
  default: string;
  text: string;
}

const option = (kind: ValueKind, flag: string, byDefault: string, text: string): OptionSpec => ({
  kind,
  flag,
  default: byDefault,
  text,
});

/** Options of what is built, in a configuration, a call of `compile`, a plugin and on the command line alike. */
export const BUILD_OPTIONS = {
  from: option(
    KINDS.places,
    '<folder> …',
    '–',
    'folders or patterns of icons; `brands=brand-` puts a prefix before their names',
  ),
  exclude: option(
    KINDS.texts,
    '--exclude <lines>',
    'none',
    'what is no icon, as in `.gitignore`; also read from `.ledeignore`',
  ),
  only: option(KINDS.texts, '--only <names>', 'all', 'these icons alone; faults of others are ignored'),
  name: option(
    KINDS.pattern,
    '--name <pattern>',
    '`[name]`',
    'names of icons: `[name]`, `[file]`, `[folder]`; or a function of the path',
  ),
  id: option(
    KINDS.pattern,
    '--id <pattern>',
    'prefix and name',
    'ids of symbols: `[name]` and more; or a function of name and file',
  ),
  prefix: option(KINDS.anyText, '--prefix <text>', '`icon-`', 'put before each name to make its id'),
  sanitize: option(
    KINDS.flag,
    '--sanitize',
    'off',
    'remove what is not allowed, and report it, instead of refusing the icon',
  ),
  render: option(KINDS.flag, '--no-render', 'on', 'compare how icons look before and after'),
  svgo: option(
    KINDS.plugins,
    '--svgo <names>',
    'none',
    'svgo plugins of your own; the result is checked and compared like the rest',
  ),
  currentColor: option(
    KINDS.colours,
    '--current-color[=<colours>]',
    'off',
    'give icons of one colour, or these colours, the colour of the text',
  ),
  vars: option(
    KINDS.vars,
    '--vars[=<colours>]',
    'off',
    'turn each colour, or these, into `var(--icon-<name>, <colour>)`',
  ),
  canvas: option(KINDS.size, '--canvas <size>', 'as drawn', 'one viewBox for all icons: `24`, `32x24`'),
  padding: option(KINDS.padding, '--padding <number>', '0', 'space inside the canvas'),
  align: option(
    KINDS.align,
    '--align <place>',
    '`center`',
    'where a drawing of another shape stands in the canvas: `top`, `bottom-left` …',
  ),
  keep: option(KINDS.keep, '--keep <what>', 'none', 'keep `title`, `class` or both'),
  allow: option(
    KINDS.allow,
    '--allow animation',
    'none',
    'build icons that move by SMIL or `@keyframes`, as they are, instead of refusing them',
  ),
} as const satisfies Record<string, OptionSpec>;

/** Options of the files that a build writes. */
export const OUTPUT_OPTIONS = {
  sprite: option(KINDS.flag, '--no-sprite', 'on', '`sprite.svg`'),
  files: option(KINDS.flag, '--no-files', 'on', '`icons/<name>.svg`'),
  manifest: option(KINDS.flag, '--no-manifest', 'on', '`icons.json`'),
  views: option(KINDS.flag, '--views', 'off', '`sprite.views.svg`, for `<img>` and CSS backgrounds'),
  css: option(
    KINDS.css,
    '--css[=inline]',
    'off',
    '`icons.css`, masks of the single files; `inline` embeds the icons',
  ),
  glyphs: option(
    KINDS.glyphs,
    '--glyphs[=js]',
    'off',
    '`glyphs/*.ts`, data for `<lede-icon>`; `js` for `.js` and `.d.ts`',
  ),
  types: option(KINDS.flag, '--types', 'off', '`icons.d.ts`, the names as types'),
  iconify: option(KINDS.iconify, '--iconify[=<prefix>]', 'off', '`iconify.json`, for the tools of Iconify'),
  preview: option(
    KINDS.flag,
    '--preview',
    'off',
    '`preview.html`, a page to search the icons and copy code from',
  ),
  split: option(KINDS.flag, '--split', 'off', 'one sprite for each group'),
  hash: option(KINDS.flag, '--hash', 'off', 'a hash of the content in the names of sprites and style sheet'),
} as const satisfies Record<string, OptionSpec>;

/** What the plugins have besides. */
export const PLUGIN_OPTIONS = {
  icons: option(KINDS.places, '–', 'none', 'your own icons, as `from`'),
  config: option(KINDS.config, '--config <file>', '`lede.config.*`', 'path of a configuration, or `false`'),
  root: option(KINDS.text, '–', 'the bundler’s', 'folder of the app'),
  lede: option(KINDS.flag, '–', '`true`', 'whether Lede’s icons may be used'),
  include: option(
    KINDS.texts,
    '–',
    'none',
    'icons that are always in the sprite, such as those that only data names',
  ),
  ignore: option(KINDS.texts, '–', 'none', 'names that other code registers: no warnings about them'),
  scan: option(KINDS.texts, '–', 'the root', 'folders to scan for names'),
  inject: option(
    KINDS.flag,
    '–',
    '`true`',
    'set `<html data-lede-sprite>`, by which `<lede-icon>` finds the sprite',
  ),
  strict: option(KINDS.flag, '–', '`false`', 'warnings fail the build'),
} as const satisfies Record<string, OptionSpec>;

/** What a call of `compile` has besides. */
export const CALL_OPTIONS = {
  skip: { kind: KINDS.texts },
  cache: { kind: KINDS.text },
  cacheReadOnly: { kind: KINDS.flag },
  progress: { kind: kind('a function', isFunction) },
} as const satisfies Record<string, Pick<OptionSpec, 'kind'>>;

/** Options of a run from the command line, which a configuration may set too. */
export const RUN_OPTIONS = {
  out: option(KINDS.text, '--out <dir>', '–', 'folder to write to'),
  allowRefused: option(KINDS.flag, '--allow-refused', 'off', 'exit with 0 though icons were refused'),
  cache: option(KINDS.flag, '--no-cache', 'on', 'prepare only icons that changed'),
} as const satisfies Record<string, OptionSpec>;
