import '../../../src/define/tag.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeTag } from '../../../src/components/tag/index.ts';
import { nextFocus, removableItem } from '../../../src/components/tag/focus-after-removal.ts';
import { ariaCurrent } from '../../../src/components/tag/list-settings.ts';
import { computed, force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const one = (template: ReturnType<typeof html>) => fixture<LedeTag>(template);
const still = (tag: LedeTag) => tag.shadowRoot!.querySelector('a, button');

describe('lede-tag', () => {
  it('keeps the page’s own link inside, which covers the whole tag', async () => {
    const tag = await one(html`<lede-tag><a rel="tag" href="#china">China</a></lede-tag>`);
    const link = tag.querySelector('a')!;
    expect(still(tag)).toBeNull();
    const clicked = next(link, 'click');
    const { left, top, height } = tag.getBoundingClientRect();
    expect(document.elementFromPoint(left + 3, top + height / 2)).toBe(link);
    await userEvent.click(tag);
    await clicked;
    expect(location.hash).toBe('#china');
    history.replaceState(null, '', ' ');
  });

  it('with href renders a link', async () => {
    const tag = await one(html`<lede-tag href="/china">China</lede-tag>`);
    const link = part<HTMLAnchorElement>(tag, 'a');
    expect(link.rel).toBe('tag');
    expect(link.getAttribute('href')).toBe('/china');
    await expect.element(page.getByRole('link', { name: 'China' })).toBeVisible();
  });

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'refuses %s and fires lede-error',
    async (href) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const tag = document.createElement('lede-tag');
      tag.textContent = 'China';
      tag.href = href;
      const refused = next(tag, 'lede-error');
      document.body.append(tag);
      await refused;
      expect(still(tag)).toBeNull();
      tag.remove();
      warn.mockRestore();
    },
  );

  it('without href is text', async () => {
    const tag = await one(html`<lede-tag>China</lede-tag>`);
    expect(still(tag)).toBeNull();
    expect(tag.name).toBe('China');
  });

  it.each([
    ['', 'page'],
    ['page', 'page'],
    ['true', 'true'],
    ['false', null],
  ])('current="%s" gives aria-current %s', async (given, expected) => {
    const own = await one(html`<lede-tag current=${given} href="/china">China</lede-tag>`);
    expect(part(own, 'a').getAttribute('aria-current')).toBe(expected);
    const slotted = await one(html`<lede-tag current=${given}><a href="/china">China</a></lede-tag>`);
    expect(slotted.querySelector('a')!.getAttribute('aria-current')).toBe(expected);
    slotted.current = null;
    await settled();
    expect(slotted.querySelector('a')!.hasAttribute('aria-current')).toBe(false);
  });

  it('keeps the page’s own aria-current', async () => {
    const tag = await one(html`<lede-tag><a href="/china" aria-current="location">China</a></lede-tag>`);
    expect(tag.querySelector('a')!.getAttribute('aria-current')).toBe('location');
  });

  it('selectable, toggles by pointer, Enter and Space without changing its width', async () => {
    const tag = await one(html`<lede-tag selectable>China</lede-tag>`);
    const { width } = tag.getBoundingClientRect();
    const toggle = page.getByRole('button', { name: 'China' });
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
    const changed = next(tag, 'change');
    await userEvent.click(toggle);
    expect((await changed).target).toBe(tag);
    expect(tag.selected).toBe(true);
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    await settled(tag.shadowRoot!);
    expect(part(tag, '[part=check]').checkVisibility()).toBe(true);
    expect(tag.getBoundingClientRect().width).toBeCloseTo(width, 0);
    await userEvent.keyboard('{Enter}');
    expect(tag.selected).toBe(false);
    await userEvent.keyboard(' ');
    expect(tag.selected).toBe(true);
  });

  it('reverts a cancelled change', async () => {
    const tag = await one(html`<lede-tag selectable>China</lede-tag>`);
    const seen: boolean[] = [];
    tag.addEventListener('change', (event) => {
      seen.push(tag.selected);
      event.preventDefault();
    });
    await userEvent.click(part(tag, 'button'));
    expect(seen).toEqual([true]);
    expect(tag.selected).toBe(false);
    await settled();
    expect(part(tag, 'button').getAttribute('aria-pressed')).toBe('false');
  });

  it('a selectable link stays a link, with a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tag = await one(html`<lede-tag selectable href="/china">China</lede-tag>`);
    await one(html`<lede-tag selectable><a href="/china">China</a></lede-tag>`);
    expect(part(tag, 'a').hasAttribute('aria-pressed')).toBe(false);
    expect(warn.mock.calls.join()).toContain('cannot be selectable');
    warn.mockRestore();
  });

  it('has a remove button named after the tag, in the page’s language', async () => {
    document.documentElement.lang = 'ru';
    const tag = await one(html`<lede-tag removable value="cn">Китай</lede-tag>`);
    const removed = next<HTMLElementEventMap['lede-tag-remove']>(document, 'lede-tag-remove');
    await userEvent.click(page.getByRole('button', { name: 'Удалить: Китай' }));
    expect((await removed).detail).toEqual({ name: 'Китай', value: 'cn' });
    expect(tag.isConnected).toBe(false);
  });

  it('stays when the removal is cancelled', async () => {
    const tag = await one(html`<lede-tag removable>China</lede-tag>`);
    tag.addEventListener('lede-tag-remove', (event) => event.preventDefault());
    await userEvent.click(part(tag, '.remove'));
    expect(tag.isConnected).toBe(true);
  });

  it.each(['{Delete}', '{Backspace}'])('%s removes the tag, also with a link inside', async (key) => {
    const tag = await one(html`<lede-tag removable><a href="#china">China</a></lede-tag>`);
    tag.focus();
    expect(document.activeElement).toBe(tag.querySelector('a'));
    await userEvent.keyboard(`{Control>}${key}{/Control}`);
    expect(tag.isConnected).toBe(true);
    await userEvent.keyboard(key);
    expect(tag.isConnected).toBe(false);
  });

  it('Delete does nothing to a tag that is not removable, or disabled', async () => {
    const tag = await one(html`<lede-tag selectable>China</lede-tag>`);
    tag.focus();
    await userEvent.keyboard('{Delete}');
    expect(tag.isConnected).toBe(true);
  });

  it('removing moves the focus to the next tag, else to the previous one', async () => {
    await fixture(
      html`<ul>
        <li><lede-tag selectable removable>A</lede-tag></li>
        <li><lede-tag selectable removable>B</lede-tag></li>
        <li><lede-tag selectable removable>C</lede-tag></li>
      </ul>`,
    );
    const [a, b, c] = document.querySelectorAll('lede-tag');
    b!.focus();
    await userEvent.keyboard('{Delete}');
    expect(document.activeElement).toBe(c);
    expect(document.querySelectorAll('li')).toHaveLength(2);
    await userEvent.keyboard('{Backspace}');
    expect(document.activeElement).toBe(a);
  });

  it('a tag that the page removes later also moves the focus, unless the reader has moved it', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><lede-tag removable>A</lede-tag><lede-tag removable>B</lede-tag><input /></div>`,
    );
    place.addEventListener('lede-tag-remove', (event) => event.preventDefault());
    const [a, b] = place.querySelectorAll('lede-tag');
    await userEvent.click(part(a!, '.remove'));
    expect(document.activeElement).toBe(a);
    a!.remove();
    expect(document.activeElement).toBe(b);
    await userEvent.click(part(b!, '.remove'));
    place.querySelector('input')!.focus();
    b!.remove();
    expect(document.activeElement).toBe(place.querySelector('input'));
  });

  it('disabled, cannot be followed, selected or removed', async () => {
    const link = await one(html`<lede-tag disabled removable href="#x">A</lede-tag>`);
    expect(part(link, 'a').hasAttribute('href')).toBe(false);
    expect(part(link, 'a').getAttribute('aria-disabled')).toBe('true');
    expect(part<HTMLButtonElement>(link, '.remove').disabled).toBe(true);
    const toggle = await one(html`<lede-tag disabled selectable>B</lede-tag>`);
    expect(part<HTMLButtonElement>(toggle, '.toggle').disabled).toBe(true);
    const slotted = await one(html`<lede-tag disabled><a href="#disabled">C</a></lede-tag>`);
    expect(slotted.querySelector('a')!.getAttribute('aria-disabled')).toBe('true');
    slotted.querySelector('a')!.click();
    expect(location.hash).not.toBe('#disabled');
    expect(slotted.matches(':state(disabled)')).toBe(true);
    slotted.disabled = false;
    await settled();
    expect(slotted.querySelector('a')!.hasAttribute('aria-disabled')).toBe(false);
  });

  it.each([
    ['small', 24],
    ['medium', 32],
    ['large', 40],
  ])('%s is %i px high, with targets of at least 24 px', async (size, height) => {
    const tag = await one(html`<lede-tag size=${size} selectable removable>China</lede-tag>`);
    expect(tag.getBoundingClientRect().height).toBe(height);
    const remove = part(tag, '.remove').getBoundingClientRect();
    expect(remove.width).toBeGreaterThanOrEqual(24);
    expect(remove.height).toBeGreaterThanOrEqual(24);
  });

  it('a long word does not overflow a narrow container', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><lede-tag removable selectable>${'Ungeheuerlichkeit'.repeat(9)}</lede-tag></div>`,
    );
    place.style.inlineSize = '200px';
    expect(place.scrollWidth).toBe(200);
    expect(part(place.firstElementChild!, '.remove').getBoundingClientRect().right).toBeLessThanOrEqual(
      place.getBoundingClientRect().right,
    );
  });

  it('the check replaces a slotted icon', async () => {
    const tag = await one(
      html`<lede-tag selectable><lede-icon slot="icon" name="close"></lede-icon>China</lede-tag>`,
    );
    const { width } = tag.getBoundingClientRect();
    tag.selected = true;
    await settled(tag.parentNode!);
    expect(tag.getBoundingClientRect().width).toBeCloseTo(width, 0);
    expect(tag.querySelector('lede-icon')!.checkVisibility()).toBe(false);
  });

  it('properties set before and after connecting have the same result; clones work', async () => {
    const tag = Object.assign(document.createElement('lede-tag'), { selectable: true, selected: true });
    tag.textContent = 'A';
    document.body.append(tag);
    await tag.updateComplete;
    expect(part(tag, 'button').getAttribute('aria-pressed')).toBe('true');
    const clone = tag.cloneNode(true) as LedeTag;
    document.body.append(clone);
    await clone.updateComplete;
    expect(part(clone, 'button').getAttribute('aria-pressed')).toBe('true');
    tag.remove();
    clone.remove();
  });
});

