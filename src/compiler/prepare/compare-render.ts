import { createRequire } from 'node:module';
import { IconError } from '../icon.ts';
import { unquoteReferences } from '../svg/css-rules.ts';
import { resolveVars } from '../svg/resolve-vars.ts';
import { viewBoxNumbers } from '../svg/view-box.ts';
import { DRAWS_NOTHING } from './optimise.ts';

/** Loaded on first use, through `require`: importing CommonJS reads the file once more, to find its exports. */
let renderer: ReturnType<typeof load> | undefined;
export const loadRenderer = () => (renderer ??= load());

async function load() {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const { default: pixelmatch } = await import('pixelmatch');
  return { Resvg, pixelmatch };
}

/** The DOCTYPE and the start tag of the root. Quoted values may contain `>`. */
const DOCTYPE = /<!(?:"[^"]*"|'[^']*'|[^>"'])*>/y;
const ROOT = /<svg(?=\s)((?:"[^"]*"|'[^']*'|[^>"'])*)>/y;
const SIZES = /\s(?:width|height|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The offset of the root in a well-formed file, after declarations and comments. */
function rootOffset(text: string): number {
  let at = 0;
  const skipTo = (end: string) => {
    const found = text.indexOf(end, at);
    at = found < 0 ? text.length : found + end.length;
  };
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (text.startsWith('<?', at)) skipTo('?>');
    else if (text.startsWith('<!--', at)) skipTo('-->');
    else if (text.startsWith('<!', at)) {
      DOCTYPE.lastIndex = at;
      at = DOCTYPE.test(text) ? DOCTYPE.lastIndex : text.length;
    } else return at;
  }
}

/**
 * The markup to render. The renderer knows neither custom properties, nor quoted references, nor the text colour of a
 * page; and an icon is as large as its viewBox, whatever its width and height are.
 */
export function markupToRender(svg: string): string {
  const text = unquoteReferences(resolveVars(svg.replace(/^\uFEFF/, '')));
  const start = rootOffset(text);
  ROOT.lastIndex = start;
  const attributes = ROOT.exec(text)?.[1];
  if (attributes === undefined) return text;
  const colour = /\scolor\s*=/.test(attributes) ? '' : ' color="#123456"';
  const kept = /\sviewBox\s*=/.test(attributes) ? attributes.replaceAll(SIZES, '') : attributes;
  return `${text.slice(0, start)}<svg${colour}${kept}>${text.slice(ROOT.lastIndex)}`;
}

export interface Comparison {
  before: string;
  after: string;
  /** The viewBox of both. */
  viewBox: string;
  /** Path to name in errors. */
  file: string;
  /** Pixels along the longer side. */
  size: number;
  /** Whether a first drawing that shows nothing is refused. */
  mustDraw: boolean;
}

/**
 * Counts the pixels in which two drawings differ by more than antialiasing; all pixels when their shapes differ.
 *
 * @throws IconError when one cannot be rendered, or the first one draws nothing.
 */
export async function differingPixels(comparison: Comparison): Promise<number> {
  const { viewBox, file, size } = comparison;
  const { Resvg, pixelmatch } = await loadRenderer();
  const [, , width, height] = viewBoxNumbers(viewBox);
  const mode = width >= height ? ('width' as const) : ('height' as const);
  const draw = (svg: string) => {
    try {
      // Searching for fonts takes long, and few icons need one.
      const font = { loadSystemFonts: svg.includes('<text') };
      const image = new Resvg(markupToRender(svg), { fitTo: { mode, value: size }, font }).render();
      // Each reading copies all pixels.
      return { pixels: image.pixels, width: image.width, height: image.height };
    } catch (error) {
      throw new IconError(file, `cannot be drawn: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  const [a, b] = [draw(comparison.before), draw(comparison.after)];
  if (comparison.mustDraw && !a.pixels.some((channel) => channel > 0))
    throw new IconError(file, DRAWS_NOTHING);
  if (a.width !== b.width || a.height !== b.height) return size * size;
  return pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.1 });
}
