import '../../../src/define/bookmark-button.ts';
import { html, type TemplateResult } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  bookmarkStore,
  localStore,
  setBookmarkStore,
  type LedeBookmarkButton,
} from '../../../src/components/bookmark-button/index.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

let answer: () => Promise<Response> | Response;
const asked = vi.spyOn(window, 'fetch').mockImplementation(async () => answer());
afterEach(() => {
  asked.mockClear();
  setBookmarkStore();
  localStorage.clear();
});
const ok = () => new Response(null, { status: 204 });
const posted = () =>
  asked.mock.calls.map(
    ([url, options]) =>
      [
        new URL(String(url)).pathname,
        Object.fromEntries(options!.body as URLSearchParams) as Record<string, string>,
      ] as const,
  );
/** Nothing posted before is known of a new story. */
let count = 0;
const another = () => `form-${++count}`;
const make = (template: TemplateResult) => fixture<LedeBookmarkButton>(template);

describe('with an action', () => {
  const withAction = (id: string, saved = false) =>
    make(
      html`<lede-bookmark-button
        action="/save"
        story-id=${id}
        headline="A"
        url="/a"
        ?saved=${saved}
        .fields=${{ csrf: 't0ken' }}
      ></lede-bookmark-button>`,
    );
  const button = (host: Element) => part<HTMLButtonElement>(host, 'button');

  it('has a real form', async () => {
    const id = another();
    const host = await withAction(id);
    const form = part<HTMLFormElement>(host, 'form');
    expect([form.method, form.getAttribute('action'), button(host).type]).toEqual([
      'post',
      '/save',
      'submit',
    ]);
    expect(Object.fromEntries(new FormData(form))).toEqual({
      csrf: 't0ken',
      id,
      headline: 'A',
      url: new URL('/a', location.href).href,
      saved: 'true',
    });
  });

  it('posts in place, as the form would have', async () => {
    answer = ok;
    const id = another();
    const host = await withAction(id);
    await userEvent.click(button(host));
    await expect.poll(() => host.saved).toBe(true);
    button(host).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => host.saved).toBe(false);
    const story = { csrf: 't0ken', id, headline: 'A', url: new URL('/a', location.href).href };
    expect(posted()).toEqual([
      ['/save', { ...story, saved: 'true' }],
      ['/save', { ...story, saved: 'false' }],
    ]);
    expect(asked.mock.lastCall![1]).toMatchObject({ method: 'POST', keepalive: true });
    expect(await bookmarkStore().list()).toEqual([]);
  });

  it('its hidden fields say what a post would make of the story', async () => {
    const host = await withAction(another(), true);
    const values = () => Object.fromEntries(new FormData(part<HTMLFormElement>(host, 'form')));
    expect(values()['saved']).toBe('false');
    host.fields = { csrf: null as never, page: 2 as never };
    await host.updateComplete;
    expect(values()).toMatchObject({ csrf: '', page: '2' });
  });

  it('asks for JSON, follows no redirect, and takes one as success', async () => {
    const redirect = { ok: { value: false }, type: { value: 'opaqueredirect' } };
    answer = () => Object.defineProperties(new Response(null, { status: 204 }), redirect) as Response;
    const host = await withAction(another());
    button(host).click();
    await expect.poll(() => host.matches(':state(saved):not(:state(busy))')).toBe(true);
    expect(asked.mock.lastCall![1]).toMatchObject({
      headers: { Accept: 'application/json' },
      redirect: 'manual',
    });
  });

  it('says which URL answered what', async () => {
    answer = () => new Response('', { status: 500 });
    const host = await withAction(another());
    const error = next<CustomEvent>(host, 'lede-error');
    button(host).click();
    expect((await error).detail.error.message).toBe(`${new URL('/save', location.href).href} answered 500`);
  });

  it('a story posted before has its state in a button that comes or changes later', async () => {
    answer = ok;
    const [id, other] = [another(), another()];
    const host = await withAction(id);
    button(host).click();
    await expect.poll(() => host.saved).toBe(true);
    const late = await withAction(other);
    await settled();
    expect(late.saved).toBe(false);
    late.storyId = id;
    await expect.poll(() => late.saved).toBe(true);
  });

  it('and one of this browser’s store don’t mix, though their story is the same', async () => {
    answer = ok;
    const id = another();
    const [posts, stores] = [
      await withAction(id),
      await make(html`<lede-bookmark-button story-id=${id}></lede-bookmark-button>`),
    ];
    let finish = () => {};
    answer = () => new Promise((resolve) => (finish = () => resolve(ok())));
    button(posts).click();
    await settled();
    expect([posts.saved, stores.saved, stores.matches(':state(busy)')]).toEqual([true, false, false]);
    finish();
    answer = ok;
    await expect.poll(() => posts.matches(':state(saved):not(:state(busy))')).toBe(true);
    await settled();
    expect(stores.saved).toBe(false);
    button(posts).click();
    await expect.poll(() => posts.matches(':state(saved), :state(busy)')).toBe(false);
    button(stores).click();
    await expect.poll(() => stores.saved).toBe(true);
    await settled();
    expect(posts.saved).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['a number as the id', { id: 7, saved: true }],
    ['a word as the state', (id: string) => ({ id, saved: 'true' })],
    ['no state', (id: string) => ({ id })],
    ['another story', { id: 'other', saved: true }],
  ])('%s from another tab changes nothing', async (_, message) => {
    const id = another();
    const host = await withAction(id);
    await settled();
    const tab = new BroadcastChannel('lede-bookmarks');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tab.postMessage(typeof message === 'function' ? message(id) : message);
    // A message that counts comes after it.
    const witness = await withAction(another());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tab.postMessage({ id: witness.storyId, saved: true });
    await expect.poll(() => witness.saved).toBe(true);
    expect(host.saved).toBe(false);
    tab.close();
  });

  it('the channel to other tabs is one, and closed with the last button', async () => {
    for (const host of document.querySelectorAll('lede-bookmark-button')) host.remove();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    const opened = vi.fn();
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(name);
          opened(name);
        }
      },
    );
    const [first, second] = [await withAction(another()), await withAction(another())];
    await settled();
    expect(opened.mock.calls).toEqual([['lede-bookmarks']]);
    const place = first.parentElement!;
    first.remove();
    expect(close).not.toHaveBeenCalled();
    second.remove();
    expect(close).toHaveBeenCalledOnce();
    place.append(first);
    await settled();
    expect(opened).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
    close.mockRestore();
  });

  it('works where such a channel is refused', async () => {
    for (const host of document.querySelectorAll('lede-bookmark-button')) host.remove();
    vi.stubGlobal(
      'BroadcastChannel',
      vi.fn(function refuse() {
        throw new DOMException('refused', 'SecurityError');
      }),
    );
    answer = ok;
    const host = await withAction(another());
    button(host).click();
    await expect.poll(() => host.saved).toBe(true);
    vi.unstubAllGlobals();
  });

  it('keeps the server’s "saved"', async () => {
    const host = await withAction(another(), true);
    await settled();
    expect(button(host).getAttribute('aria-pressed')).toBe('true');
  });

  it('returns to the previous state when the server refuses, and hands over its response', async () => {
    answer = () => new Response('', { status: 403 });
    const host = await withAction(another());
    const error = next<CustomEvent>(host, 'lede-error');
    await userEvent.click(button(host));
    expect((await error).detail.error.cause.status).toBe(403);
    await expect.poll(() => host.matches(':state(failed)')).toBe(true);
    expect(host.saved).toBe(false);
  });

  it('keeps the buttons of a story in step, also one added later and those of other tabs', async () => {
    answer = ok;
    const id = another();
    const [first, second] = [await withAction(id), await withAction(id)];
    const tab = new BroadcastChannel('lede-bookmarks');
    const heard = next<MessageEvent>(tab, 'message');
    await userEvent.click(button(first));
    await expect.poll(() => second.saved).toBe(true);
    expect((await heard).data).toEqual({ id, saved: true });
    const third = await withAction(id);
    await expect.poll(() => third.saved).toBe(true);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tab.postMessage({ id, saved: false });
    await expect.poll(() => [first, second, third].map(({ saved }) => saved)).toEqual([false, false, false]);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tab.postMessage('nonsense');
    tab.close();
  });

  it('a store that the page has set is used instead', async () => {
    const store = localStore();
    setBookmarkStore(store);
    const host = await withAction(another());
    await userEvent.click(button(host));
    await expect.poll(() => store.list()).toHaveLength(1);
    expect(asked).not.toHaveBeenCalled();
  });

  it('can be cancelled', async () => {
    const host = await withAction(another());
    host.addEventListener('lede-bookmark-change', (event) => event.preventDefault());
    await userEvent.click(button(host));
    await settled();
    expect(host.saved).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('reports a refused action, and uses the store', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await make(
      html`<lede-bookmark-button action="javascript:alert(1)" story-id=${another()}></lede-bookmark-button>`,
    );
    expect(host.shadowRoot!.querySelector('form')).toBeNull();
    await userEvent.click(button(host));
    await expect.poll(() => bookmarkStore().list()).toHaveLength(1);
    warn.mockRestore();
  });
});

