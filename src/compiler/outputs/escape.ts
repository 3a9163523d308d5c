/** A name as a CSS identifier: a leading digit, and what is not a letter, digit, hyphen or underscore, is escaped. */
export const cssIdent = (text: string): string =>
  text.replace(/^-?\d|^-$|[^\w\u0080-\uffff-]/g, (each) => {
    const hyphen = each.length > 1 ? '-' : '';
    return `${hyphen}\\${each.slice(hyphen.length).codePointAt(0)!.toString(16)} `;
  });

/** A drawing as a `data:` URI for use in double quotes in CSS and HTML; only what must be is percent-encoded. */
export function dataUri(svg: string): string {
  const text = svg.includes("'") ? svg : svg.replaceAll('"', "'");
  const encoded = text.replace(/[%#"<>\\^`{|}\s]|[^\x20-\x7e]+/g, (each) =>
    each === ' ' ? each : Buffer.from(each).toString('hex').replace(/../g, '%$&'),
  );
  return `data:image/svg+xml,${encoded}`;
}
