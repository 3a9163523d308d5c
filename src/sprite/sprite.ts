/** Symbols put together to a sprite. */
export const sprite = (parts: readonly string[]): string => {
  const xlink = parts.some((symbol) => symbol.includes('xlink:'))
    ? ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${xlink}>${parts.join('')}</svg>\n`;
};
