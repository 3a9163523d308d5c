import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const film = `<lede-media-player headline="Two coasts"><video controls preload="auto" width="640" height="360" src="/media/film.webm">
<track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English">
<track kind="captions" src="/media/captions.ru.vtt" srclang="ru" label="Русский">
<track kind="chapters" src="/media/chapters.en.vtt"></video></lede-media-player>`;
const inside = (path: string) => `lede-media-player >>> ${path}`;
const video = `the('video')`;
const time = `${video}.currentTime`;
const ready = `${video}.readyState > 2 && the('${inside('.bar')}') && !the('${inside('.seek input')}').disabled`;
/** The film, with the focus at its picture; where WebKit has found the place, its time is whole. */
async function openFilm(attributes = '') {
  const reader = await open(film.replace('<video', `<video ${attributes}`));
  await reader.until(ready);
  await reader.value(`the('${inside('.surface')}').focus()`);
  return reader;
}
const near = (seconds: number) => `Math.abs(${time} - ${seconds}) < 0.3 && !${video}.seeking`;

describe('plays', () => {
  it('at a click on the picture; K pauses, Space goes on', async () => {
    const reader = await openFilm();
    await reader.click(inside('.surface'));
    await reader.until(`${time} > 0.5`);
    await reader.press('k');
    await reader.until(`${video}.paused && the('${inside('.toggle')}').ariaLabel === 'Play'`);
    const stopped = await reader.value<number>(time);
    await reader.press('Space');
    await reader.until(`!${video}.paused && ${time} > ${stopped + 0.2}`);
  });

  it('by its button, with the keyboard', async () => {
    const reader = await openFilm();
    await reader.value(`the('${inside('.toggle')}').focus()`);
    await reader.press('Enter');
    await reader.until(`${time} > 0.3 && the('${inside('.toggle')}').ariaLabel === 'Pause'`);
    await reader.press('Enter');
    await reader.until(`${video}.paused`);
  });

  it('audio, one at a time', async () => {
    const audio =
      '<lede-media-player><audio controls preload="auto" src="/media/talk.webm"></audio></lede-media-player>';
    const reader = await open(audio + audio);
    await reader.until(`all('audio').every((one) => one.readyState > 2)`);
    await reader.click(inside('.toggle'));
    await reader.until(`the('audio').currentTime > 0.2`);
    await reader.click(`lede-media-player:last-child >>> .toggle`);
    await reader.until(`all('audio')[1].currentTime > 0.2 && the('audio').paused`);
  });

  it('again after its end, by the same button', async () => {
    const reader = await openFilm();
    await reader.press('End');
    await reader.until(`${video}.ended && the('${inside('.toggle')}').ariaLabel === 'Play again'`);
    await reader.click(inside('.toggle'));
    await reader.until(`!${video}.ended && ${time} > 0.2 && ${time} < 30`);
  });
});

describe('seeks', () => {
  it('by arrows, J and L, digits, Home', async () => {
    const reader = await openFilm();
    for (const [key, seconds] of [
      ['5', 17],
      ['ArrowRight', 22],
      ['l', 32],
      ['j', 22],
      ['ArrowLeft', 17],
      ['Home', 0],
    ] as const) {
      await reader.press(key);
      await reader.until(near(seconds));
    }
  });

  it('by a click on the timeline, to that place', async () => {
    const reader = await openFilm();
    await reader.click(inside('.track'), [0.5, 0.5]);
    await reader.until(near(17));
    await reader.click(inside('.track'), [0.25, 0.5]);
    await reader.until(near(8.5));
  });

  it('by a drag along the timeline', async () => {
    const reader = await openFilm();
    const { width } = await reader.value<DOMRect>(`box('${inside('.track')}')`);
    await reader.drag(inside('.track'), width / 4, 0);
    await reader.until(near(25.5));
  });

  it('by keys on the timeline, whose value is in words', async () => {
    const reader = await openFilm();
    await reader.value(`the('${inside('.seek input')}').focus()`);
    await reader.press('ArrowRight', 'ArrowUp', 'ArrowLeft');
    await reader.until(near(5));
    await reader.until(`the('${inside('.seek input')}').ariaValueText.startsWith('5 seconds')`);
  });

  it('shows the time and chapter above the place under the mouse', async () => {
    const reader = await openFilm();
    await reader.hover(inside('.track'), [0.75, 0.5]);
    const preview = inside('.preview');
    await reader.until(`seen('${preview}') && the('${preview}').textContent.includes('0:25')`);
    expect(await reader.value(`box('${preview}').bottom <= box('${inside('.track')}').y`)).toBe(true);
  });
});

