import { parse, walk } from '../tree.ts';

/** The innermost `var(--name, fallback)`: the fallback may hold brackets, but no other `var()`. */
const VAR = /var\(\s*--[\w-]+\s*,\s*((?:(?!var\()[^()]|(?!var)\([^()]*\))*)\)/g;

/**
 * A drawing whose custom properties have taken their fallbacks: a file opened in an editor, an `<img>` or a CSS mask
 * knows none. `var(--x)` without a fallback stays, and means "as inherited" everywhere.
 */
export function resolveVars(svg: string): string {
  let text = svg;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(VAR, (_, fallback: string) => fallback.trim());
  }
  return text;
}

const PAINTS = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];
const NO_COLOUR =
  /^(?:|none|currentcolor|inherit|transparent|context-(?:fill|stroke)|url\(.*|black|#000|#000000|var\(.*)$/i;

/**
 * Whether an icon has colours of its own, so that drawn in one colour it would lose something. Black is no colour: it
 * is what a drawing has that says nothing. What a mask or clip holds is no paint.
 */
export function hasOwnPaint(svg: string, file: string): boolean {
  const root = parse(resolveVars(svg), file);
  const unpainted = new Set<object>();
  for (const node of walk(root)) {
    const hidden = unpainted.has(node) || node.name === 'mask' || node.name === 'clipPath';
    if (hidden) for (const child of node.children) if (typeof child !== 'string') unpainted.add(child);
    if (!hidden && PAINTS.some((key) => !NO_COLOUR.test((node.attributes[key] ?? '').trim()))) return true;
  }
  return false;
}

/** A drawing as a `data:` URI that may stand in double quotes in CSS and HTML; as legible and small as that allows. */
export function dataUri(svg: string): string {
  const text = svg.includes("'") ? svg : svg.replaceAll('"', "'");
  const encoded = text.replace(/[%#"<>\\^`{|}\s]|[^\x20-\x7e]+/g, (each) =>
    each === ' ' ? each : Buffer.from(each).toString('hex').replace(/../g, '%$&'),
  );
  return `data:image/svg+xml,${encoded}`;
}
