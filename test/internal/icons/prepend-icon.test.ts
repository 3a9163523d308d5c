import { afterEach, beforeEach, expect, it } from 'vitest';
import { iconFlagRu } from '../../../src/generated/glyphs/flag-ru.ts';
import { iconMail } from '../../../src/generated/glyphs/mail.ts';
import { iconShare } from '../../../src/generated/glyphs/share.ts';
import { registerIcons } from '../../../src/internal/icons/icon-registry.ts';
import { prependIcon } from '../../../src/internal/icons/prepend-icon.ts';

registerIcons(iconMail, iconShare);
let link: HTMLAnchorElement;
beforeEach(() => {
  link = document.createElement('a');
  link.textContent = 'Mail';
  document.body.append(link);
});
afterEach(() => link.remove());

const icons = (element: Element) =>
  [...element.querySelectorAll('svg')].map((icon) => icon.getAttribute('data-lede-icon'));

it('puts one icon before the text, however often it is called', () => {
  prependIcon(link, 'mail');
  prependIcon(link, 'mail');
  expect(icons(link)).toEqual(['mail']);
  expect(link.firstElementChild).toBe(link.firstChild);
  expect(link.querySelector('path')!.getAttribute('d')).toBe(iconMail.d);
  expect(link.textContent).toBe('Mail');
});

it('draws a glyph that it is given, also one of several layers', () => {
  prependIcon(link, iconFlagRu);
  expect(icons(link)).toEqual(['flag-ru']);
  expect(link.querySelectorAll('path')).toHaveLength(iconFlagRu.layers.length);
});

it.each([
  '<svg></svg>Mail',
  '<picture></picture>Mail',
  '<img alt="">Mail',
  '<b><lede-icon></lede-icon></b>Mail',
])('leaves the page’s own picture alone: %s', (content) => {
  link.innerHTML = content;
  prependIcon(link, 'mail');
  expect(link.innerHTML).toBe(content);
});

it('takes its icon away when the page adds a picture', () => {
  prependIcon(link, 'mail');
  link.append(document.createElement('img'));
  prependIcon(link, 'mail');
  expect(icons(link)).toEqual([]);
});

it('replaces its icon when the name changes', () => {
  prependIcon(link, 'mail');
  prependIcon(link, 'share');
  expect(icons(link)).toEqual(['share']);
});

it('recognises its icon in a clone, in saved HTML and after a doubled merge', () => {
  prependIcon(link, 'mail');
  const clone = link.cloneNode(true) as Element;
  prependIcon(clone, 'share');
  expect(icons(clone)).toEqual(['share']);
  const saved = document.createElement('div');
  saved.innerHTML = link.outerHTML;
  prependIcon(saved.firstElementChild!, 'mail');
  expect(icons(saved)).toEqual(['mail']);
  link.prepend(link.firstElementChild!.cloneNode(true));
  prependIcon(link, 'mail');
  expect(icons(link)).toEqual(['mail']);
});

it('puts its icon back after the page has rewritten the content', () => {
  prependIcon(link, 'mail');
  link.textContent = 'Write';
  prependIcon(link, 'mail');
  expect(icons(link)).toEqual(['mail']);
  expect(link.textContent).toBe('Write');
});

it('changes nothing for a glyph that is not registered', () => {
  prependIcon(link, 'not-registered' as 'mail');
  expect(link.innerHTML).toBe('Mail');
});
