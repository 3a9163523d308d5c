// The elements that save and share take the place of a card's plain buttons when one is used. The define module says how
// they are fetched; here the test does.
import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bookmarkStore, setBookmarkStore } from '../../../src/components/bookmark-button/index.ts';
import { defineOnDemand, fetchModule } from '../../../src/internal/element/on-demand.ts';
import { fixture, part, settled } from '../../fixture.ts';
import { buttonOf } from './buttons.ts';

const offline = () => Promise.reject(new Error('offline'));
const fetches: string[] = [];
const load: Record<string, () => Promise<unknown>> = {};
// The first that says how counts.
for (const tag of ['lede-bookmark-button', 'lede-share'])
  defineOnDemand(tag, () => {
    fetches.push(tag);
    return (load[tag] ?? offline)();
  });
await import('../../../src/define/article-card.ts');

afterEach(async () => {
  localStorage.clear();
  setBookmarkStore();
  await new Promise((resolve) => setTimeout(resolve));
});

const card = () =>
  fixture<HTMLElementTagNameMap['lede-article-card']>(
    html`<lede-article-card variant="standard" .story=${{ headline: 'A story', url: '/a', id: 'a' }}>
      <div slot="body"><p>The story.</p></div></lede-article-card
    >`,
  );
const save = (host: Element) => buttonOf(host, 'lede-bookmark-button')!;
const share = (host: Element) => buttonOf(host, 'lede-share')!;
const bookmark = { id: 'a', headline: 'A story', url: '/a', saved: '2026-11-29' };

// In this order: what is defined once stays.
it('a card that nobody uses fetches nothing; where a button’s element cannot be fetched, the page is told and the button stays', async () => {
  const host = await card();
  expect(fetches).toEqual([]);
  const errors: unknown[] = [];
  host.addEventListener('lede-error', (event) => errors.push(event.detail.error));
  save(host).click();
  await expect.poll(() => errors).toEqual([new Error('offline')]);
  expect(part(host, '.save').ariaPressed).toBe('false');
  // Of several clicks on a button, the last one counts; the other button is another matter.
  for (const button of [save(host), save(host), share(host)]) button.click();
  await expect.poll(() => errors.length).toBe(3);
  expect(part(host, '.share').ariaExpanded).toBe('false');
});

it('the plain buttons are in step with the store of this browser, and with another one', async () => {
  await bookmarkStore().set(bookmark);
  const host = await card();
  expect(save(host)).toMatchObject({ ariaLabel: 'Save: A story', ariaPressed: 'true' });
  expect(part(host, '.save svg').dataset['icon']).toBe('bookmark-b');
  await bookmarkStore().delete('a');
  await settled(host.parentElement!);
  expect(save(host).ariaPressed).toBe('false');
  expect(part(host, '.save svg').dataset['icon']).toBe('bookmark');
  let saved = true;
  const listeners = new Set<() => void>();
  setBookmarkStore({
    get: () => Promise.resolve(saved ? bookmark : undefined),
    set: () => {},
    delete: () => {},
    list: () => [],
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  });
  await expect.poll(() => save(host).ariaPressed).toBe('true');
  expect(listeners.size).toBe(1);
  saved = false;
  for (const listener of listeners) listener();
  await expect.poll(() => save(host).ariaPressed).toBe('false');
  host.remove();
  expect(listeners.size).toBe(0);
});

it('of two answers of a store, that to the later request counts, whichever comes last', async () => {
  const answers: ((found?: typeof bookmark) => void)[] = [];
  const listeners = new Set<() => void>();
  setBookmarkStore({
    get: () => new Promise((resolve) => answers.push(resolve)),
    set: () => {},
    delete: () => {},
    list: () => [],
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  });
  const host = await card();
  for (const listener of listeners) listener();
  expect(answers.length).toBe(2);
  answers[1]!(bookmark);
  await expect.poll(() => save(host).ariaPressed).toBe('true');
  answers[0]!();
  await settled(host.parentElement!);
  expect(save(host).ariaPressed).toBe('true');
});

it('a store that fails is told of, and the button stays unpressed', async () => {
  const host = await card();
  const errors: unknown[] = [];
  host.addEventListener('lede-error', (event) => errors.push(event.detail.error));
  const store = { set: () => {}, delete: () => {}, list: () => [], subscribe: () => () => {} };
  setBookmarkStore({ ...store, get: () => Promise.reject(new Error('later')) });
  await expect.poll(() => errors).toEqual([new Error('later')]);
  setBookmarkStore({
    ...store,
    get: () => {
      throw new Error('at once');
    },
  });
  expect(errors).toEqual([new Error('later'), new Error('at once')]);
  expect(save(host).ariaPressed).toBe('false');
});

it('a click is forgotten when the card is taken off the page meanwhile, though the card comes back', async () => {
  const host = await card();
  const errors = vi.fn();
  host.addEventListener('lede-error', errors);
  let fail: (reason: Error) => void = () => {};
  load['lede-bookmark-button'] = () => new Promise((_, reject) => (fail = reject));
  save(host).click();
  const fetched = fetchModule('lede-bookmark-button');
  const parent = host.parentElement!;
  host.remove();
  parent.append(host);
  fail(new Error('offline'));
  await expect(fetched).rejects.toThrow('offline');
  await settled(parent);
  expect(errors).not.toHaveBeenCalled();
  expect(save(host).ariaPressed).toBe('false');
});

it('its elements are fetched as the pointer comes; a click meanwhile is done when they are there, and moves nothing', async () => {
  // Not where the tests of another file left it.
  await userEvent.hover(document.documentElement, { position: { x: innerWidth - 2, y: innerHeight - 2 } });
  const host = await card();
  const box = (element: Element) => JSON.stringify(element.getBoundingClientRect());
  const before = [host, save(host), share(host), part(host, '.unfold')].map(box);
  const clicks = vi.fn();
  host.addEventListener('click', clicks);
  let arrive = () => {};
  const network = new Promise<void>((resolve) => (arrive = resolve));
  load['lede-bookmark-button'] = async () => {
    await network;
    await import('../../../src/define/bookmark-button.ts');
  };
  load['lede-share'] = () => import('../../../src/define/share.ts');
  fetches.length = 0;
  await userEvent.hover(part(host, '.actions'));
  await expect.poll(() => fetches.toSorted()).toEqual(['lede-bookmark-button', 'lede-share']);
  save(host).focus();
  await userEvent.keyboard('{Enter}');
  expect(part(host, '.save').ariaPressed).toBe('false');
  arrive();
  await expect.poll(() => part(host, 'lede-bookmark-button').hasAttribute('saved')).toBe(true);
  expect(save(host)).toMatchObject({ ariaLabel: 'Save: A story', ariaPressed: 'true' });
  expect(save(host).matches(':focus-visible')).toBe(true);
  expect(await bookmarkStore().get('a')).toMatchObject({ id: 'a', headline: 'A story' });
  await userEvent.click(share(host));
  const menu = () => part(host, '.actions lede-share').shadowRoot!.querySelector('.menu')!;
  await expect.poll(() => menu().matches(':popover-open')).toBe(true);
  expect(menu().querySelectorAll('a').length).toBeGreaterThan(3);
  await userEvent.keyboard('{Escape}');
  expect([host, save(host), share(host), part(host, '.unfold')].map(box)).toEqual(before);
  // One for each of the reader's.
  expect(clicks).toHaveBeenCalledTimes(2);
});