describe('captions', () => {
  const captions = inside('.captions .line');

  it('are shown and hidden by C', async () => {
    const reader = await openFilm();
    await reader.press('1', 'c');
    await reader.until(`seen('${captions}') && the('${captions}').textContent.includes('nine cables')`);
    await reader.press('c');
    await reader.until(`!the('${captions}')`);
  });

  it('with `default` are shown from the start, though WebKit itself leaves them off; off, they stay off', async () => {
    const reader = await open(film.replace('label="English"', 'label="English" default'));
    await reader.until(ready);
    await reader.value(`the('${inside('.surface')}').focus()`);
    await reader.press('1');
    await reader.until(`seen('${captions}') && the('${captions}').textContent.includes('nine cables')`);
    await reader.press('c');
    await reader.until(`!the('${captions}')`);
    await reader.value(`the('video').append(document.createElement('track'))`);
    await reader.until(`the('video').textTracks.length === 4`);
    expect(await reader.value(`Boolean(the('${captions}'))`)).toBe(false);
  });

  it('are chosen from their menu, by keys', async () => {
    const reader = await openFilm();
    await reader.value(`the('${inside('.opener-captions')}').focus()`);
    await reader.press('1', 'Enter');
    await reader.until(`focused().textContent.trim() === 'Off'`);
    await reader.press('ArrowUp');
    await reader.until(`focused().textContent.trim() === 'Русский'`);
    await reader.press('Enter');
    await reader.until(`seen('${captions}') && the('${captions}').textContent.includes('девять')`);
    await reader.until(`focused() === the('${inside('.opener-captions')}')`);
  });
});

describe('a menu', () => {
  it.each(['captions', 'chapters', 'speed', 'more'])('opens right beside its button: %s', async (id) => {
    const reader = await openFilm();
    await reader.click(inside(`.opener-${id}`));
    await reader.until(
      `seen('${inside(`#${id}`)}') && beside('${inside(`#${id}`)}', '${inside(`.opener-${id}`)}')`,
    );
    await reader.press('Escape');
    await reader.until(
      `!the('${inside(`#${id}`)}').matches(':popover-open') && focused() === the('${inside(`.opener-${id}`)}')`,
    );
  });

  it('opens beside “More” where its own button does not fit', async () => {
    const reader = await open(`<div style="inline-size: 260px">${film}</div>`);
    await reader.until(ready);
    await reader.click(inside('.opener-more'));
    await reader.until(`seen('${inside('#more')}')`);
    await reader.press('s');
    await reader.until(`focused().textContent.includes('Speed')`);
    await reader.press('Enter');
    await reader.until(
      `seen('${inside('#speed')}') && beside('${inside('#speed')}', '${inside('.opener-more')}')`,
    );
    await reader.press('Escape');
    await reader.until(`focused() === the('${inside('.opener-more')}')`);
  });

  it('has keys: arrows around its ends, Home, End, letters; Enter chooses', async () => {
    const reader = await openFilm();
    const label = 'focused().textContent.trim()';
    await reader.click(inside('.opener-speed'));
    await reader.until(`${label} === 'Normal'`);
    for (const [key, text] of [
      ['ArrowDown', '1.25×'],
      ['Home', '0.5×'],
      ['ArrowUp', '0.5×'],
      ['End', '2×'],
      ['ArrowDown', '0.5×'],
      ['n', 'Normal'],
      ['End', '2×'],
    ] as const) {
      await reader.press(key);
      if (key !== 'ArrowUp') await reader.until(`${label} === '${text}'`);
    }
    await reader.press('Enter');
    await reader.until(`${video}.playbackRate === 2`);
  });

  it('closes at a click elsewhere, which plays nothing by itself', async () => {
    const reader = await open(`${film}<p style="block-size: 60px">Words</p>`);
    await reader.until(ready);
    await reader.click(inside('.opener-speed'));
    await reader.until(`the('${inside('#speed')}').matches(':popover-open')`);
    await reader.click('main > p');
    await reader.until(`!the('${inside('#speed')}').matches(':popover-open')`);
    expect(await reader.value(`${video}.paused`)).toBe(true);
  });

  it('of chapters seeks to the one that is chosen', async () => {
    const reader = await openFilm();
    await reader.click(inside('.opener-chapters'));
    await reader.until(`seen('${inside('#chapters .item')}')`);
    await reader.click(inside('#chapters .item:nth-of-type(2)'));
    await reader.until(near(8.4));
  });
});

