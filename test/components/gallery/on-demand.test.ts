// A gallery's lightbox is fetched when the reader comes near a picture. Its define module says how; here the test does.
import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnDemand } from '../../../src/internal/element/on-demand.ts';
import { fixture, settled } from '../../fixture.ts';

let fetches = 0;
let fetchLightbox = (): Promise<unknown> => Promise.reject(new Error('offline'));
let fetched: Promise<unknown>;
// The first that says how counts. The element and its parts are in one file.
defineOnDemand('lede-lightbox', () => {
  fetches++;
  return (fetched = fetchLightbox());
});
defineOnDemand('lightbox/parts', () => fetched);
await import('../../../src/define/gallery.ts');

async function gallery() {
  const host = await fixture<HTMLElement>(
    html`<lede-gallery label="Ship"
      >${['harbour', 'lighthouse'].map(
        (name) =>
          html`<figure>
            <a href="/stories/assets/${name}.svg"
              ><img src="/stories/assets/${name}.svg" alt=${name} width="300" height="200"
            /></a>
          </figure>`,
      )}</lede-gallery
    >`,
  );
  await settled(host);
  const links = [...host.querySelectorAll('a')];
  return { host: document.querySelector('lede-gallery')!, links };
}
const box = () => document.querySelector('lede-gallery')!.shadowRoot!.querySelector('lede-lightbox');

it('is not fetched for a page that shows one; where it cannot be, the link is followed, once, and the page told', async () => {
  const { host, links } = await gallery();
  expect(fetches).toBe(0);
  const followed: boolean[] = [];
  const errors: unknown[] = [];
  host.addEventListener('lede-error', (event) => errors.push(event.detail.error));
  host.parentElement!.addEventListener('click', (event) => {
    followed.push(!event.defaultPrevented);
    event.preventDefault();
  });
  await userEvent.click(links[0]!);
  // The reader's click, and the one that follows the link.
  await expect.poll(() => followed.toSorted()).toEqual([false, true]);
  followed.length = 0;
  // Of several clicks, the link of the last one is followed.
  let fail: (error: Error) => void = () => {};
  fetchLightbox = () => new Promise((_, reject) => (fail = reject));
  links[0]!.click();
  links[0]!.click();
  links[1]!.click();
  fail(errors.pop() as Error);
  await expect.poll(() => followed).toEqual([false, false, false, true]);
  expect(errors).toEqual([new Error('offline')]);
  expect(box()).toBeNull();
});

it('is fetched as the pointer comes; of clicks meanwhile the last one counts', async () => {
  const { links } = await gallery();
  const before = fetches;
  let arrive = () => {};
  const network = new Promise<void>((resolve) => (arrive = resolve));
  fetchLightbox = async () => {
    await network;
    await import('../../../src/define/at-once/lightbox.ts');
    return import('../../../src/define/on-demand/lightbox-parts.ts');
  };
  await userEvent.hover(links[0]!);
  await expect.poll(() => fetches).toBe(before + 1);
  await userEvent.click(links[0]!);
  links[1]!.click();
  expect(box()).toBeNull();
  arrive();
  await expect.poll(() => box()?.open).toBe(true);
  expect(box()!.index).toBe(1);
  expect(fetches).toBe(before + 1);
  box()!.close();
});
