import { click, steps, until, type State } from '../aria-state.ts';

const picture = {
  src: '/pictures/lead.svg',
  alt: 'A lens',
  width: 1200,
  height: 800,
  caption: 'A caption',
  credit: 'Ann',
};
const story = {
  headline: 'China claims US seeking cyber ‘hegemony’',
  url: '/story',
  kicker: 'World',
  standfirst: 'What the story says.',
  byline: 'Ann Lee',
  published: '2026-11-23T05:17Z',
  picture,
  body: ['First.', 'Second.'],
  tags: [{ name: 'China', url: '/china' }, { name: 'Spyware' }],
};
const film = { src: '/media/film.webm', duration: 'PT2M31S', width: 512, height: 288 };
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const card = (attributes: string, more: object = {}) =>
  `<lede-article-card ${attributes} story="${escape(JSON.stringify({ ...story, ...more }))}"></lede-article-card>`;
const slotted = (attributes = '') => `<lede-article-card ${attributes}>
  <figure slot="media"><img src="/pictures/lead.svg" alt="A lens" width="1200" height="800"><figcaption>A caption <span class="credit">Ann</span></figcaption></figure>
  <p slot="kicker">World</p>
  <h2 slot="headline"><a href="/a">A headline</a></h2>
  <p slot="standfirst">What the story says.</p>
  <p slot="byline">By Ann</p>
  <time slot="time" datetime="2026-11-23T05:17Z">23 Nov, 2026</time>
  <ul slot="tags"><li><a rel="tag" href="/china">China</a></li></ul>
  <div slot="body"><p>The story itself.</p></div>
</lede-article-card>`;
const unfold = steps(click('.unfold'), until('.body:not([hidden])'));
const player = until('lede-media-player .bar');

export const states: readonly State[] = [
  { title: 'by slots', markup: slotted() },
  { title: 'by slots, unfolded', markup: slotted(), enter: unfold },
  { title: 'a lead, by data', markup: card('variant="lead" heading-level="2"'), languages: true },
  {
    title: 'a lead, unfolded',
    markup: card('variant="lead" heading-level="2"'),
    enter: unfold,
  },
  { title: 'a story on its own page', markup: card('variant="story" heading-level="1"') },
  { title: 'standard', markup: card('variant="standard"') },
  { title: 'compact', markup: card('variant="compact"') },
  { title: 'folded again', markup: card('variant="standard"'), enter: steps(unfold, click('.unfold')) },
  { title: 'with a video', markup: card('variant="lead"', { video: film }), enter: player },
  { title: 'with a video, compact', markup: card('variant="compact"', { video: film }), languages: true },
  {
    title: 'with audio',
    markup: card('', { audio: { src: '/media/talk.webm', duration: 64 } }),
    enter: player,
  },
  {
    title: 'with pictures',
    markup: card('', { pictures: [picture, { src: '/pictures/harbour.svg', alt: 'A harbour' }] }),
    enter: until('lede-gallery .dot'),
  },
  { title: 'with pictures, compact', markup: card('variant="compact"', { pictures: [picture, picture] }) },
  { title: 'with a badge', markup: card('badge="audio" duration="1:04"') },
  { title: 'live, by its kicker', markup: card('', { kicker: 'Live', publishedText: 'Updated 2 min ago' }) },
  {
    title: 'sponsored, by slots',
    markup:
      '<lede-article-card><p slot="kicker">Sponsored by <a href="/acme" rel="sponsored">Acme</a></p><h3 slot="headline"><a href="/ad" rel="sponsored">A better lens</a></h3></lede-article-card>',
  },
  {
    title: 'a picture that is missing',
    markup: card('', { picture: { ...picture, src: '/missing.png' } }),
    enter: until('[data-lede-missing]'),
  },
  { title: 'a headline alone', markup: '<lede-article-card headline="A headline"></lede-article-card>' },
  {
    title: 'actions of the page',
    markup: `<lede-article-card headline="A headline" url="/a"><button slot="actions">Print</button></lede-article-card>`,
  },
  { title: 'empty', markup: '<lede-article-card></lede-article-card>' },
];
