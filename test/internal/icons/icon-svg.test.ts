import { html, render, type LitElement } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import '../../../src/define/dialog.ts';
import '../../../src/define/lightbox.ts';
import '../../../src/define/tag-list.ts';
import { iconClose } from '../../../src/generated/glyphs/close.ts';
import { iconFlagRu } from '../../../src/generated/glyphs/flag-ru.ts';
import { iconSvg } from '../../../src/internal/icons/icon-svg.ts';
import { registerIcons } from '../../../src/internal/icons/icon-registry.ts';
import { fixture, part } from '../../fixture.ts';

afterEach(() => registerIcons(iconClose));

const dialog = () => fixture<LitElement>(html`<lede-dialog open label="A"><p>Text</p></lede-dialog>`);

it('draws an element’s icon as an <svg>, as large as the text around it and in its colour', async () => {
  const host = await dialog();
  const icon = part(host, '.control .icon');
  expect(icon.localName).toBe('svg');
  expect(icon.getAttribute('aria-hidden')).toBe('true');
  expect(icon.getBoundingClientRect().width).toBe(20);
  const { stroke, fill } = getComputedStyle(part(host, '.control .icon path'));
  expect(stroke).toBe(getComputedStyle(part(host, '.control')).color);
  expect(fill).toBe('none');
  host.style.setProperty('--lede-icon-stroke', '1.25');
  expect(getComputedStyle(part(host, '.control .icon path')).strokeWidth).toBe('1.25px');
});

it('redraws an element when another glyph is registered under the name of its icon', async () => {
  const host = await dialog();
  registerIcons({ name: 'close', d: 'M2 2h20v20z', viewBox: '0 0 32 32' });
  await host.updateComplete;
  const icon = part(host, '.control .icon');
  expect(icon.getAttribute('viewBox')).toBe('0 0 32 32');
  expect(icon.getAttribute('fill')).toBe('currentColor');
  expect(icon.querySelector('path')!.getAttribute('d')).toBe('M2 2h20v20z');
});

it('draws a glyph of several layers itself, without <lede-icon>', async () => {
  const host = await dialog();
  registerIcons({ ...iconFlagRu, name: 'close' });
  await host.updateComplete;
  const icon = part(host, '.control .icon');
  expect(icon.localName).toBe('svg');
  expect(icon.getBoundingClientRect().width).toBe(20);
  const paths = [...icon.querySelectorAll('path')];
  expect(paths.map((path) => path.getAttribute('d'))).toEqual(iconFlagRu.layers.map(({ d }) => d));
  expect(new Set(paths.map((path) => path.getAttribute('fill'))).size).toBeGreaterThan(1);
});

it('keeps an empty place for no icon, and warns about a name that nobody registers', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = document.createElement('div');
  render(iconSvg(undefined), place);
  expect(warn).not.toHaveBeenCalled();
  render(iconSvg('not-registered' as 'close'), place);
  expect(place.querySelector('svg')!.childElementCount).toBe(0);
  expect(warn.mock.calls.flat().join()).toContain('no glyph "not-registered" is registered');
  warn.mockRestore();
});

it('mirrors a directional icon in right-to-left text', async () => {
  const place = await fixture(
    html`<div dir="rtl"><lede-tag-list labelled tags='["A"]'></lede-tag-list></div>`,
  );
  const list = place.querySelector('lede-tag-list')!;
  await list.updateComplete;
  const scale = () => getComputedStyle(part(list, '.icon')).scale;
  expect(part(list, '.icon').dataset['icon']).toBe('tags');
  expect(scale()).toBe('-1 1');
  place.setAttribute('dir', 'ltr');
  expect(scale()).toBe('none');
});
