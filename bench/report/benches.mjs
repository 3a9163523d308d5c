// What each benchmark is called, what its figures mean and how they are shown: for the report, the README, the guides and
// Storybook, which import this file and docs/bench/results.json. It runs in browsers too.

const times = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 1));
const whole = (value) => Math.round(value).toLocaleString('en');
const kB = (value) => (value === 0 ? '–' : (value / 1000).toFixed(1));
const seconds = (value) => (value / 1000).toFixed(2);

const ratio = (key, title) => ({ key, title, text: (row) => times(row[key]?.ratio) });
const median = (key, title, format) => ({
  key,
  title,
  text: (row) => (row[key] ? format(row[key].median) : '–'),
});

/** Whether a row is Lede's. */
export const isOurs = ({ way }) => /^(?:lede|Lede)\b/.test(way);

/**
 * Each benchmark: its title, what it measures in a sentence or two, the columns of its tables, and its plot, if its
 * figures are plotted: which figure, of which of the groups, in which unit.
 */
export const BENCHES = {
  size: {
    title: 'Size',
    text: 'Minified, each file compressed with brotli, with all that it imports: Lit and its own icons too. What comes on demand is fetched when the reader comes near the element.',
    columns: [median('atOnce', 'at once, kB', kB), median('onDemand', 'on demand, kB', kB)],
    plot: { title: 'Size at once, kB', key: 'atOnce', show: 'median', format: kB },
  },
  icons: {
    title: 'Icons',
    text: 'Icons put into a page by `innerHTML`, until all are drawn. Phosphor has drawings of its own, the others the same shapes; Material’s element gets them as inline SVG.',
    columns: [
      ratio('cpu', 'CPU ÷ inline SVG'),
      ratio('memory', 'memory ÷ inline SVG'),
      median('cpu', 'CPU, ms', whole),
    ],
    plot: { title: 'CPU ÷ inline SVG', key: 'cpu', show: 'ratio', format: times },
  },
  cards: {
    title: 'Cards and scrolling',
    text: 'A front page of closed cards put into a page by `innerHTML`, and the CPU of a frame while it is scrolled. Lede’s cards have a picture with a caption, topics, a folded body, and buttons to save and share with their menu; those of the others have what they offer of it: a picture, one tag and two plain buttons.',
    columns: [
      ratio('cpu', 'CPU ÷ plain HTML'),
      ratio('memory', 'memory ÷ plain HTML'),
      ratio('frame', 'scrolled frame ÷ plain HTML'),
      median('nodes', 'nodes a card', whole),
      median('cpu', 'CPU, ms', whole),
    ],
    plot: { title: 'CPU ÷ plain HTML', key: 'cpu', show: 'ratio', format: times },
  },
  list: {
    title: 'A long list',
    text: 'A list put into a page by `innerHTML`; in each of its rows an icon, a link, a button and an icon button.',
    columns: [
      ratio('cpu', 'CPU ÷ plain HTML'),
      ratio('memory', 'memory ÷ plain HTML'),
      median('nodes', 'nodes a row', whole),
      median('cpu', 'CPU, ms', whole),
    ],
    plot: {
      title: 'CPU ÷ plain HTML',
      key: 'cpu',
      show: 'ratio',
      format: times,
    },
  },
  player: {
    title: 'A playing player',
    text: 'CPU of a `timeupdate`, of which browsers fire four a second, and of the frame after it, in a player with many captions. media-chrome has no transcript. A bare `<video>` costs the frame alone.',
    columns: [
      ratio('cpu', 'CPU ÷ media-chrome'),
      median('cpu', 'CPU, ms', (value) => value.toFixed(2)),
      ratio('memory', 'memory ÷ media-chrome'),
      median('nodes', 'nodes', whole),
    ],
    plot: {
      title: 'CPU of a timeupdate ÷ media-chrome',
      key: 'cpu',
      show: 'ratio',
      format: times,
    },
  },
  loading: {
    title: 'Loading a front page',
    text: 'A front page of 12 stories on an emulated phone: Chromium’s slow 4G (a request takes at least 0.56 s, 1.5 Mbit/s), a quarter of the processor, empty cache, HTTP/1.1, brotli. “Cards ready” is when every card has drawn its buttons. A is the page of the guide “Load it fast”; the rows after it change one thing of it.',
    columns: [
      median('fcp', 'first paint, s', seconds),
      median('lcp', 'largest paint (LCP), s', seconds),
      median('ready', 'cards ready, s', (value) => (value ? seconds(value) : '–')),
      median('shift', 'layout shift', (value) => (value ? value.toFixed(3) : '0')),
      median('bytes', 'bytes, kB', (value) => whole(value / 1000)),
    ],
    plot: {
      title: 'largest contentful paint on slow 4G, s',
      key: 'lcp',
      show: 'median',
      format: seconds,
    },
  },
};

/** Whether a row is the same without elements. */
export const isPlain = ({ way }) => /^(?:<|inline|plain)/.test(way);

/** What the README shows of the processor's time: which group of which benchmark. */
export const OVERVIEW = [
  { name: 'icons', group: 0, what: '÷ inline SVG' },
  { name: 'list', group: 0, what: 'of a list ÷ plain HTML' },
  { name: 'cards', group: 2, what: '÷ plain HTML' },
  { name: 'player', group: 0, what: 'in a player, a `timeupdate` ÷ media-chrome' },
];
