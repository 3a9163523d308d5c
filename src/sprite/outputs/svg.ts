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

/** A drawing as a `data:` URI that may stand in double quotes in CSS and HTML; as legible and small as that allows. */
export function dataUri(svg: string): string {
  const text = svg.includes("'") ? svg : svg.replaceAll('"', "'");
  const encoded = text.replace(/[%#"<>\\^`{|}\s]|[^\x20-\x7e]+/g, (each) =>
    each === ' ' ? each : Buffer.from(each).toString('hex').replace(/../g, '%$&'),
  );
  return `data:image/svg+xml,${encoded}`;
}
