// Icons of the page's sprite: nothing is registered here.
import '../../../src/define/icon.ts';
import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { setSprite, type LedeIcon } from '../../../src/components/icon/index.ts';
import { spriteUrl } from '../../../src/components/icon/sprite.ts';
import { canonicalName, isDirectional } from '../../../src/internal/icons/icon-names.ts';
import { fixture, part } from '../../fixture.ts';

afterEach(() => {
  setSprite(undefined);
  vi.restoreAllMocks();
});

it.each([
  ['sign-in', true, '-1 1'],
  ['sign-in', false, 'none'],
  ['close', true, 'none'],
])('%s, mirrored where it may be (%s), has a scale of %s from right to left', async (name, may, scale) => {
  document.documentElement.dataset['ledeSprite'] = '/sprite.svg';
  const row = await fixture<HTMLElement>(
    html`<p dir="rtl"><lede-icon name=${name} flip=${may ? 'auto' : 'none'}></lede-icon></p>`,
  );
  const svg = part(row.querySelector('lede-icon')!, 'svg');
  expect(getComputedStyle(svg).scale).toBe(scale);
  // A symbol has a canvas of its own.
  expect(svg.hasAttribute('viewBox')).toBe(false);
});

it.each([
  ['facebook', 'fb'],
  ['twitter-x', 'x'],
  ['subtitles', 'captions'],
  ['close', 'close'],
  ['toString', 'toString'],
])('%s is the symbol of %s', async (name, symbol) => {
  document.documentElement.dataset['ledeSprite'] = '/sprite.svg';
  expect(canonicalName(name)).toBe(symbol);
  const icon = await fixture<LedeIcon>(html`<lede-icon name=${name}></lede-icon>`);
  expect(part(icon, 'use').getAttribute('href')).toBe(`/sprite.svg#icon-${symbol}`);
});

it('the icons that are mirrored are those of the set', () => {
  const directional = ['chevron-left', 'chevron-right', 'full-chevron-left', 'full-chevron-right'];
  for (const name of [...directional, 'share', 'sign-in', 'tag', 'tags'])
    expect(isDirectional(name)).toBe(true);
  for (const name of ['close', 'stepback', 'stepfor', 'x', 'replay', 'constructor'])
    expect(isDirectional(name)).toBe(false);
});

it('setSprite comes before the attribute of the page, until it is taken back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(spriteUrl()).toBeUndefined();
  const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
  expect(icon.shadowRoot!.querySelector('use')).toBeNull();
  document.documentElement.dataset['ledeSprite'] = '/page.svg';
  setSprite('/set.svg');
  await icon.updateComplete;
  expect(part(icon, 'use').getAttribute('href')).toBe('/set.svg#icon-close');
  setSprite(undefined);
  await icon.updateComplete;
  expect(part(icon, 'use').getAttribute('href')).toBe('/page.svg#icon-close');
});

it('an icon without a name has no symbol', async () => {
  document.documentElement.dataset['ledeSprite'] = '/page.svg';
  const icon = await fixture<LedeIcon>(html`<lede-icon></lede-icon>`);
  expect(icon.shadowRoot!.querySelector('use')).toBeNull();
});

it('a symbol that fails to load is reported', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.documentElement.dataset['ledeSprite'] = '/page.svg';
  const icon = await fixture<LedeIcon>(html`<lede-icon name="fails"></lede-icon>`);
  const heard = vi.fn();
  icon.addEventListener('error', heard);
  part(icon, 'use').dispatchEvent(new Event('error'));
  expect(heard.mock.lastCall![0].detail).toEqual({ name: 'fails' });
  expect(warn.mock.calls.flat().join()).toContain('no icon "fails"');
});