it('sound: M mutes, arrows set the volume, and so does its slider', async () => {
  const reader = await openFilm();
  const icon = `the('${inside('.mute')}').ariaLabel`;
  await reader.press('m');
  await reader.until(`${video}.muted && ${icon} === 'Unmute'`);
  await reader.press('m');
  await reader.until(`!${video}.muted && ${icon} === 'Mute'`);
  await reader.press('ArrowDown', 'ArrowDown');
  await reader.until(`Math.abs(${video}.volume - 0.9) < 0.01`);
  await reader.press('ArrowUp');
  await reader.until(`Math.abs(${video}.volume - 0.95) < 0.01`);
  await reader.value(`the('${inside('.volume')}').focus()`);
  await reader.press('Home');
  await reader.until(`${video}.muted || ${video}.volume === 0`);
});

it('“?” opens the list of keys; Escape and Back close it, with the focus where it was', async () => {
  const reader = await openFilm();
  await reader.value(`the('${inside('.toggle')}').focus()`);
  for (const close of [() => reader.press('Escape'), () => reader.back()]) {
    await reader.press('?');
    await reader.until(`seen('${inside('.help')}')`);
    await close();
    await reader.until(`!the('${inside('.help')}').open && focused() === the('${inside('.toggle')}')`);
  }
  expect(await reader.value('location.pathname')).toBe('/page.html');
});

it('the transcript opens from “More”; a click on a sentence plays from there', async () => {
  const reader = await openFilm();
  await reader.click(inside('.opener-more'));
  await reader.until(`seen('${inside('#more')}')`);
  await reader.press('o');
  await reader.until(`focused().textContent.includes('transcript')`);
  await reader.press('Enter');
  const cue = inside('.transcript li:nth-child(3) .cue');
  await reader.until(`seen('${cue}')`);
  await reader.click(cue);
  await reader.until(`!${video}.paused && ${time} > 8.5 && ${time} < 20`);
});

it('a file that cannot be played says so, and “Try again” has the focus’s place', async () => {
  const reader = await open(
    '<lede-media-player><video controls preload="auto" width="640" height="360" src="/media/broken.webm"></video></lede-media-player>',
  );
  await reader.until(`seen('${inside('[part=error]')}')`);
  await reader.value(`${video}.src = '/media/film.webm'`);
  await reader.until(`!the('${inside('[part=error]')}')`);
});

it('F fills the screen, Escape leaves it', async () => {
  const reader = await openFilm();
  await reader.press('f');
  await reader.until(`document.fullscreenElement === the('lede-media-player')`);
  await reader.press('f');
  await reader.until(`!document.fullscreenElement`);
});
