import type { Page } from 'playwright';
import { click, press, steps, until, type State } from '../aria-state.ts';

const tracks =
  '<track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English"><track kind="captions" src="/media/captions.ru.vtt" srclang="ru" label="Русский"><track kind="chapters" src="/media/chapters.en.vtt">';
const film = (attributes = '', inside = tracks, src = '/media/film.webm') =>
  `<lede-media-player headline="Two coasts" ${attributes}><video controls preload="none" width="512" height="288" src="${src}">${inside}</video></lede-media-player>`;
const talk = (attributes = '', inside = '') =>
  `<lede-media-player headline="The briefing" byline="By Ann" artwork="/pictures/lead.svg" ${attributes}><audio controls preload="none" src="/media/talk.webm">${inside}</audio></lede-media-player>`;
const script = '<track kind="captions" src="/media/talk.en.vtt" srclang="en" label="English">';

const ready = until('lede-media-player .bar');
/** Until its length is known, and the chapters and captions are there. */
const loaded = async (page: Page) => {
  await ready(page);
  await page.locator('video, audio').evaluate((media: HTMLMediaElement) => {
    media.preload = 'metadata';
    media.load();
  });
  await page.waitForFunction(
    () => (document.querySelector('video, audio') as HTMLMediaElement).readyState > 0,
  );
};
const captioned = steps(loaded, until('.opener-captions'), until('.opener-chapters'));
/** Time stands still, so that what is told of it does not depend on when it is read. */
const stop = (time: number, duration?: number) => (page: Page) =>
  page.locator('video, audio').evaluate(
    (media, [time, duration]) => {
      Object.defineProperty(media, 'currentTime', { get: () => time, set() {} });
      if (duration) {
        Object.defineProperty(media, 'duration', { get: () => Infinity });
        media.dispatchEvent(new Event('durationchange'));
      }
      media.dispatchEvent(new Event('timeupdate'));
    },
    [time, duration] as const,
  );
const seek = (time: number) => (page: Page) =>
  page.locator('video, audio').evaluate(
    (media: HTMLMediaElement, time) =>
      new Promise((resolve) => {
        media.addEventListener('seeked', resolve, { once: true });
        media.currentTime = time;
      }),
    time,
  );
const icon = (name: string) => until(`.toggle [data-icon=${name}]`);
const play = steps(stop(0), click('.toggle'), icon('v-pause'));
const open = (menu: string) => steps(click(`.opener-${menu}`), until(`#${menu}:popover-open :focus`));
const item = (menu: string, at: number) => click(`#${menu} [role^=menuitem]:nth-child(${at})`);
const narrow = (markup: string) => `<div style="width:300px">${markup}</div>`;

export const states: readonly State[] = [
  { title: 'a video before it plays', markup: film('', ''), enter: ready },
  { title: 'its length is known', markup: film(), enter: captioned, languages: true },
  { title: 'it plays', markup: film(), enter: steps(captioned, play) },
  { title: 'paused again', markup: film(), enter: steps(captioned, play, click('.toggle'), icon('v-play')) },
  {
    title: 'at its end',
    leaves: true,
    markup: film('', ''),
    enter: steps(
      loaded,
      stop(34),
      (page) =>
        page.locator('video').evaluate((media) => {
          Object.defineProperty(media, 'ended', { get: () => true });
          media.dispatchEvent(new Event('ended'));
        }),
      icon('replay'),
    ),
  },
  {
    title: 'muted',
    leaves: true,
    markup: film('', ''),
    enter: steps(ready, click('.mute'), until('.mute [data-icon=muted]')),
  },
  {
    title: 'a hotkey was pressed',
    leaves: true,
    markup: film('', ''),
    enter: steps(
      loaded,
      (page) => page.locator('.toggle').focus(),
      press('>'),
      until('[role=status]:not(:empty)'),
    ),
  },
  {
    title: 'the menu of captions is open',
    markup: film(),
    enter: steps(captioned, open('captions')),
  },
  {
    title: 'with captions',
    leaves: true,
    markup: film(),
    enter: steps(captioned, open('captions'), item('captions', 2), seek(1), until('.captions .line')),
  },
  {
    title: 'the menu of speeds is open',
    markup: film(),
    enter: steps(captioned, open('speed')),
  },
  {
    title: 'faster',
    leaves: true,
    markup: film(),
    enter: steps(captioned, open('speed'), press('End'), press('Enter')),
  },
  { title: 'the menu of chapters is open', markup: film(), enter: steps(captioned, open('chapters')) },
  {
    title: 'the menu of everything else is open',
    markup: film(),
    enter: steps(captioned, open('more')),
    languages: true,
  },
  {
    title: 'that menu where there is no room for buttons',
    markup: narrow(film()),
    enter: steps(loaded, open('more')),
  },
  {
    title: 'with its transcript',
    markup: film('transcript'),
    enter: steps(captioned, seek(5), until('.cue[aria-current]')),
  },
  {
    title: 'its keyboard shortcuts',
    leaves: true,
    markup: film(),
    enter: steps(
      captioned,
      (page) => page.locator('.toggle').focus(),
      press('?'),
      until('dialog.help[open]'),
    ),
    languages: true,
  },
  {
    title: 'live',
    leaves: true,
    markup: film('', ''),
    enter: steps(loaded, stop(0, Infinity), until('.live')),
  },
  {
    title: 'a file that is damaged',
    leaves: true,
    markup: film('', '', '/media/broken.webm'),
    enter: steps(ready, click('.toggle'), until('.error')),
  },
  {
    title: 'without a headline or shortcuts',
    markup:
      '<lede-media-player hotkeys="off"><video controls preload="none" src="/media/film.webm"></video></lede-media-player>',
    enter: ready,
  },
  { title: 'audio', markup: talk(), enter: ready },
  {
    title: 'audio with its transcript',
    markup: talk('', script),
    enter: steps(loaded, stop(0), click('.script'), until('.cue')),
  },
  { title: 'audio, compact', markup: talk('layout="compact"'), enter: ready },
  {
    title: 'audio that is missing',
    markup: talk().replace('talk.webm', 'missing.webm'),
    enter: steps(ready, click('.toggle'), until('.error')),
  },
  {
    title: 'a playlist',
    markup: talk().replace(
      '</lede-media-player>',
      '<ol slot="playlist"><li><a href="/media/talk.webm">The briefing</a></li><li><a href="/media/clip.webm">The evening</a></li></ol></lede-media-player>',
    ),
    enter: ready,
  },
];
