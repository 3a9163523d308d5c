/**
 * A file as a program writes it, made by hand, and what it must give: the kinds of its notes (`''` for none), or
 * `refused: ` and a part of the reason. The last part is markup that its symbol must contain.
 */
export type Export = [name: string, file: string | Uint8Array, gives: string, contains?: string];

export const SVG = 'xmlns="http://www.w3.org/2000/svg"';
export const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const DTD = '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"';
/** A drawing in one colour. */
export const D = 'M3 3h18v18H3z';
export const PATH = `<path d="${D}"/>`;
