import { click, steps, until, type State } from '../aria-state.ts';

const PICTURES = ['harbour', 'lighthouse', 'section'];
const linked = (name: string) =>
  `<a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="The ${name}" width="300" height="200"></a>`;
const bare = (name: string) => `<img src="/pictures/${name}.svg" alt="The ${name}" width="300" height="200">`;
const gallery = (attributes = '', picture = linked, names = PICTURES) =>
  `<lede-gallery id="ship" label="The ship" ${attributes}>${names
    .map(
      (name) =>
        `<figure>${picture(name)}<figcaption>About the ${name} <a href="/${name}">More</a> <span class="credit"><lede-icon name="camera"></lede-icon> Ann</span></figcaption></figure>`,
    )
    .join('')}</lede-gallery>`;
const announced = until('lede-gallery [role=status]:not(:empty)');
/** Twelve and more have no dots. */
const many = Array.from({ length: 13 }, () => 'harbour');

export const states: readonly State[] = [
  { title: 'the first picture of a row', markup: gallery(), languages: true },
  {
    title: 'the last picture, by its button',
    markup: gallery(),
    enter: steps(
      click('.next'),
      until('.next:not([aria-disabled])'),
      click('.next'),
      until('.next[aria-disabled]'),
      announced,
    ),
    languages: true,
  },
  { title: 'without links, opens the lightbox', markup: gallery('', bare) },
  { title: 'without links, nor lightbox', markup: gallery('lightbox="none"', bare) },
  { title: 'with thumbnails', markup: gallery('nav="thumbs"') },
  { title: 'without a bar', markup: gallery('nav="none"') },
  { title: 'a loop', markup: gallery('loop') },
  { title: 'a slide show that waits', markup: gallery('autoplay="30"') },
  {
    title: 'a slide show that runs',
    markup: gallery('autoplay="30"'),
    enter: steps(click('.rotation'), until('.rotation [data-icon=v-pause]')),
  },
  { title: 'thirteen pictures', markup: gallery('', (name) => bare(name), many) },
  { title: 'a grid', markup: gallery('layout="grid"') },
  { title: 'one picture', markup: gallery('', linked, ['harbour']) },
  { title: 'without a label', markup: `<lede-gallery><figure>${bare('harbour')}</figure></lede-gallery>` },
  { title: 'empty', markup: '<lede-gallery></lede-gallery>' },
  {
    title: 'opened in the lightbox',
    leaves: true,
    markup: gallery(),
    enter: steps(
      click('lede-gallery figure a'),
      until('lede-lightbox dialog[open]'),
      until('lede-lightbox .slide:first-child.loaded'),
    ),
  },
];