describe('the focus after a removal', () => {
  const row = async (...tags: ReturnType<typeof html>[]) => {
    const place = await fixture<HTMLElement>(
      html`<ul>
        ${tags.map((tag) => html`<li>${tag}</li>`)}
      </ul>`,
    );
    return [...place.querySelectorAll('lede-tag')];
  };
  const after = (tags: LedeTag[], index: number) => nextFocus(tags[index]!)?.textContent;
  const on = (name: string) => html`<lede-tag selectable>${name}</lede-tag>`;
  const off = (name: string) => html`<lede-tag>${name}</lede-tag>`;

  it('goes to the next tag, and from the last to the one before it', async () => {
    const tags = await row(on('A'), on('B'), on('C'), on('D'));
    expect([0, 1, 2, 3].map((index) => after(tags, index))).toEqual(['B', 'C', 'D', 'C']);
  });

  it('skips what cannot be focused: names, disabled and hidden tags', async () => {
    const tags = await row(
      on('A'),
      on('B'),
      off('C'),
      on('D'),
      off('E'),
      html`<lede-tag selectable disabled>F</lede-tag>`,
      html`<lede-tag selectable hidden>G</lede-tag>`,
      html`<lede-tag selectable style="visibility: hidden">H</lede-tag>`,
    );
    expect(after(tags, 1)).toBe('D');
    expect(after(tags, 3)).toBe('B');
    expect(after(tags, 7)).toBe('D');
  });

  it('goes to links, of the tag and of the page; to a removable name too', async () => {
    for (const link of [
      html`<lede-tag href="/a">L</lede-tag>`,
      html`<lede-tag><a href="/a">L</a></lede-tag>`,
      html`<lede-tag removable>L</lede-tag>`,
    ])
      expect(after(await row(on('A'), off('B'), link), 0)).toBe('L');
    expect(after(await row(on('A'), html`<lede-tag><a>L</a></lede-tag>`, on('C')), 0)).toBe('C');
  });

  it('stays in the list, and goes nowhere from its only tag', async () => {
    const [only] = await row(on('A'));
    await row(on('B'));
    expect(nextFocus(only!)).toBeUndefined();
  });

  it('takes a list item away with its only tag, and leaves one that has more', async () => {
    const place = await fixture<HTMLElement>(
      html`<ul>
        <li><lede-tag>A</lede-tag></li>
        <li><lede-tag>B</lede-tag><lede-tag>C</lede-tag></li>
        <p><lede-tag>D</lede-tag></p>
      </ul>`,
    );
    const [a, b, c, d] = place.querySelectorAll('lede-tag');
    expect(removableItem(a!)).toBe(a!.parentElement);
    for (const tag of [b!, c!, d!]) expect(removableItem(tag)).toBe(tag);
  });

  it('follows a removal inside a shadow root', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML = '<lede-tag removable>A</lede-tag><lede-tag removable>B</lede-tag>';
    await settled(root);
    const [a, b] = root.querySelectorAll('lede-tag');
    part(a!, '.remove').focus();
    await userEvent.keyboard('{Delete}');
    expect(a!.isConnected).toBe(false);
    expect(root.activeElement).toBe(b);
  });
});

