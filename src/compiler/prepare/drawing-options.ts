import type { Align } from '../options/alignments.ts';
import { OptionError } from '../options/option-error.ts';
import type { AdaptOptions } from './adapt.ts';
import type { Allow, Keep } from './check-output.ts';
import type { OwnPlugins } from './own-plugins.ts';

/** What a set's options change in its drawings. */
export interface DrawingOptions {
  /**
   * svgo plugins of your own: names of svgo's, `{ name, params }`, or `{ name, fn }`. They run before the icon is checked
   * again and compared, so that none can add what has no place in an icon or change how it looks. Default: none.
   */
  svgo?: { plugins: OwnPlugins };
  /**
   * Gives the colour of the text to icons of one colour (true), or to these colours in every icon. Default false. What is
   * no colour throws.
   */
  currentColor?: boolean | string | readonly string[];
  /**
   * Turns colours into custom properties, with the colour as fallback: each colour of an icon, numbered (true:
   * `var(--icon-1, #f00)`); these, named after themselves (`['#f00']`: `var(--icon-red, red)`); or these by name
   * (`{ accent: '#f00' }`: `var(--icon-accent, #f00)`). Default false. What is no colour or name throws.
   */
  vars?: boolean | string | readonly string[] | Readonly<Record<string, string>>;
  /** One viewBox for all icons, `24` or `"32x24"`, into which each is scaled. Default: each keeps its own. */
  canvas?: number | string;
  /** Space on each side inside the canvas, in its units. Default 0. Without `canvas` it throws. */
  padding?: number;
  /** Where a drawing of another shape stands in the canvas. Default `center`. Without `canvas` it throws. */
  align?: Align;
  /** Keeps titles, or classes for your style sheets. Default: neither. */
  keep?: Keep;
  /**
   * Allows animation, by SMIL or `@keyframes`, of paint, size and place, that begins by itself. Default: icons with
   * animation are refused.
   */
  allow?: Allow;
}

/** Options for workers, and plugins that cannot be sent to them. */
export interface ResolvedDrawing {
  adapt: AdaptOptions;
  functions?: OwnPlugins;
}

/**
 * Options as workers take them. Only options of colours and plugins load svgo here: that takes longer than everything
 * else that a build with a full cache does.
 *
 * @throws OptionError for values that do not fit each other or are no colours.
 */
export async function resolveDrawing(options: DrawingOptions): Promise<ResolvedDrawing> {
  const { svgo, keep = [], allow = [] } = options;
  const adapt: AdaptOptions = {};
  const colours = await currentColorOf(options.currentColor);
  if (colours) adapt.currentColor = colours;
  const vars = await varsOf(options.vars);
  if (vars) adapt.vars = vars;
  const canvas = canvasOf(options);
  if (canvas) adapt.canvas = canvas;
  if (keep.length > 0) adapt.keep = [...new Set(keep)].sort();
  if (allow.length > 0) adapt.allow = [...new Set(allow)];
  const plugins = svgo?.plugins ?? [];
  if (plugins.length === 0) return { adapt };
  const { arePlain, checkPlugins } = await import('./own-plugins.ts');
  checkPlugins(plugins);
  return arePlain(plugins) ? { adapt: { ...adapt, plugins } } : { adapt, functions: plugins };
}

async function currentColorOf(
  option: DrawingOptions['currentColor'] = false,
): Promise<AdaptOptions['currentColor']> {
  if (option === false) return undefined;
  return option === true
    ? 'one'
    : await checkedColours('currentColor', typeof option === 'string' ? [option] : option);
}

async function checkedColours(option: string, colours: readonly string[]): Promise<string[]> {
  const { isColour, plainColour } = await import('./recolour.ts');
  const wrong = colours.find((colour) => !isColour(colour));
  if (wrong !== undefined)
    throw new OptionError(option, `has "${wrong}", which is no colour such as "#f00" or "red"`);
  return colours.map(plainColour);
}

const NAME = /^[a-z\d][a-z\d-]*$/i;

async function varsOf(option: DrawingOptions['vars'] = false): Promise<AdaptOptions['vars']> {
  if (option === false) return undefined;
  if (option === true) return 'all';
  const list = typeof option === 'string' ? [option] : option;
  const byName: [name: string, colour: string][] = Array.isArray(list)
    ? (await checkedColours('vars', list as string[])).map((colour) => [
        colour.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, ''),
        colour,
      ])
    : Object.entries(list as Record<string, string>);
  const names: Record<string, string> = {};
  for (const [name, colour] of byName) {
    if (!NAME.test(name))
      throw new OptionError(
        'vars',
        `has the name "${name}": use letters, digits and hyphens, as in "accent"`,
      );
    const [plain] = await checkedColours('vars', [colour]);
    const other = names[plain!];
    if (other !== undefined && other !== name)
      throw new OptionError('vars', `gives the colour ${plain} two names, "${other}" and "${name}"`);
    names[plain!] = name;
  }
  return names;
}

function canvasOf({ canvas, padding = 0, align }: DrawingOptions): AdaptOptions['canvas'] {
  if (canvas === undefined) {
    if (padding > 0) throw new OptionError('padding', 'needs a canvas, such as canvas: 24');
    if (align) throw new OptionError('align', 'needs a canvas, such as canvas: 24');
    return undefined;
  }
  const [width, height] = String(canvas).split('x').map(Number) as [number, number?];
  if (padding * 2 >= Math.min(width, height ?? width))
    throw new OptionError('padding', `leaves no space in a canvas of ${canvas}`);
  return { width, height: height ?? width, padding, align: align ?? 'center' };
}
