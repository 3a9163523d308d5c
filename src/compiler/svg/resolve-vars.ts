/** `var(--name` with or without a comma, a bracket, or the start of a tag. */
const TOKEN = /var\(\s*--[\w-]+\s*(,\s*)?|[()<]/g;

/**
 * A drawing with every `var(--name, fallback)` replaced by its fallback: in a file opened by itself, an `<img>` or a
 * CSS mask, custom properties are not defined. `var(--name)` without a fallback stays, and means "inherited" everywhere.
 * Fallbacks may be nested to any depth. Linear in the length of the text.
 */
export function resolveVars(svg: string): string {
  if (!svg.includes('var(')) return svg;
  const parts: string[] = [];
  /** The brackets that are open: for a `var(` with a fallback the index of its part, for others undefined. */
  const open: (number | undefined)[] = [];
  let from = 0;
  for (const { 0: token, 1: comma, index } of svg.matchAll(TOKEN)) {
    parts.push(svg.slice(from, index), token);
    from = index + token.length;
    if (token === '<') open.length = 0;
    else if (token !== ')') open.push(comma === undefined ? undefined : parts.length - 1);
    else {
      const start = open.pop();
      if (start === undefined) continue;
      parts[start] = '';
      parts.splice(-2, 2, parts.at(-2)!.trimEnd());
    }
  }
  return parts.join('') + svg.slice(from);
}

/** The text of an icon's single file, `icons/<name>.svg`. */
export const singleFile = (svg: string): string => `${resolveVars(svg)}\n`;
