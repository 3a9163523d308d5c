/** A drawing as a `data:` URI that may stand in double quotes in CSS and HTML; as legible and small as that allows. */
export function dataUri(svg: string): string {
  const text = svg.includes("'") ? svg : svg.replaceAll('"', "'");
  const encoded = text.replace(/[%#"<>\\^`{|}\s]|[^\x20-\x7e]+/g, (each) =>
    each === ' ' ? each : Buffer.from(each).toString('hex').replace(/../g, '%$&'),
  );
  return `data:image/svg+xml,${encoded}`;
}
