import '../../../src/define/tag.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeTag } from '../../../src/components/tag/index.ts';
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
