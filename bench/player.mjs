// What a player costs while a story with 1,500 captions plays: main-thread CPU of a `timeupdate` and the frame after it.
// The media element plays nothing: a script moves its time, so that no decoding of video is measured.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, inTurn, openPage } from './measure.mjs';

const CUES = 1500;
const SECONDS_PER_CUE = 3;
/** Browsers fire four a second. */
const TICKS = 120;
const ROUNDS = 5;

const video = (more = '') => `<video ${more} width="800" height="450"></video>`;
const lede = {
  entry: `import '${resolve('dist/define/on-demand/media-player.js')}';`,
  style: readFileSync('dist/lede.css', 'utf8'),
};
const ways = [
  { way: '<video>', entry: '', html: video() },
  {
    way: 'media-chrome',
    entry: `import 'media-chrome'; import 'media-chrome/menu';`,
    html: `<media-controller>${video('slot="media"')}
      <media-captions-menu hidden anchor="auto"></media-captions-menu>
      <media-playback-rate-menu hidden anchor="auto"></media-playback-rate-menu>
      <media-control-bar>
        <media-play-button></media-play-button><media-seek-backward-button></media-seek-backward-button>
        <media-seek-forward-button></media-seek-forward-button><media-mute-button></media-mute-button>
        <media-volume-range></media-volume-range><media-time-range></media-time-range>
        <media-time-display showduration></media-time-display>
        <media-captions-menu-button></media-captions-menu-button>
        <media-playback-rate-menu-button></media-playback-rate-menu-button>
        <media-pip-button></media-pip-button><media-fullscreen-button></media-fullscreen-button>
      </media-control-bar></media-controller>`,
  },
  {
    way: 'lede-media-player',
    ...lede,
    html: `<lede-media-player resume="off">${video()}</lede-media-player>`,
  },
  {
    way: 'lede-media-player, transcript open',
    ...lede,
    html: `<lede-media-player resume="off" transcript>${video()}</lede-media-player>`,
  },
];

/** Runs in the page: a player of media that seem to play. */
async function start({ html, cues, seconds }) {
  document.querySelector('main').innerHTML = html;
  const media = document.querySelector('video');
  const ranges = { length: 1, start: () => 0, end: () => cues * seconds };
  const state = { time: 0 };
  const values = {
    currentTime: () => state.time,
    duration: () => cues * seconds,
    paused: () => false,
    ended: () => false,
    readyState: () => 4,
    networkState: () => 1,
    buffered: () => ranges,
    seekable: () => ranges,
  };
  for (const [name, get] of Object.entries(values))
    Object.defineProperty(media, name, { get, set: () => {} });
  const track = media.addTextTrack('captions', 'English', 'en');
  for (let i = 0; i < cues; i++)
    track.addCue(new VTTCue(i * seconds, (i + 1) * seconds, `Sentence number <i>${i}</i> of what is said.`));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  globalThis.tick = async (by) => {
    state.time += by;
    media.dispatchEvent(new Event('timeupdate'));
    await frame();
  };
  for (const type of ['loadedmetadata', 'durationchange', 'canplay', 'play', 'playing', 'progress']) {
    media.dispatchEvent(new Event(type));
    await frame();
  }
  for (let i = 0; i < 8; i++) await globalThis.tick(0.25);
}

async function ticks(count) {
  for (let i = 0; i < count; i++) await globalThis.tick(0.25);
}

export async function player({ chrome, peers }) {
  const loaded = [];
  for (const way of ways) loaded.push({ ...way, code: way.entry && (await bundle(way.entry, peers)) });
  const rows = await inTurn(
    loaded,
    async ({ style, code, html }) => {
      const { page, cpuOf, nodes, heap } = await openPage(chrome, { style, code });
      const before = { nodes: await nodes(), heap: await heap() };
      await page.evaluate(start, { html, cues: CUES, seconds: SECONDS_PER_CUE });
      const cpu = (await cpuOf(() => page.evaluate(ticks, TICKS))) / TICKS;
      const figure = { cpu, nodes: (await nodes()) - before.nodes, memory: (await heap()) - before.heap };
      await page.close();
      return figure;
    },
    { rounds: ROUNDS, base: 'media-chrome' },
  );
  return [{ title: `${CUES.toLocaleString('en')} captions`, rows }];
}
