interface Shot {
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** Pictures of our own, of every shape: panorama, portrait, square, three to two. */
export const shots: Shot[] = [
  {
    src: '/pictures/cables.svg',
    width: 1200,
    height: 800,
    alt: 'Illustration: thin cables cross a deep sea between two coasts.',
    caption: 'Nine lines between two coasts.',
  },
  {
    src: '/pictures/lighthouse.svg',
    width: 800,
    height: 1200,
    alt: 'Illustration: a red and white lighthouse throws two beams over a dark sea.',
    caption: 'The light at the point, where three of the nine lines come ashore.',
  },
  {
    src: '/pictures/section.svg',
    width: 1000,
    height: 1000,
    alt: 'Illustration: a cable cut through, steel wires around copper around six fibres.',
    caption: 'A cable cut through: steel, copper, and six fibres thinner than a hair.',
  },
  {
    src: '/pictures/harbour.svg',
    width: 2400,
    height: 800,
    alt: 'Illustration: a small ship leaves a harbour under cranes as the sun goes down behind the city.',
    caption: 'The repair ship leaves at dusk. By midnight it must be over the break.',
  },
  {
    src: '/pictures/briefing.svg',
    width: 1200,
    height: 800,
    alt: 'Illustration: an empty rostrum with seven microphones in a pale beam.',
    caption: 'The company speaks to the press on the third day.',
  },
  {
    src: '/pictures/phones.svg',
    width: 1200,
    height: 800,
    alt: 'Illustration: a telephone over a night map of streets.',
    caption: 'On the island, telephones find the network again at ten to five.',
  },
];

/** A figure as a page holds it: a link to the large picture, a caption, a credit. */
export const figureOf = (
  { src, width, height, alt, caption }: Shot,
  credit = 'Illustration: Lede',
): string => `<figure>
  <a href="${src}"><img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" /></a>
  <figcaption>${caption} <small class="credit">${credit}</small></figcaption>
</figure>`;

export const figures = (count = shots.length): string =>
  Array.from({ length: count }, (_, at) => figureOf(shots[at % shots.length]!)).join('\n');
