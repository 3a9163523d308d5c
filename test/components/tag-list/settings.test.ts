// What a list hands to its tags, folds, restores and looks like.
import '../../../dist/lede.css';
import '../../../src/define/tag-list.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeTagList } from '../../../src/components/tag-list/index.ts';
import { FOLDED, focusableIn, listItems } from '../../../src/components/tag-list/items.ts';
import { computed, force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const list = (template: ReturnType<typeof html>) => fixture<LedeTagList>(template);
const more = (host: Element) => part<HTMLButtonElement>(host, '.more');
const items = (host: Element) => [...host.querySelectorAll('li')];
const folded = (host: Element) => items(host).filter((item) => item.hasAttribute('hidden'));
const narrow = async (width = 420) => {
  const host = await list(
    html`<lede-tag-list lines="1" style=${`inline-size: ${width}px`}
      ><ul>
        ${names.map((name) => html`<li><a rel="tag" href="#${name}">${name}</a></li>`)}
      </ul></lede-tag-list
    >`,
  );
  await expect.poll(() => more(host).hidden).toBe(false);
  await settled();
  return host;
};
beforeEach(() => page.viewport(1500, 800));
afterEach(() => vi.restoreAllMocks());

describe('a tag rendered from data', () => {
  const drawn = async (tag: object, attributes: Record<string, boolean | string> = {}) => {
    const host = document.createElement('lede-tag-list');
    Object.assign(host, attributes, { tags: [{ name: 'A', ...tag }] });
    await fixture(html`<div>${host}</div>`);
    await settled();
    return part(host, 'lede-tag');
  };
  it.each([
    [{ url: '/a' }, {}, 'href', '/a'],
    [{ url: '' }, {}, 'href', null],
    [{ value: 'a' }, {}, 'value', 'a'],
    [{}, {}, 'value', null],
    [{ current: true }, {}, 'current', 'page'],
    [{ current: false }, {}, 'current', null],
    [{ selected: true }, {}, 'selected', ''],
    [{ selected: false }, {}, 'selected', null],
    [{ disabled: true }, {}, 'disabled', ''],
    [{}, { disabled: true }, 'disabled', ''],
    [{}, {}, 'disabled', null],
    [{}, { selectable: true }, 'selectable', ''],
    [{ url: '/a' }, { selectable: true }, 'selectable', null],
    [{}, {}, 'selectable', null],
    [{}, { removable: true }, 'removable', ''],
    [{}, {}, 'removable', null],
    [{}, { lang: 'ru' }, 'lang', 'ru'],
    [{}, {}, 'lang', null],
  ])('%j in a list with %j has %s="%s"', async (tag, attributes, name, value) =>
    expect((await drawn(tag, attributes)).getAttribute(name)).toBe(value),
  );
});

describe('a setting of the list reaches the tags that the page wrote', () => {
  it.each([
    ['selectable', '.toggle'],
    ['removable', '.remove'],
  ] as const)('%s', async (setting, selector) => {
    const host = await list(html`<lede-tag-list><lede-tag>A</lede-tag></lede-tag-list>`);
    const tag = host.querySelector('lede-tag')!;
    expect(tag.shadowRoot!.querySelector(selector)).toBeNull();
    host[setting] = true;
    await settled();
    expect(part<HTMLButtonElement>(tag, selector).disabled).toBe(false);
    host.disabled = true;
    await settled();
    expect(part<HTMLButtonElement>(tag, selector).disabled).toBe(true);
    expect(tag.matches(':state(disabled)')).toBe(true);
    host.disabled = false;
    host[setting] = false;
    await settled();
    expect(tag.shadowRoot!.querySelector(selector)).toBeNull();
  });

  it('a tag that is moved into the list, and out of it', async () => {
    const host = await list(html`<lede-tag-list selectable><lede-tag>A</lede-tag></lede-tag-list>`);
    const tag = document.createElement('lede-tag');
    tag.textContent = 'B';
    host.after(tag);
    await settled();
    expect(tag.shadowRoot!.querySelector('.toggle')).toBeNull();
    host.append(tag);
    await settled();
    expect(tag.shadowRoot!.querySelector('.toggle')).not.toBeNull();
    expect(tag.getAttribute('role')).toBe('listitem');
  });
});

describe.each([
  ['small', 24, '13px', '6px'],
  ['medium', 32, '14px', '8px'],
  ['large', 40, '16px', '8px'],
])('%s tags', (size, height, type, gap) => {
  it(`are ${height} px high, of the page, of data and as plain links, like the buttons`, async () => {
    const host = await list(
      html`<lede-tag-list size=${size} clearable removable .tags=${['Data']} lines="1" open>
        <ul>
          <li><lede-tag>Tag</lede-tag></li>
          <li><a href="/a">Link</a></li>
          <li><span>Name</span></li>
        </ul>
      </lede-tag-list>`,
    );
    await settled();
    const all = [...host.querySelectorAll('lede-tag, a, span'), part(host, 'lede-tag'), part(host, '.clear')];
    for (const one of all) {
      expect(one.getBoundingClientRect().height, one.outerHTML).toBeCloseTo(height, 1);
      expect(getComputedStyle(one).fontSize).toBe(type);
    }
    expect(getComputedStyle(part(host, '.tags')).columnGap).toBe(gap);
  });
});

describe('folding', () => {
  it('measures again when a font has loaded', async () => {
    const host = await narrow(600);
    const before = folded(host).length;
    host.style.letterSpacing = '0.3em';
    document.fonts.dispatchEvent(new Event('loadingdone'));
    expect(folded(host).length).toBeGreaterThan(before);
  });

  it('leaves no listener for fonts when it is gone', async () => {
    const added = vi.spyOn(document.fonts, 'addEventListener');
    const removed = vi.spyOn(document.fonts, 'removeEventListener');
    const host = await narrow();
    host.remove();
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });

  it('a part of a line is none', async () => {
    const host = await narrow();
    const before = folded(host).length;
    host.lines = 1.9;
    await settled();
    expect(folded(host)).toHaveLength(before);
  });

  it('with `open` nothing is folded, and its button says "Show fewer"', async () => {
    const host = await narrow();
    host.open = true;
    await settled();
    expect(folded(host)).toEqual([]);
    expect([
      more(host).ariaLabel,
      more(host)
        .textContent!.trim()
        .split(/\s{2,}/)[0],
    ]).toEqual(['Show fewer', 'Show fewer']);
    expect(host.matches(':state(collapsed)')).toBe(false);
    for (const item of items(host)) expect(item.hasAttribute('aria-hidden')).toBe(false);
  });

  it('a toggle by the page fires no event, by the reader one that does not bubble', async () => {
    const host = await narrow();
    const heard = vi.fn();
    host.addEventListener('toggle', heard);
    host.parentElement!.addEventListener('toggle', heard);
    host.open = true;
    await settled();
    expect(heard).not.toHaveBeenCalled();
    more(host).click();
    expect(heard).toHaveBeenCalledOnce();
    const event = heard.mock.calls[0]![0];
    expect([event.newState, event.detail.open, event.bubbles]).toEqual(['closed', false, false]);
  });

  it('a tag that find-in-page finds in an open list fires no event', async () => {
    const host = await narrow();
    host.open = true;
    await settled();
    const heard = vi.fn();
    host.addEventListener('toggle', heard);
    items(host)
      .at(-1)!
      .dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('an item that the page shows again stays shown, and is folded by the next measuring', async () => {
    const host = await narrow();
    const last = items(host).at(-1)!;
    expect([last.getAttribute('aria-hidden'), last.hasAttribute(FOLDED)]).toEqual(['true', true]);
    last.hidden = true;
    await settled();
    await expect.poll(() => last.hasAttribute(FOLDED)).toBe(false);
    host.remove();
    expect(last.hidden).toBe(true);
  });

  it('the items of data fold too', async () => {
    const host = await list(
      html`<lede-tag-list lines="1" style="inline-size: 300px" .tags=${names}></lede-tag-list>`,
    );
    await expect.poll(() => more(host).hidden).toBe(false);
    const all = [...host.shadowRoot!.querySelectorAll('li')];
    expect(all.at(-1)!.getAttribute('hidden')).toBe('until-found');
    expect(all.at(-1)!.getAttribute('aria-hidden')).toBe('true');
    expect(host.getBoundingClientRect().height).toBe(32);
  });

  it('an empty list is :state(empty), a full one is not', async () => {
    const host = await list(html`<lede-tag-list></lede-tag-list>`);
    expect(host.matches(':state(empty)')).toBe(true);
    host.tags = [{ name: 'A' }];
    await expect.poll(() => host.matches(':state(empty)')).toBe(false);
  });
});

it('the items of a list are the page’s that it shows and those of data', async () => {
  const host = await list(
    html`<lede-tag-list .tags=${['Data']}
      ><h2 slot="label">Label</h2>
      <ul>
        <li>In a ul</li>
        <li hidden>Hidden by the page</li>
        <li hidden data-lede-folded>Folded</li>
      </ul>
      <ol>
        <li>In an ol</li>
      </ol>
      <lede-tag>Alone</lede-tag></lede-tag-list
    >`,
  );
  expect(listItems(host).map((item) => item.textContent!.trim())).toEqual([
    'In a ul',
    'Folded',
    'In an ol',
    'Alone',
    'Data',
  ]);
  for (const [markup, found] of [
    ['<li><lede-tag></lede-tag></li>', 'lede-tag'],
    ['<li><b></b><a href="/a"></a></li>', 'a'],
    ['<a></a>', 'a'],
    ['<lede-tag></lede-tag>', 'lede-tag'],
    ['<li><a></a></li>', undefined],
  ]) {
    const place = document.createElement('div');
    place.innerHTML = markup!;
    expect(focusableIn(place.firstElementChild as HTMLElement)?.localName).toBe(found);
  }
});

describe('the state that the browser stores of a list', () => {
  const values = (data: unknown) =>
    [...(data as FormData)].map(([name, value]) => `${name}=${String(value)}`);

  it('has all selected tags, also disabled ones and those of a list without a name', async () => {
    const set = vi.spyOn(ElementInternals.prototype, 'setFormValue');
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <lede-tag-list name="topic" selectable>
          <lede-tag selected value="a">A</lede-tag><lede-tag selected disabled>B</lede-tag
          ><lede-tag>C</lede-tag>
        </lede-tag-list>
      </form>`,
    );
    expect(set.mock.lastCall!.map(values)).toEqual([['topic=a'], ['value=a', 'value=B']]);
    const host = form.querySelector('lede-tag-list')!;
    host.name = '';
    await settled();
    expect(set.mock.lastCall!.map(values)).toEqual([[], ['value=a', 'value=B']]);
  });

  it('is restored as it was stored, and anything else is ignored', async () => {
    const host = await list(
      html`<lede-tag-list selectable><lede-tag selected>A</lede-tag><lede-tag>B</lede-tag></lede-tag-list>`,
    );
    host.formStateRestoreCallback('B');
    expect(host.value).toEqual(['A']);
    const state = new FormData();
    state.append('value', 'B');
    state.append('topic', 'A');
    host.formStateRestoreCallback(state);
    expect(host.value).toEqual(['B']);
  });
});

describe('a form', () => {
  it('is reset to what the data and the page selected', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <lede-tag-list name="topic" selectable .tags=${['A', { name: 'B', selected: true }]}></lede-tag-list>
      </form>`,
    );
    const host = form.querySelector('lede-tag-list')!;
    host.value = ['A'];
    await settled();
    expect(new FormData(form).getAll('topic')).toEqual(['A']);
    form.reset();
    expect(new FormData(form).getAll('topic')).toEqual(['B']);
    await settled();
    expect(host.tags).toEqual(
      [{ name: 'A' }, { name: 'B', selected: true }].map((tag) => expect.objectContaining(tag)),
    );
  });

  it('is reset, and values that wait for their tags are dropped', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><lede-tag-list name="topic" selectable></lede-tag-list></form>`,
    );
    const host = form.querySelector('lede-tag-list')!;
    host.value = ['A'];
    form.reset();
    host.tags = [{ name: 'A' }];
    await settled();
    expect([host.value, new FormData(form).getAll('topic')]).toEqual([[], []]);
  });

  it('sends nothing for a disabled list', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset>
          <lede-tag-list name="topic" selectable><lede-tag selected>A</lede-tag></lede-tag-list>
        </fieldset>
      </form>`,
    );
    expect(new FormData(form).getAll('topic')).toEqual(['A']);
    form.querySelector('lede-tag-list')!.disabled = true;
    await settled();
    expect(new FormData(form).getAll('topic')).toEqual([]);
    expect(form.querySelector('lede-tag-list')!.willValidate).toBe(false);
  });

  it('hears of a cleared list by one change that bubbles out of shadow roots', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<lede-tag-list selectable clearable><lede-tag selected>A</lede-tag><lede-tag selected disabled>B</lede-tag></lede-tag-list>';
    const host = root.querySelector('lede-tag-list')!;
    await settled(root);
    const heard = vi.fn();
    place.addEventListener('change', heard);
    const cleared = next<HTMLElementEventMap['lede-tags-clear']>(host, 'lede-tags-clear');
    part(host, '.clear').click();
    expect((await cleared).detail).toEqual({ values: ['A'] });
    expect(heard).toHaveBeenCalledOnce();
    // What is disabled stays.
    expect(host.value).toEqual(['B']);
  });
});