it.each([
  [null, undefined],
  [undefined, undefined],
  [false, undefined],
  ['false', undefined],
  [true, 'page'],
  ['', 'page'],
  ['page', 'page'],
  ['true', 'true'],
  ['step', 'page'],
])('current %j means aria-current %s', (current, expected) => expect(ariaCurrent(current)).toBe(expected));

it('a name that is current says so', async () => {
  const tag = await one(html`<lede-tag current="true">China</lede-tag>`);
  expect(part(tag, '.label').getAttribute('aria-current')).toBe('true');
});

describe('the keys that remove a tag', () => {
  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])('do nothing with %s', async (modifier) => {
    const tag = await one(html`<lede-tag removable>China</lede-tag>`);
    for (const key of ['Delete', 'Backspace']) {
      const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true });
      tag.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(tag.isConnected).toBe(true);
  });

  it.each(['Enter', 'd', 'Del', 'Escape'])('%s is none of them', async (key) => {
    const tag = await one(html`<lede-tag removable>China</lede-tag>`);
    tag.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(tag.isConnected).toBe(true);
  });

  it('do nothing where the page has prevented them, or the tag is disabled', async () => {
    const tag = await one(html`<lede-tag removable>China</lede-tag>`);
    tag.addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true });
    tag.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
    expect(tag.isConnected).toBe(true);
    tag.disabled = true;
    await settled();
    tag.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
    expect(tag.isConnected).toBe(true);
  });

  it('are used up: the browser does not go back', async () => {
    const tag = await one(html`<lede-tag removable>China</lede-tag>`);
    const event = new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true });
    tag.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

