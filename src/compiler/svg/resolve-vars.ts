/** The innermost `var(--name, fallback)`: the fallback may contain brackets, but no other `var()`. */
const VAR = /var\(\s*--[\w-]+\s*,\s*((?:(?!var\()[^()]|(?!var)\([^()]*\))*)\)/g;

/**
 * A drawing with every `var(--name, fallback)` replaced by its fallback: in a file opened by itself, an `<img>` or a
 * CSS mask, custom properties are not defined. `var(--name)` without a fallback stays, and means "inherited" everywhere.
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

/** The text of an icon's single file, `icons/<name>.svg`. */
export const singleFile = (svg: string): string => `${resolveVars(svg)}\n`;
