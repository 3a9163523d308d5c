// All that the reader sees of a lightbox is fetched when it is first opened. Its define module says how; here the test does.
import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import type { LedeLightbox } from '../../../src/components/lightbox/index.ts';
import { defineOnDemand } from '../../../src/internal/element/on-demand.ts';
import { fixture } from '../../fixture.ts';

const PARTS = '../../../src/define/on-demand/lightbox-parts.ts';
const parts = () => import(/* @vite-ignore */ PARTS);

let fetches = 0;
let load: () => Promise<unknown> = parts;
defineOnDemand('lightbox/parts', () => {
  fetches++;
  return load();
});
await import('../../../src/define/lightbox.ts');

/** What has been fetched is forgotten: the next lightbox fetches it again. */
afterEach(() => {
  document.querySelector('lede-lightbox')?.close();
  const shared = globalThis as unknown as Record<symbol, Map<string, unknown>>;
  for (const key of ['on-demand-loading', 'on-demand-loaded']) shared[Symbol.for(`lede-ui.${key}`)]!.clear();
});

const pictures = ['harbour', 'lighthouse', 'cables'].map((name) => `/stories/assets/${name}.svg`);
const lightbox = () =>
  fixture<LedeLightbox>(html`<lede-lightbox label="Ship" .pictures=${pictures}></lede-lightbox>`);
/** Lets what is fetched wait until it is called. */
function network(): () => void {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  load = () => arrival.then(parts);
  return arrive;
}

it('each has a list of its own, to which a page may add', () => {
  const [one, other] = [0, 1].map(() => document.createElement('lede-lightbox'));
  (one!.pictures as unknown[]).push('/a.svg');
  expect(other!.pictures).toEqual([]);
});

it('is not fetched for a page that has one; of several calls of show() meanwhile the last one counts', async () => {
  fetches = 0;
  const host = await lightbox();
  expect([fetches, host.open, host.view]).toEqual([0, false, { x: 0, y: 0, scale: 1 }]);
  expect(host.shadowRoot!.childElementCount).toBe(0);
  const arrive = network();
  const calls = [host.show(0), host.show(2)];
  expect(host.open).toBe(false);
  arrive();
  await Promise.all(calls);
  expect([fetches, host.open, host.index]).toEqual([1, true, 2]);
});

it('does not open if it was closed meanwhile', async () => {
  const host = await lightbox();
  const arrive = network();
  const shown = host.show(1);
  host.close();
  arrive();
  await shown;
  expect([host.open, host.index]).toEqual([false, 1]);
});

it('the page is told where it cannot be fetched; the next call tries again', async () => {
  load = () => Promise.reject(new Error('offline'));
  const host = await lightbox();
  const errors: unknown[] = [];
  host.addEventListener('lede-error', (event) => errors.push(event.detail.error));
  await host.show();
  expect([errors, host.open]).toEqual([[new Error('offline')], false]);
  load = parts;
  await host.show();
  expect(host.open).toBe(true);
});
