/** The innermost `var(--name, fallback)`: the fallback may hold brackets, but no other `var()`. */
const VAR = /var\(\s*--[\w-]+\s*,\s*((?:(?!var\()[^()]|(?!var)\([^()]*\))*)\)/g;

/**
 * A drawing whose custom properties have taken their fallbacks: a file opened in an editor, an `<img>` or a CSS mask
 * knows none. `var(--x)` without a fallback stays, and means "as inherited" everywhere.
 */
export function resolveVars(svg: string): string {
  if (!svg.includes('var(')) return svg;
  let text = svg;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(VAR, (_, fallback: string) => fallback.trim());
  }
  return text;
}

/** What a single file of an icon holds. */
export const fileOf = (svg: string): string => `${resolveVars(svg)}\n`;
