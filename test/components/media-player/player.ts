import '../../../src/define/media-player.ts';
import { html, type TemplateResult } from 'lit';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { LedeMediaPlayer } from '../../../src/components/media-player/index.ts';
import { fetchModule } from '../../../src/internal/element/on-demand.ts';
import { fixture, part, settled } from '../../fixture.ts';

// What comes on demand is there from the start: on-demand.test.ts is about how it comes.
await fetchModule('media-player/parts');

export const poll = <T>(value: () => T) => expect.poll(value);

export const file = (name: string): string => new URL(`../../media/${name}`, import.meta.url).href;

/** A film of 34 seconds with captions in two languages, chapters and thumbnails. */
export const film = (more: TemplateResult = html``) =>
  html`<video controls muted preload="auto" width="512" height="288" src=${file('film.webm')}>
    <track kind="captions" src=${file('captions.en.vtt')} srclang="en" label="English" />
    <track kind="captions" src=${file('captions.ru.vtt')} srclang="ru" label="Русский" />
    <track kind="chapters" src=${file('chapters.en.vtt')} srclang="en" />
    <track kind="metadata" label="thumbnails" src=${file('thumbnails.vtt')} />
    ${more}
  </video>`;

/** Audio of 34 seconds with captions. */
export const talk = html`<audio controls preload="auto" src=${file('talk.webm')}>
  <track kind="captions" src=${file('talk.en.vtt')} srclang="en" label="English" />
</audio>`;

/** Media whose `loadedmetadata` was fired. `readyState` changes earlier: the event could still undo what a test does. */
const loaded = new WeakSet<EventTarget>();
document.addEventListener('loadedmetadata', ({ target }) => loaded.add(target!), true);

/** Renders a player and waits until its media are loaded and it is drawn. */
export async function player(template: TemplateResult): Promise<LedeMediaPlayer> {
  await page.viewport(900, 700);
  const host = await fixture<LedeMediaPlayer>(template);
  await poll(() => loaded.has(host.media ?? host)).toBe(true);
  await settled();
  return host;
}
export const video = () =>
  player(html`<lede-media-player resume="off" headline="A film">${film()}</lede-media-player>`);

/** A button by its accessible name. */
export const button = (host: Element, name: string) =>
  part<HTMLButtonElement>(host, `[aria-label="${name}"]`);
export const focused = (host: Element) => host.shadowRoot!.activeElement as HTMLElement | null;

/** A real key of a keyboard with any layout: where it is, and what it types. */
export async function key(code: string, key: string, modifiers = 0): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  const event = { code, key, modifiers, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
