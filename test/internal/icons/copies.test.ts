// An icon is drawn in several ways, some of them faster: each of them draws the same.
import { html, nothing, render, type TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import '../../../src/define/icon.ts';
import * as extra from '../../../src/generated/glyphs/extra/index.ts';
import * as own from '../../../src/generated/glyphs/index.ts';
import type { LedeIcon } from '../../../src/components/icon/index.ts';
import type { Glyph } from '../../../src/internal/icons/glyph.ts';
import { iconCopy } from '../../../src/internal/icons/icon-copy.ts';
import { iconSvg, type OwnIconName } from '../../../src/internal/icons/icon-svg.ts';
import { registerIcons } from '../../../src/internal/icons/icon-registry.ts';
import { fixture } from '../../fixture.ts';

const glyphs: readonly Glyph[] = [...Object.values(own), ...Object.values(extra)];
registerIcons(...glyphs);

/** The attributes of a drawing and of what is in it. */
const drawingOf = (svg: Element, without: readonly string[] = []) =>
  [svg, ...svg.querySelectorAll('*')].map((element) => [
    element.localName,
    Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => !without.includes(name))
        .map(({ name, value }) => [name, value.trim()]),
    ),
  ]);

function drawn(template: TemplateResult): Element {
  const place = document.createElement('div');
  render(template, place);
  return place.querySelector('svg')!;
}

it.each(glyphs.map(({ name }) => name as OwnIconName))('%s is one drawing', async (name) => {
  expect(drawingOf(drawn(iconCopy(name)))).toEqual(drawingOf(drawn(iconSvg(name))));
  const [plain, named] = await Promise.all(
    ['', 'A'].map(async (label) => {
      const host = await fixture<LedeIcon>(
        html`<lede-icon name=${name} label=${label || nothing}></lede-icon>`,
      );
      return drawingOf(host.shadowRoot!.querySelector('svg')!, ['role', 'aria-label', 'aria-hidden']);
    }),
  );
  expect(plain).toEqual(named);
});

it('one of them is mirrored and one has layers', () => {
  expect(glyphs.some(({ flip }) => flip)).toBe(true);
  expect(glyphs.some(({ layers }) => layers)).toBe(true);
});