describe('the button that clears', () => {
  it('is there with something to clear, and is disabled with the list', async () => {
    const host = await list(
      html`<lede-tag-list selectable clearable><lede-tag>A</lede-tag><lede-tag>B</lede-tag></lede-tag-list>`,
    );
    const clear = part<HTMLButtonElement>(host, '.clear');
    expect(clear.hidden).toBe(true);
    const { height } = host.getBoundingClientRect();
    host.value = ['A'];
    await settled();
    await expect.poll(() => clear.hidden).toBe(false);
    expect(host.getBoundingClientRect().height).toBe(height);
    host.disabled = true;
    await settled();
    expect(clear.disabled).toBe(true);
  });

  it('says "All removed" of tags that are removable by themselves, and leaves the others', async () => {
    const host = await list(
      html`<lede-tag-list clearable selectable
        ><lede-tag removable>A</lede-tag><lede-tag selected>B</lede-tag></lede-tag-list
      >`,
    );
    await userEvent.click(part(host, '.clear'));
    expect(host.textContent!.trim()).toBe('B');
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('All removed');
    expect(host.value).toEqual(['B']);
  });

  it('what was announced is gone from a list that was removed and came back', async () => {
    const host = await list(html`<lede-tag-list clearable removable><lede-tag>A</lede-tag></lede-tag-list>`);
    await userEvent.click(part(host, '.clear'));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('All removed');
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await settled();
    expect(part(host, '[role=status]').textContent).toBe('');
  });
});

