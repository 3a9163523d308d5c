import { html, type LitElement } from 'lit';
import { afterEach, expect, it } from 'vitest';
import '../../../src/define/dialog.ts';
import '../../../src/define/icon.ts';
import '../../../src/define/lightbox.ts';
import '../../../src/define/tag-list.ts';
import { iconClose } from '../../../src/generated/glyphs/close.ts';
import { iconFlagRu } from '../../../src/generated/glyphs/flag-ru.ts';
import { registerIcons } from '../../../src/internal/icons/icon-registry.ts';
import { fixture, part } from '../../fixture.ts';

afterEach(() => registerIcons(iconClose));

const dialog = () => fixture<LitElement>(html`<lede-dialog open label="A"><p>Text</p></lede-dialog>`);

it('an element draws its icon itself, as large as the text around it and in its colour', async () => {
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

it('a glyph registered in the place of its own is drawn at once', async () => {
  const host = await dialog();
  registerIcons({ name: 'close', d: 'M2 2h20v20z', viewBox: '0 0 32 32' });
  await host.updateComplete;
  const icon = part(host, '.control .icon');
  expect(icon.getAttribute('viewBox')).toBe('0 0 32 32');
  expect(icon.getAttribute('fill')).toBe('currentColor');
  expect(icon.querySelector('path')!.getAttribute('d')).toBe('M2 2h20v20z');
});

it('one of many colours is drawn by <lede-icon>, as large', async () => {
  const host = await dialog();
  registerIcons({ ...iconFlagRu, name: 'close' });
  await host.updateComplete;
  const icon = part(host, '.control .icon') as LitElement;
  await icon.updateComplete;
  expect(icon.localName).toBe('lede-icon');
  expect(icon.getBoundingClientRect().width).toBe(20);
  expect(icon.shadowRoot!.querySelectorAll('path').length).toBeGreaterThan(1);
});

it('what points somewhere mirrors where the text around it runs right to left', async () => {
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
