import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clipTime, clipUrl } from '../../../src/components/media-player/behaviours/clip-link.ts';
import { thumbnail } from '../../../src/components/media-player/media/thumbnails.ts';
import { registerLocale } from '../../../src/locales/register-locale.ts';
import { ru } from '../../../src/locales/ru.ts';
import { clock, parseSeconds } from '../../../src/internal/i18n/media-time.ts';
import { next, part, settled } from '../../fixture.ts';
import { button, file, film, player, poll, talk, video } from './player.ts';

const NINES = '9'.repeat(400);
const reset = () => history.replaceState(null, '', location.pathname + location.search);

describe('properties', () => {
  const names = [
    'headline',
    'byline',
    'artwork',
    'url',
    'duration',
    'layout',
    'download',
    'hotkeys',
    'resume',
    'transcript',
  ];
  const values = [
    null,
    undefined,
    0,
    NaN,
    -1n,
    true,
    Symbol('x'),
    '\uD800',
    [],
    [null],
    {},
    Object.create(null),
    () => {},
    new Date(NaN),
  ];

  it.each(['audio', 'video'])('of any type never throw and never blank the player (%s)', async (kind) => {
    const host = await player(
      html`<lede-media-player id="�">${kind === 'audio' ? talk : film()}</lede-media-player>`,
    );
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const value of values) {
      for (const name of names) Reflect.set(host, name, value);
      await host.updateComplete;
      expect(button(host, 'Play').checkVisibility()).toBe(true);
      expect(part(host, '.base').ariaLabel).not.toMatch(/null|undefined|object/);
    }
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  it('null, undefined and false offer no download, true offers the current file', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    const link = () => host.shadowRoot!.querySelector<HTMLAnchorElement>('a[download]')?.href;
    for (const value of [null, undefined, false, true]) {
      Reflect.set(host, 'download', value);
      await host.updateComplete;
      expect(link()).toBe(value ? file('talk.webm') : undefined);
    }
  });
});

describe('numbers from the page', () => {
  afterEach(reset);

  it('are finite and clamped', () => {
    for (const text of [NINES, `${NINES}:00`, `PT${NINES}H`, `${NINES}h`, `0.${NINES}`])
      expect(parseSeconds(text)).toBeLessThan(360_000);
    expect(parseSeconds('99:59:59')).toBe(359_999);
    expect(clipTime(`#t=${NINES}`, '', true)).toBe(359_999);
    expect(clock(1e300)).toBe('99:59:59');
    const parse = (xywh: string) => thumbnail(`s.jpg#xywh=${xywh}`, 'https://example.org/');
    expect(parse('65535,65535,1000,1000')).toBeDefined();
    for (const xywh of [
      `${NINES},0,9,9`,
      `0,${NINES},9,9`,
      `0,0,${NINES},9`,
      `0,0,9,${NINES}`,
      '0,0,1001,9',
      '65536,0,9,9',
    ])
      expect(parse(xywh)).toBeUndefined();
  });

  it('in a fragment past the end play the end, and seeking still works', async () => {
    history.replaceState(null, '', `#t=${NINES}`);
    const host = await video();
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.ended).toBe(true);
    await userEvent.click(button(host, 'Back 10 seconds'));
    await poll(() => host.media!.currentTime).toBeCloseTo(24, 0);
  });

  it('of a custom media element may be anything', async () => {
    const values: unknown[] = [NaN, Infinity, -1, '5', null, undefined, {}];
    customElements.define(
      'odd-video',
      class extends HTMLElement {
        paused = true;
        value: unknown;
        play() {}
        pause() {}
        get currentTime() {
          return this.value;
        }
        get duration() {
          return this.value === Infinity ? NaN : this.value;
        }
        get volume() {
          return this.value;
        }
        get playbackRate() {
          return this.value;
        }
        get currentSrc() {
          return this.value;
        }
      },
    );
    const host = await fixtureOf('<lede-media-player download><odd-video></odd-video></lede-media-player>');
    for (const value of values) {
      Reflect.set(host.media!, 'value', value);
      host.requestUpdate();
      await host.updateComplete;
      expect(part(host, '.bar').textContent).not.toMatch(/NaN|Infinity|∞/);
      expect(part<HTMLInputElement>(host, '.volume').value).toMatch(/^[01]$/);
    }
  });
});

async function fixtureOf(markup: string) {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = markup;
  const host = place.firstElementChild as HTMLElementTagNameMap['lede-media-player'];
  await poll(() => host.shadowRoot?.querySelector('.bar')).toBeTruthy();
  return host;
}

describe('a malformed language', () => {
  it.each(['ru-', 'ru-*', 'ru_RU', '-', 'constructor', '\uD800'])('(%s) never throws', async (lang) => {
    registerLocale('ru', ru);
    document.documentElement.lang = lang;
    const host = await video();
    host.transcript = true;
    host.captions.choose(host.captions.tracks[0]);
    await settled();
    expect(part(host, '.bar').checkVisibility()).toBe(true);
    await poll(() => part<HTMLInputElement>(host, '.seek input').ariaValueText).toMatch(/34/);
  });
});

describe('hidden', () => {
  it('hides the player, its media and links of its playlist', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        >${film()}
        <p slot="playlist"><a href=${file('film.webm')}>Film</a></p></lede-media-player
      >`,
    );
    for (const element of [host.querySelector('a')!, host.querySelector('p')!, host.media!, host]) {
      expect(element.checkVisibility()).toBe(true);
      element.hidden = true;
      expect(element.checkVisibility()).toBe(false);
      element.hidden = false;
    }
  });
});

it('links to a moment work with an id that is half an emoji', () => {
  const url = clipUrl('https://example.org/a', '\uD800', 5);
  expect(clipTime(new URL(url).hash, '\uD800', false)).toBe(5);
});

it('fires the media element’s own events again, each of its platform type', async () => {
  const host = await video();
  const heard = next<Event>(host, 'play');
  await userEvent.click(button(host, 'Play'));
  expect((await heard).constructor).toBe(Event);
  class PipEvent extends Event {
    pictureInPictureWindow: object;
    constructor(type: string, init: { pictureInPictureWindow: object }) {
      super(type);
      this.pictureInPictureWindow = init.pictureInPictureWindow;
    }
  }
  vi.stubGlobal('PictureInPictureEvent', PipEvent);
  const opened = next<PipEvent>(host, 'enterpictureinpicture');
  const pictureInPictureWindow = {};
  host.media!.dispatchEvent(new PipEvent('enterpictureinpicture', { pictureInPictureWindow }));
  expect((await opened).pictureInPictureWindow).toBe(pictureInPictureWindow);
  vi.unstubAllGlobals();
});
