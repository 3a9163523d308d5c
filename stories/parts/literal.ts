/** A value as the source of a script; its lines after the first are indented. */
export const literal = (value: unknown, spaces = 2): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('</', '<\\/')
    .replaceAll('\n', `\n${' '.repeat(spaces)}`);

/** Lines of HTML in the middle of a template, in line with their first. */
export const indent = (source: string, spaces: number): string =>
  source.trim().replaceAll('\n', `\n${' '.repeat(spaces)}`);
