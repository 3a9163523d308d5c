import { html, render, type LitElement } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import '../../../src/define/dialog.ts';
import '../../../src/define/lightbox.ts';
import '../../../src/define/tag-list.ts';
import { iconClose } from '../../../src/generated/glyphs/close.ts';
import { iconFlagRu } from '../../../src/generated/glyphs/flag-ru.ts';
import { iconCopy } from '../../../src/internal/icons/icon-copy.ts';
import { iconSvg } from '../../../src/internal/icons/icon-svg.ts';
import { registeredGlyph, registerIcons } from '../../../src/internal/icons/icon-registry.ts';
import { fixture, part } from '../../fixture.ts';

afterEach(() => registerIcons(iconClose));

const dialog = () => fixture<LitElement>(html`<lede-dialog open label="A"><p>Text</p></lede-dialog>`);

it('draws an element’s icon as an <svg>, as large as the text around it and in its colour', async () => {
  const host = await dialog();
  const icon = part(host, '.control .icon');
  expect(icon.localName).toBe('svg');
  expect(icon.getAttribute('aria-hidden')).toBe('true');
  expect(icon.getBoundingClientRect().width).toBe(24);
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
  expect(icon.getBoundingClientRect().width).toBe(24);
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

const draw = (icon: Parameters<typeof iconSvg>[0], name?: string) => {
  const place = document.createElement('div');
  render(iconSvg(icon, name), place);
  return place.querySelector('svg')!;
};

it.each([
  [undefined, 'currentColor', 'none'],
  ['line', 'none', 'currentColor'],
  ['solid', 'currentColor', 'currentColor'],
] as const)('a glyph with the paint %s is filled with %s and has a stroke of %s', (paint, fill, stroke) => {
  const svg = draw({ name: 'painted', d: 'M2 2h20', ...(paint && { paint }) });
  expect([svg.getAttribute('fill'), svg.getAttribute('stroke')]).toEqual([fill, stroke]);
  expect(svg.getAttribute('fill-rule')).toBe('evenodd');
  expect(svg.getAttribute('stroke-linecap')).toBe('round');
  expect(svg.getAttribute('stroke-linejoin')).toBe('round');
  expect(svg.getAttribute('viewBox')).toBe('0 0 24 24');
});

it('an icon has its name and its part; only a directional one is mirrored', () => {
  const svg = draw({ name: 'named', d: 'M2 2h20', flip: true }, 'icon');
  expect([svg.dataset['icon'], svg.getAttribute('part'), svg.getAttribute('class')]).toEqual([
    'named',
    'icon',
    'icon flip',
  ]);
  const plain = draw({ name: 'plain', layers: [{ d: 'M2 2h20' }] });
  expect([plain.hasAttribute('part'), plain.getAttribute('class')]).toEqual([false, 'icon']);
  expect([plain.getAttribute('viewBox'), plain.getAttribute('fill')]).toEqual(['0 0 24 24', 'currentColor']);
  const layered = draw(
    { name: 'layered', layers: [{ d: 'M2 2h20' }], flip: true, viewBox: '0 0 32 32' },
    'a',
  );
  expect(layered.getAttribute('class')).toBe('icon flip');
  expect([layered.getAttribute('viewBox'), layered.getAttribute('part')]).toEqual(['0 0 32 32', 'a']);
  for (const one of [svg, plain, layered]) expect(one.getAttribute('aria-hidden')).toBe('true');
});

it.each([
  ['fill', 'red'],
  ['fill-rule', 'evenodd'],
  ['fill-opacity', '0.5'],
  ['opacity', '0.4'],
  ['stroke', 'blue'],
  ['stroke-width', '1.5'],
  ['stroke-linecap', 'square'],
  ['stroke-linejoin', 'bevel'],
  ['transform', 'rotate(45)'],
])('a layer keeps its %s, and a layer without one has none', (attribute, value) => {
  const layers = [{ d: 'M1 1h9', [attribute]: value }, { d: 'M2 2h9' }];
  const [first, second] = draw({ name: 'layers', layers }).querySelectorAll('path');
  expect(first!.getAttribute(attribute)).toBe(value);
  expect(second!.getAttributeNames()).toEqual(['d']);
});

it('does not warn about a name that a script registers before the page has loaded', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
  draw('registered-late' as 'close');
  draw('registered-never' as 'close');
  expect(warn).not.toHaveBeenCalled();
  registerIcons({ name: 'registered-late', d: 'M2 2h20' });
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]![0]).toContain('no glyph "registered-never"');
  vi.restoreAllMocks();
});

it.each<[string, unknown]>([
  ['a glyph without a name', { d: 'M2 2h20' }],
  ['a glyph without a drawing', { name: 'empty-glyph' }],
  ['nothing', undefined],
])('registers not %s, and warns', (_, glyph) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  registerIcons(glyph as typeof iconClose, { name: 'after-it', d: 'M2 2h20' });
  expect(registeredGlyph('empty-glyph')).toBeUndefined();
  expect(registeredGlyph('after-it')).toBeDefined();
  warn.mockRestore();
});

it('registers a glyph of layers alone', () => {
  registerIcons({ name: 'layers-alone', layers: [{ d: 'M2 2h20' }] });
  expect(registeredGlyph('layers-alone')).toBeDefined();
});

it.each([
  { name: 'close', d: 'M2 2h20' },
  { name: 'close', d: 'M2 2h20', paint: 'line', flip: true, viewBox: '0 0 32 32' },
  { name: 'close', d: 'M2 2h20"><b>&amp;</b><path d="', paint: 'solid' },
  { name: 'close', layers: [{ d: 'M2 2h20' }] },
] as const)('a copy is the same icon: %o', (glyph) => {
  registerIcons(glyph);
  const place = document.createElement('div');
  render(iconCopy('close'), place);
  const shape = (svg: Element) =>
    [svg, ...svg.children].map((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
    ]);
  expect(shape(place.querySelector('svg')!)).toEqual(shape(draw('close')));
  expect(place.querySelector('b')).toBe(null);
});
