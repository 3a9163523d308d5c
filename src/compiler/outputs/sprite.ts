/** Symbols put together to a sprite. */
export const sprite = (parts: readonly string[]): string => {
  const symbols = parts.join('');
  const xlink = symbols.includes('xlink:') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${xlink}>${symbols}</svg>\n`;
};
