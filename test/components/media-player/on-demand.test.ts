// What the player fetches when the reader comes near. Its define module says how; here the test does.
import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineOnDemand } from '../../../src/internal/element/on-demand.ts';
import { fixture, part } from '../../fixture.ts';

const PARTS = '../../../src/define/on-demand/media-player.ts';
const parts = () => import(/* @vite-ignore */ PARTS);
const offline = () => Promise.reject(new Error('offline'));
const file = (name: string) => new URL(`../../media/${name}`, import.meta.url).href;

let fetches = 0;
let load: () => Promise<unknown> = offline;
defineOnDemand('media-player/parts', () => {
  fetches++;
  return load();
});
/** Lets what is fetched wait until it is called. */
function network(): () => void {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  load = async () => {
    await arrival;
    return parts();
  };
  return arrive;
}
await import('../../../src/define/media-player.ts');
type Player = HTMLElementTagNameMap['lede-media-player'];

/** What has been fetched is forgotten: the next player fetches it again. */
afterEach(() => {
  const shared = globalThis as unknown as Record<symbol, Map<string, unknown>>;
  for (const key of ['on-demand-loading', 'on-demand-loaded']) shared[Symbol.for(`lede-ui.${key}`)]!.clear();
});

const tracks = html`<track kind="captions" src=${file('captions.en.vtt')} srclang="en" label="English" />`;
const film = html`<lede-media-player resume="off"
  ><video controls muted width="512" height="288" src=${file('film.webm')}>
    ${tracks}
  </video></lede-media-player
>`;
const talk = html`<lede-media-player resume="off"
  ><audio controls src=${file('talk.webm')}>${tracks}</audio>
  <ol slot="playlist">
    <li><a href=${file('talk.webm')}>The briefing</a></li>
    <li><a href=${file('clip.webm')}>The evening</a></li>
  </ol></lede-media-player
>`;
async function player(template = film): Promise<Player> {
  await page.viewport(900, 700);
  await userEvent.unhover(document.body);
  const host = await fixture<Player>(template);
  await expect.poll(() => host.shadowRoot!.querySelector('.opener-more, .script')).not.toBeNull();
  return host;
}
const menu = (host: Player, name: string) => host.shadowRoot!.getElementById(name);
const isOpen = (element: Element | null) => element?.matches(':popover-open, dialog[open]') ?? false;
/** Where each part of the bar is. */
const places = (host: Player) =>
  [host, ...host.shadowRoot!.querySelectorAll('.bar, .bar .control, .bar input')].map((one) =>
    JSON.stringify(one.getBoundingClientRect()),
  );

it('is fetched as the pointer comes, once; a click meanwhile opens its menu, and nothing moves', async () => {
  const host = await player();
  expect(fetches).toBe(0);
  const before = places(host);
  const arrive = network();
  await userEvent.click(part(host, '.opener-speed'));
  await userEvent.click(part(host, '.opener-more'));
  expect(fetches).toBe(1);
  arrive();
  await expect.poll(() => isOpen(menu(host, 'more'))).toBe(true);
  expect(isOpen(menu(host, 'speed'))).toBe(false);
  expect(places(host)).toEqual(before);
  expect(fetches).toBe(1);
  await expect.poll(() => host.shadowRoot!.activeElement?.getAttribute('role')).toBe('menuitem');
  await userEvent.keyboard('{Escape}');
  expect(isOpen(menu(host, 'more'))).toBe(false);
  await userEvent.click(part(host, '.opener-speed'));
  expect(isOpen(menu(host, 'speed'))).toBe(true);
});

it('shows the list of keys once it is there; a key works meanwhile', async () => {
  const host = await player();
  const arrive = network();
  part(host, '.toggle').focus();
  await userEvent.keyboard('?');
  await userEvent.keyboard('m');
  expect(host.media!.muted).toBe(false);
  arrive();
  await expect.poll(() => isOpen(host.shadowRoot!.querySelector('.help'))).toBe(true);
});

it.each(['film', 'talk'])(
  '%s: says so where it cannot be fetched; the next click tries again',
  async (kind) => {
    load = offline;
    const host = await player(kind === 'film' ? film : talk);
    const errors: unknown[] = [];
    host.addEventListener('lede-error', (event) => errors.push(event.detail.error));
    await userEvent.click(part(host, '.opener-more'));
    const text = 'This couldn’t be loaded. Try again.';
    await expect.poll(() => part(host, '[role=status]').textContent).toBe(text);
    await expect.poll(() => host.shadowRoot!.querySelector('.feedback')?.textContent.trim()).toBe(text);
    expect(errors).toEqual([new Error('offline')]);
    load = parts;
    await userEvent.click(part(host, '.opener-more'));
    await expect.poll(() => isOpen(menu(host, 'more'))).toBe(true);
  },
);

it('a transcript that the page opens is fetched without the reader', async () => {
  const arrive = network();
  const host = await player(film);
  host.transcript = true;
  arrive();
  await expect.poll(() => host.shadowRoot!.querySelector('.transcript')?.checkVisibility()).toBe(true);
});

it('playing fetches it, so that find-in-page finds the words of the transcript', async () => {
  load = parts;
  const host = await player();
  await host.media!.play();
  await expect
    .poll(() => host.shadowRoot!.querySelectorAll('.transcript[hidden] .cue').length)
    .toBeGreaterThan(0);
});

it('an item of the playlist plays when it is there; of several clicks the last one counts', async () => {
  const host = await player(talk);
  const [first, second] = host.querySelectorAll('a');
  const arrive = network();
  await userEvent.click(first!);
  await userEvent.click(second!);
  arrive();
  await expect.poll(() => host.media!.src).toBe(second!.href);
});

it('where it cannot be fetched, the link is followed, once', async () => {
  load = offline;
  const host = await player(talk);
  const [, link] = host.querySelectorAll('a');
  const followed: boolean[] = [];
  host.parentElement!.addEventListener('click', (event) => {
    followed.push(!event.defaultPrevented);
    event.preventDefault();
  });
  link!.click();
  link!.click();
  await expect.poll(() => followed).toEqual([false, false, true]);
  expect(host.media!.src).toBe(file('talk.webm'));
});

it('keeps its styles in another document', async () => {
  load = parts;
  const host = await player();
  await userEvent.hover(host);
  await expect.poll(() => menu(host, 'more')).not.toBeNull();
  const frame = document.createElement('iframe');
  host.parentElement!.append(frame);
  frame.contentDocument!.body.append(host);
  await host.updateComplete;
  expect(frame.contentWindow!.getComputedStyle(menu(host, 'more')!).boxShadow).not.toBe('none');
  frame.remove();
  host.requestUpdate();
  await host.updateComplete;
});