it('the change of a tag bubbles out of shadow roots; a removal too', async () => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const root = place.attachShadow({ mode: 'open' });
  root.innerHTML = '<lede-tag selectable removable>A</lede-tag>';
  await settled(root);
  const heard: string[] = [];
  for (const type of ['change', 'lede-tag-remove']) place.addEventListener(type, () => heard.push(type));
  const tag = root.querySelector('lede-tag')!;
  part(tag, '.toggle').click();
  part(tag, '.remove').click();
  expect(heard).toEqual(['change', 'lede-tag-remove']);
});

it('the value in a removal is the name, without one of its own', async () => {
  const tag = await one(html`<lede-tag removable> Hong Kong </lede-tag>`);
  const removed = next<HTMLElementEventMap['lede-tag-remove']>(tag, 'lede-tag-remove');
  part(tag, '.remove').click();
  expect((await removed).detail).toEqual({ name: 'Hong Kong', value: 'Hong Kong' });
});

it('an unsafe URL that a framework gives to the link of the page is removed before a click follows it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const tag = await one(html`<lede-tag><a href="/a">China</a></lede-tag>`);
  const link = tag.querySelector('a')!;
  link.href = 'javascript:void(document.title = "run")';
  link.click();
  expect(link.hasAttribute('href')).toBe(false);
  expect(document.title).not.toBe('run');
  warn.mockRestore();
});

