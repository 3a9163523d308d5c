import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { fixture, part, settled } from '../../fixture.ts';
import { button, file, film, player, poll, video } from './player.ts';
import { inChromium } from '../../chromium-only.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
const markup = `<lede-media-player resume="off"><video controls muted preload="metadata" src="${file('film.webm')}"></video></lede-media-player>`;
const inside = (place: Element) => place.querySelector<Host>('lede-media-player')!;

/** Collects garbage, also of what the browser finalises later. */
async function collect(): Promise<void> {
  const session = cdp() as unknown as { send(method: string): Promise<unknown> };
  await session.send('HeapProfiler.collectGarbage');
}

describe('a player that is replaced before its first update', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leaves the fragment of the page to the player that replaces it', async () => {
    history.replaceState(null, '', '#t=12');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = markup;
    const first = inside(place);
    place.innerHTML = markup;
    await poll(() => inside(place).playback.time).toBe(12);
    expect(first.media).toBeUndefined();
  });

  inChromium('is collected, also with a custom media element that is never defined', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const references: WeakRef<Element>[] = [];
    for (const content of [markup, markup, '<lede-media-player><x-never></x-never></lede-media-player>']) {
      place.innerHTML = content;
      references.push(new WeakRef(inside(place)));
      place.innerHTML = content;
      await settled(place);
      await poll(() => inside(place).hasUpdated).toBe(true);
      references.push(new WeakRef(inside(place)));
      place.innerHTML = '';
    }
    await poll(async () => {
      await collect();
      return references.filter((reference) => reference.deref()).length;
    }).toBe(0);
  });
});

describe('a player', () => {
  it('that is moved within one task, before and after its first update, works', async () => {
    const place = await fixture<HTMLElement>(html`<div><p></p></div>`);
    place.firstElementChild!.innerHTML = markup;
    const host = inside(place);
    place.append(host);
    await poll(() => host.media?.readyState ?? 0).toBeGreaterThan(0);
    place.prepend(host);
    await settled();
    expect(host.media!.hasAttribute('controls')).toBe(false);
    await userEvent.click(button(host, 'Play'));
    await poll(() => host.media!.currentTime).toBeGreaterThan(0);
  });

  it('that is adopted by another document before its first update works there', async () => {
    const frame = document.createElement('iframe');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(frame);
    place.insertAdjacentHTML('beforeend', markup);
    const host = inside(place);
    frame.contentDocument!.body.append(host);
    await poll(() => host.shadowRoot?.querySelector('.bar')).not.toBeNull();
    expect(host.media!.ownerDocument).toBe(frame.contentDocument);
    expect(host.media!.controls).toBe(false);
  });

  it('takes a media element that is swapped deep inside it', async () => {
    const host = await player(
      html`<lede-media-player resume="off"><figure>${film()}</figure></lede-media-player>`,
    );
    const old = host.media!;
    const next = Object.assign(document.createElement('video'), { controls: true, src: file('clip.webm') });
    old.replaceWith(next);
    await poll(() => host.media).toBe(next);
    await poll(() => next.controls).toBe(false);
    expect(old.controls).toBe(true);
  });

  it('takes one of two players out of the order of fragments when it goes', async () => {
    const host = await video();
    const second = host.cloneNode(true) as Host;
    host.after(second);
    await poll(() => second.media).toBeDefined();
    host.remove();
    location.hash = '#t=9';
    await poll(() => second.playback.time).toBe(9);
    expect(part(second, '.bar')).toBeTruthy();
    history.replaceState(null, '', location.pathname + location.search);
  });
});