it('a click on the list itself does not move the focus', async () => {
  const host = await list(html`<lede-tag-list selectable><lede-tag>A</lede-tag></lede-tag-list>`);
  part(host, '.base').click();
  expect(document.activeElement).toBe(document.body);
  host.click();
  expect(document.activeElement).toBe(host.querySelector('lede-tag'));
});

it('an unsafe URL of a link in the list is removed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const host = await list(html`<lede-tag-list><a href="javascript:alert(1)">A</a></lede-tag-list>`);
  expect(host.querySelector('a')!.hasAttribute('href')).toBe(false);
});

it('a list whose first tag leaves keeps the data of a tag that only moves', async () => {
  const host = await list(html`<lede-tag-list removable .tags=${['A', 'B']}></lede-tag-list>`);
  const [a] = host.shadowRoot!.querySelectorAll('li');
  a!.parentElement!.append(a!);
  await settled();
  expect(host.tags).toHaveLength(2);
});

describe('the look', () => {
  it('a plain link that is current is reversed, and highlighted in forced colours', async () => {
    const host = await list(
      html`<lede-tag-list
        ><ul>
          <li><a href="/a" aria-current="page">A</a></li>
          <li><a href="/b" aria-current="false">B</a></li>
        </ul></lede-tag-list
      >`,
    );
    const [current, other] = [...host.querySelectorAll('a')].map((link) => getComputedStyle(link));
    expect([current!.backgroundColor, current!.color]).toEqual([
      computed('var(--_text)', host),
      computed('var(--_surface)', host),
    ]);
    expect(other!.backgroundColor).toBe(computed('var(--_raised)', host));
    force('(forced-colors: active)', true, document);
    expect([current!.backgroundColor, current!.color, current!.borderTopColor]).toEqual(
      ['Highlight', 'HighlightText', 'Highlight'].map((name) => computed(name)),
    );
    expect(other!.backgroundColor).toBe(computed('var(--_raised)', host));
  });

  it('folded links of the page take no place, without a list too', async () => {
    const host = await list(
      html`<lede-tag-list lines="1" style="inline-size: 300px"
        >${names.map((name) => html`<a rel="tag" href="#${name}">${name}</a> `)}</lede-tag-list
      >`,
    );
    await expect.poll(() => host.querySelectorAll('[hidden]').length).toBeGreaterThan(0);
    await settled();
    expect(host.getBoundingClientRect().height).toBe(32);
    force('print', true, document, host);
    for (const link of host.querySelectorAll('a')) {
      const { position, clipPath, contentVisibility } = getComputedStyle(link);
      expect([position, clipPath, contentVisibility]).toEqual(['static', 'none', 'visible']);
    }
  });

  it('folded tags are printed, and no buttons', async () => {
    const host = await narrow(300);
    const data = await list(
      html`<lede-tag-list
        lines="1"
        clearable
        removable
        style="inline-size: 300px"
        .tags=${names}
      ></lede-tag-list>`,
    );
    await expect.poll(() => more(data).hidden).toBe(false);
    force('print', true, document, host);
    for (const item of [...items(host), ...data.shadowRoot!.querySelectorAll('li')]) {
      const { position, contentVisibility } = getComputedStyle(item);
      expect([position, contentVisibility]).toEqual(['static', 'visible']);
    }
    for (const one of [more(host), more(data), part(data, '.clear')])
      expect(one.checkVisibility()).toBe(false);
  });

  it('the label stands above the tags, in small letters, with its icon', async () => {
    const host = await list(html`<lede-tag-list labelled><lede-tag>A</lede-tag></lede-tag-list>`);
    const words = part(host, '.words');
    expect(words.getBoundingClientRect().bottom).toBe(
      host.querySelector('lede-tag')!.getBoundingClientRect().top - 8,
    );
    expect(getComputedStyle(words).fontSize).toBe('13px');
    expect(getComputedStyle(words).color).toBe(computed('var(--_muted)', host));
    host.labelled = false;
    await settled();
    expect(host.getBoundingClientRect().height).toBe(32);
  });

  it('the button is as wide as its longest text while its number changes', async () => {
    const host = await narrow();
    const widest = part(host, '.widest');
    expect(widest.textContent).toBe(`+${names.length - 1} more`);
    expect(getComputedStyle(widest).visibility).toBe('hidden');
    const { width } = more(host).getBoundingClientRect();
    host.style.inlineSize = '300px';
    await settled();
    expect(more(host).getBoundingClientRect().width).toBe(width);
  });

  it('a long name is cut off with "…" in one line, and wraps otherwise', async () => {
    const host = await list(
      html`<lede-tag-list lines="1" style="inline-size: 200px"
        ><lede-tag>${'Ungeheuerlich '.repeat(9)}</lede-tag><lede-tag>B</lede-tag></lede-tag-list
      >`,
    );
    await settled();
    const text = getComputedStyle(part(host.querySelector('lede-tag')!, '.text'));
    expect([text.whiteSpace, text.textOverflow, text.overflowX]).toEqual(['nowrap', 'ellipsis', 'hidden']);
    host.open = true;
    await settled();
    expect([text.whiteSpace, text.overflowX]).toEqual(['normal', 'visible']);
  });
});