it('the role and the state of a link come back where a morph takes them away', async () => {
  const tag = await one(html`<lede-tag current disabled><a href="/a">China</a></lede-tag>`);
  const link = tag.querySelector('a')!;
  for (const name of ['aria-current', 'aria-disabled']) {
    const before = link.getAttribute(name);
    expect(before).not.toBeNull();
    link.removeAttribute(name);
    await expect.poll(() => link.getAttribute(name)).toBe(before);
  }
});

describe('the look of a tag', () => {
  const style = (tag: Element, selector = '', pseudo?: string) =>
    getComputedStyle(selector ? part(tag, selector) : tag, pseudo);

  it('current is reversed, "false" is not', async () => {
    const tag = await one(html`<lede-tag current removable>A</lede-tag>`);
    expect([style(tag).backgroundColor, style(tag).color]).toEqual([
      computed('var(--_text)', tag),
      computed('var(--_surface)', tag),
    ]);
    expect(style(tag, '.remove').color).toBe(style(tag).color);
    tag.current = 'false';
    await settled();
    expect(style(tag).backgroundColor).toBe(computed('var(--_raised)', tag));
  });

  it('selected has the accent colour at its text and its edge', async () => {
    const tag = await one(html`<lede-tag selectable>A</lede-tag>`);
    expect(style(tag, '.toggle', '::after').borderTopColor).toBe(computed('var(--_edge)', tag));
    tag.selected = true;
    await settled();
    const accent = computed('var(--_accent)', tag);
    expect([style(tag, '.toggle').color, style(tag, '.toggle', '::after').borderTopColor]).toEqual([
      accent,
      accent,
    ]);
    expect(style(tag, '.toggle', '::after').backgroundColor).not.toBe(computed('var(--_surface)', tag));
  });

  it('disabled is pale, and its parts do not look as if they could be pressed', async () => {
    const tag = await one(html`<lede-tag disabled selectable removable>A</lede-tag>`);
    expect(style(tag).opacity).toBe('0.55');
    for (const name of ['.label', '.remove']) expect(style(tag, name).cursor).toBe('not-allowed');
    const slotted = await one(html`<lede-tag disabled><a href="/a">A</a></lede-tag>`);
    expect(getComputedStyle(slotted.querySelector('a')!).cursor).toBe('not-allowed');
  });

  it('a hidden one that find-in-page reaches takes no place and cannot be seen', async () => {
    const tag = await one(html`<lede-tag hidden="until-found">A</lede-tag>`);
    expect([style(tag).position, style(tag).clipPath]).toEqual(['absolute', 'inset(50%)']);
    force('print', true, tag);
    expect([style(tag).position, style(tag).clipPath]).toEqual(['relative', 'none']);
  });

  it('no remove button is printed', async () => {
    const tag = await one(html`<lede-tag removable>A</lede-tag>`);
    force('print', true, tag);
    expect(part(tag, '.remove').checkVisibility()).toBe(false);
    expect(tag.checkVisibility()).toBe(true);
  });

  describe('in forced colours', () => {
    const FORCED = '(forced-colors: active)';
    it('a name has the colours and the edge of text', async () => {
      const tag = await one(html`<lede-tag>A</lede-tag>`);
      force(FORCED, true, tag);
      const { borderTopColor, backgroundColor, color } = style(tag);
      expect([borderTopColor, backgroundColor, color]).toEqual(
        ['CanvasText', 'Canvas', 'CanvasText'].map((name) => computed(name)),
      );
    });

    it('links are LinkText, the tag’s own and the page’s', async () => {
      const own = await one(html`<lede-tag href="/a">A</lede-tag>`);
      const slotted = await one(html`<lede-tag><a href="/a">A</a></lede-tag>`);
      force(FORCED, true, own);
      expect(style(own, '.label').color).toBe(computed('LinkText'));
      expect(getComputedStyle(slotted.querySelector('a')!).color).toBe(computed('LinkText'));
    });

    it('options and remove buttons are ButtonText on ButtonFace', async () => {
      const tag = await one(html`<lede-tag selectable removable>A</lede-tag>`);
      force(FORCED, true, tag);
      for (const name of ['.toggle', '.remove']) expect(style(tag, name).color).toBe(computed('ButtonText'));
      const edge = style(tag, '.toggle', '::after');
      expect([edge.borderTopColor, edge.backgroundColor]).toEqual(
        ['ButtonBorder', 'ButtonFace'].map((name) => computed(name)),
      );
    });

    it('a selected option is HighlightText on Highlight, its remove button too', async () => {
      const tag = await one(html`<lede-tag selectable selected removable>A</lede-tag>`);
      force(FORCED, true, tag);
      for (const name of ['.toggle', '.remove'])
        expect(style(tag, name).color).toBe(computed('HighlightText'));
      const edge = style(tag, '.toggle', '::after');
      expect([edge.borderTopColor, edge.backgroundColor]).toEqual([
        computed('Highlight'),
        computed('Highlight'),
      ]);
    });

    it.each([
      ['a name', html`<lede-tag current removable>A</lede-tag>`],
      ['a link', html`<lede-tag current removable href="/a">A</lede-tag>`],
      ['a link of the page', html`<lede-tag current removable><a href="/a">A</a></lede-tag>`],
    ])('%s that is current is HighlightText on Highlight', async (_, template) => {
      const tag = await one(template);
      force(FORCED, true, tag);
      const text = computed('HighlightText');
      expect([style(tag).color, style(tag, '.label').color, style(tag, '.remove').color]).toEqual([
        text,
        text,
        text,
      ]);
      expect(getComputedStyle(tag.querySelector('a') ?? tag).color).toBe(text);
      expect([style(tag).backgroundColor, style(tag).borderTopColor]).toEqual([
        computed('Highlight'),
        computed('Highlight'),
      ]);
    });

    it('a disabled one is GrayText on Canvas, without transparency', async () => {
      const tag = await one(html`<lede-tag disabled selectable removable>A</lede-tag>`);
      force(FORCED, true, tag);
      const grey = computed('GrayText');
      expect([style(tag).opacity, style(tag).borderTopColor]).toEqual(['1', grey]);
      for (const name of ['.toggle', '.remove']) expect(style(tag, name).color).toBe(grey);
      const edge = style(tag, '.toggle', '::after');
      expect([edge.borderTopColor, edge.backgroundColor]).toEqual([grey, computed('Canvas')]);
    });
  });
});