describe('with a form of the page', () => {
  const withForm = (id: string, inside = html`<button>Save</button>`) =>
    make(
      html`<lede-bookmark-button story-id=${id} headline="A story"
        ><form method="post" action="/keep">
          <input type="hidden" name="csrf" value="t0ken" />${inside}
        </form></lede-bookmark-button
      >`,
    );
  const own = (host: Element) => host.querySelector('button')!;

  it('keeps the page’s own button, completes its name and shows the state on it', async () => {
    answer = ok;
    const id = another();
    const host = await withForm(id);
    const before = own(host);
    await expect.element(page.getByRole('button', { name: 'Save: A story' })).toBeVisible();
    expect(part(host, '[part=button]').checkVisibility()).toBe(false);
    before.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => before.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(before);
    expect(posted()).toEqual([
      ['/keep', { csrf: 't0ken', id, headline: 'A story', url: location.href.split('#')[0], saved: 'true' }],
    ]);
    expect(before.getAttribute('aria-label')).toBe('Save: A story');
  });

  it('keeps a name that the page has given', async () => {
    const host = await withForm(another(), html`<button aria-label="Keep this one">Keep</button>`);
    expect(own(host).getAttribute('aria-label')).toBe('Keep this one');
  });

  it.each<[string, unknown, string | null]>([
    ['a button with words', html`<button>Keep</button>`, 'Keep: A story'],
    ['a button with the headline in its words', html`<button>Save “A story”</button>`, null],
    ['a button with an icon', html`<button><svg></svg></button>`, 'Save: A story'],
    ['a field that submits', html`<input type="submit" value="Keep" />`, 'Keep: A story'],
    ['a button named by an element', html`<button aria-labelledby="other">Keep</button>`, null],
    [
      'another button before it',
      html`<button type="button">Help</button><button class="own">Keep</button>`,
      'Keep: A story',
    ],
  ])('%s has a name that ends with the headline', async (_, inside, name) => {
    const host = await withForm(another(), inside as TemplateResult<1>);
    const own = host.querySelector('.own, input[type=submit], button')!;
    const submit = host.querySelector('.own') ?? own;
    expect(submit.getAttribute('aria-label')).toBe(name);
    expect(submit.getAttribute('aria-pressed')).toBe('false');
    expect(host.querySelector('[type=button]')?.hasAttribute('aria-pressed') ?? false).toBe(false);
  });

  it('without a headline keeps its words, and a form without a button is left alone', async () => {
    const host = await make(
      html`<lede-bookmark-button story-id=${another()}
        ><form><button>Keep</button></form></lede-bookmark-button
      >`,
    );
    expect(own(host).hasAttribute('aria-label')).toBe(false);
    const bare = await withForm(another(), html``);
    expect(bare.querySelector('form')!.slot).toBe('form');
  });

  it.each(['slot', 'aria-pressed', 'aria-label'])('sets %s again when a morph removes it', async (name) => {
    const host = await withForm(another());
    const element = name === 'slot' ? host.querySelector('form')! : own(host);
    const before = element.getAttribute(name);
    expect(before).not.toBeNull();
    element.removeAttribute(name);
    await expect.poll(() => element.getAttribute(name)).toBe(before);
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    element.removeAttribute(name);
    await expect.poll(() => element.getAttribute(name)).toBe(before);
  });

  it('is posted to the page itself without an action, and keeps fields of its own', async () => {
    answer = ok;
    const host = await make(
      html`<lede-bookmark-button story-id=${another()} headline="A"
        ><form method="post">
          <input name="headline" value="Own" /><button>Save</button>
        </form></lede-bookmark-button
      >`,
    );
    own(host).click();
    await expect.poll(() => host.saved).toBe(true);
    expect(posted()).toMatchObject([[location.pathname, { headline: 'Own', saved: 'true' }]]);
  });

  it.each([
    ['multipart/form-data', FormData],
    ['application/x-www-form-urlencoded', URLSearchParams],
  ])('is encoded as %s', async (enctype, type) => {
    answer = ok;
    const host = await withForm(another());
    host.querySelector('form')!.enctype = enctype;
    own(host).click();
    await expect.poll(() => host.saved).toBe(true);
    expect(asked.mock.lastCall![1]!.body).toBeInstanceOf(type);
  });

  it('a field of the page’s form carries the new state', async () => {
    answer = ok;
    const host = await withForm(
      another(),
      html`<button name="saved" value="true" formaction="/other">Save</button>`,
    );
    await userEvent.click(own(host));
    await expect.poll(() => host.saved).toBe(true);
    await userEvent.click(own(host));
    await expect.poll(() => host.saved).toBe(false);
    expect(posted().map(([path, { saved }]) => [path, saved])).toEqual([
      ['/other', 'true'],
      ['/other', 'false'],
    ]);
  });

  it('leaves a form alone that the page handles itself', async () => {
    const host = await withForm(another());
    host.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(own(host));
    await settled();
    expect(host.saved).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('returns to the previous state, with a message, when the server cannot be reached', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const host = await withForm(another());
    await userEvent.click(own(host));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Could not be saved. Try again.');
    expect(own(host).getAttribute('aria-pressed')).toBe('false');
  });

  it('shows the message below the page’s own button', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await page.viewport(1000, 600);
    const place = await fixture<HTMLElement>(
      html`<div style="margin: 200px 0 0 400px">
        <lede-bookmark-button story-id=${another()}
          ><form method="post" action="/keep"><button>Save</button></form></lede-bookmark-button
        >
      </div>`,
    );
    const host = place.querySelector('lede-bookmark-button')!;
    await userEvent.click(own(host));
    const message = part(host, '[part=message]');
    await expect.poll(() => message.matches(':popover-open')).toBe(true);
    const at = own(host).getBoundingClientRect();
    const { top, left } = message.getBoundingClientRect();
    expect(top - at.bottom).toBeCloseTo(6, 0);
    expect(left).toBeCloseTo(at.left, 0);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://', 'mailto:a@b.c'])(
    'posts nothing to %s, and reports it',
    async (bad) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      answer = ok;
      const host = await withForm(another(), html`<button formaction=${bad}>Save</button>`);
      const error = next<CustomEvent>(host, 'lede-error');
      await userEvent.click(own(host));
      expect((await error).detail.error).toBeInstanceOf(URIError);
      await expect.poll(() => part(host, '[role=status]').textContent).toContain('Could not be saved');
      expect(own(host).getAttribute('aria-pressed')).toBe('false');
      expect(asked).not.toHaveBeenCalled();
      warn.mockRestore();
    },
  );

  it('uses a form that is parsed after the element was drawn, with the server’s "saved"', async () => {
    const host = await make(html`<lede-bookmark-button saved story-id=${another()}></lede-bookmark-button>`);
    await expect.poll(() => host.saved).toBe(false);
    const form = document.createElement('form');
    form.append(document.createElement('button'));
    host.append(form);
    await expect.poll(() => form.slot).toBe('form');
    await expect.poll(() => own(host).getAttribute('aria-pressed')).toBe('true');
  });
});
