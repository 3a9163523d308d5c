/** What is expected of a hostile icon: to be refused, or to come out clean. */
export type Case = [name: string, svg: string, expected?: 'clean'];

export const SHAPE = '<path d="M2 2h20v20z"/>';

/** An icon of some content. */
export const icon = (inside: string, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
