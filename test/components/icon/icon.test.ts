import '../../../src/define/icon.ts';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { registerIcons, setSprite, type LedeIcon } from '../../../src/components/icon/index.ts';
import { iconLink } from '../../../src/generated/glyphs/extra/link.ts';
import { iconX } from '../../../src/generated/glyphs/extra/x.ts';
import * as icons from '../../../src/generated/glyphs/index.ts';
import {
  iconChevronRight,
  iconClose,
  iconFb,
  iconFlagRu,
  iconStepfor,
} from '../../../src/generated/glyphs/index.ts';
import { fixture, next, part } from '../../fixture.ts';

beforeAll(() => registerIcons(iconClose, iconFb, iconFlagRu, iconChevronRight, iconStepfor));

const drawn = (icon: Element) => part(icon, 'path').getAttribute('d');
const flipped = (icon: Element) => getComputedStyle(part(icon, 'svg')).scale;

describe('lede-icon', () => {
  it('draws a registered glyph', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    expect(drawn(icon)).toBe(iconClose.d);
  });

  it('accepts an alias', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="facebook"></lede-icon>`);
    expect(drawn(icon)).toBe(iconFb.d);
  });

  it('accepts an alias of an extra icon; a registered glyph of that name wins', async () => {
    registerIcons(iconX, iconLink);
    const icon = await fixture<LedeIcon>(html`<lede-icon name="twitter-x"></lede-icon>`);
    expect(drawn(icon)).toBe(iconX.d);
    registerIcons({ name: 'chain', d: 'M2 2h20' });
    icon.name = 'chain';
    await icon.updateComplete;
    expect(drawn(icon)).toBe('M2 2h20');
  });

  it('gives the same result when the name is set before, at and after connecting', async () => {
    const icon = document.createElement('lede-icon');
    icon.name = 'fb';
    const place = await fixture(html`<div></div>`);
    place.append(icon);
    icon.name = 'close';
    await icon.updateComplete;
    expect(drawn(icon)).toBe(iconClose.d);
  });

  it('draws glyphs in several colours with their own paint', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="flag-ru"></lede-icon>`);
    const fills = [...icon.shadowRoot!.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    expect(fills).toEqual(expect.arrayContaining(['#fff', '#0039a6', '#d52b1e']));
  });

  it('every icon draws', async () => {
    const all = Object.values(icons);
    registerIcons(...all);
    expect(all.length).toBeGreaterThanOrEqual(47);
    for (const glyph of all) {
      const icon = await fixture<LedeIcon>(html`<lede-icon name=${glyph.name}></lede-icon>`);
      const { width, height } = (part(icon, 'path') as unknown as SVGGraphicsElement).getBBox();
      expect(width + height, glyph.name).toBeGreaterThan(8);
    }
  });

  it('has the height and colour of the text; custom properties change size and stroke', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    icon.style.fontSize = '40px';
    icon.style.color = 'rgb(1, 2, 3)';
    const svg = part(icon, 'svg');
    expect(icon.getBoundingClientRect().width).toBe(40);
    expect(getComputedStyle(svg).stroke).toBe('rgb(1, 2, 3)');
    icon.style.setProperty('--lede-icon-size', '24px');
    icon.style.setProperty('--lede-icon-stroke', '1.25');
    expect(icon.getBoundingClientRect().height).toBe(24);
    expect(getComputedStyle(svg).strokeWidth).toBe('1.25px');
  });

  it('is hidden from assistive technology until it has a label', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    expect(part(icon, 'svg').getAttribute('aria-hidden')).toBe('true');
    icon.label = 'Close';
    await icon.updateComplete;
    const svg = part(icon, 'svg');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('Close');
    expect(svg.hasAttribute('aria-hidden')).toBe(false);
  });

  it('mirrors only directional icons, only in right-to-left text, unless flip is "none"', async () => {
    const row = await fixture<HTMLElement>(
      html`<div dir="rtl">
        <lede-icon name="chevron-right"></lede-icon><lede-icon name="stepfor"></lede-icon
        ><lede-icon name="chevron-right" flip="none"></lede-icon>
      </div>`,
    );
    const [chevron, step, fixed] = row.querySelectorAll('lede-icon');
    expect(flipped(chevron!)).toBe('-1 1');
    expect(flipped(step!)).toBe('none');
    expect(flipped(fixed!)).toBe('none');
    row.dir = 'ltr';
    expect(flipped(chevron!)).toBe('none');
  });

  it('an unknown name keeps its space, warns once and fires error', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const icon = document.createElement('lede-icon');
    icon.style.fontSize = '20px';
    icon.name = 'no-such-icon';
    const error = next<CustomEvent>(icon, 'error');
    const place = await fixture(html`<div></div>`);
    place.append(icon, Object.assign(document.createElement('lede-icon'), { name: 'no-such-icon' }));
    expect((await error).detail.name).toBe('no-such-icon');
    await (place.lastElementChild as LedeIcon).updateComplete;
    expect(icon.getBoundingClientRect().width).toBe(20);
    expect(warn.mock.calls.filter(([text]) => String(text).includes('no-such-icon'))).toHaveLength(1);
    warn.mockRestore();
  });

  it.each(['', '__proto__', 'constructor', '"><script>', 'a'.repeat(10_000)])(
    'the odd name %.20s throws nothing',
    async (name) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const icon = await fixture<LedeIcon>(html`<lede-icon name=${name}></lede-icon>`);
      expect(icon.shadowRoot!.querySelector('path, use, script')).toBeNull();
      warn.mockRestore();
    },
  );

  it('draws a glyph registered later', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const icon = await fixture<LedeIcon>(html`<lede-icon name="late"></lede-icon>`);
    registerIcons({ name: 'late', d: 'M1 1h9' });
    await icon.updateComplete;
    expect(drawn(icon)).toBe('M1 1h9');
    warn.mockRestore();
  });

  it('warns about anything but a glyph and throws nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    registerIcons(undefined as never, 'close' as never);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('uses the page’s sprite for names that are not registered, aliases and mirroring included', async () => {
    document.documentElement.dataset['ledeSprite'] = '/sprite.svg';
    const icon = await fixture<LedeIcon>(html`<lede-icon name="login-page"></lede-icon>`);
    expect(part(icon, 'use').getAttribute('href')).toBe('/sprite.svg#icon-login-page');
    const row = await fixture<HTMLElement>(
      html`<div dir="rtl"><lede-icon name="register"></lede-icon></div>`,
    );
    setSprite('/other.svg');
    const inner = row.querySelector('lede-icon')!;
    await inner.updateComplete;
    expect(part(icon, 'use').getAttribute('href')).toMatch(/^\/other\.svg/);
    setSprite(undefined);
  });

  it('prefers a registered glyph to the sprite', async () => {
    document.documentElement.dataset['ledeSprite'] = '/sprite.svg';
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    expect(icon.shadowRoot!.querySelector('use')).toBeNull();
    expect(drawn(icon)).toBe(iconClose.d);
  });

  it('works after being cloned, moved and removed during an update', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    const clone = icon.cloneNode(true) as LedeIcon;
    icon.after(clone);
    clone.name = 'fb';
    clone.remove();
    await clone.updateComplete;
    document.body.append(clone);
    await clone.updateComplete;
    expect(drawn(clone)).toBe(iconFb.d);
    clone.remove();
  });

  it('keeps its size and styles when moved into a frame and back', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="close"></lede-icon>`);
    const home = icon.parentElement!;
    const frame = document.createElement('iframe');
    home.append(frame);
    frame.contentDocument!.body.append(icon);
    expect(getComputedStyle(icon).display).toBe('inline-block');
    const fresh = document.createElement('lede-icon');
    fresh.name = 'close';
    frame.contentDocument!.body.append(fresh);
    await fresh.updateComplete;
    expect(frame.contentWindow!.getComputedStyle(fresh).display).toBe('inline-block');
    home.append(icon);
    expect(getComputedStyle(icon).display).toBe('inline-block');
  });
});

describe('lede-icon with the sprite itself', () => {
  it('draws its symbol, and reports a name that the sprite lacks', async () => {
    const url = '/test/components/icon/sprite.svg';
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    setSprite(url);
    const there = await fixture<LedeIcon>(html`<lede-icon name="there"></lede-icon>`);
    await expect
      .poll(() => part<HTMLElement & SVGGraphicsElement>(there, 'use').getBBox().width)
      .toBeGreaterThan(0);
    const gone = document.createElement('lede-icon');
    gone.name = 'gone-from-sprite';
    const error = next<CustomEvent>(gone, 'error');
    there.after(gone);
    expect((await error).detail.name).toBe('gone-from-sprite');
    setSprite(undefined);
    warn.mockRestore();
  });
});

describe('a symbol of the sprite', () => {
  /** An icon whose sprite has the symbol `there`; `load` is fired as browsers do that report the sprite as loaded. */
  async function loaded(name: string, hidden: boolean) {
    setSprite('/test/components/icon/sprite.svg');
    const place = await fixture<HTMLElement>(
      html`<p ?hidden=${hidden}><lede-icon name=${name}></lede-icon><lede-icon name="there"></lede-icon></p>`,
    );
    const errors: string[] = [];
    const [icon, there] = place.querySelectorAll('lede-icon');
    icon!.addEventListener('error', (event) => errors.push((event as unknown as CustomEvent).detail.name));
    if (!hidden)
      await expect
        .poll(() => part<HTMLElement & SVGGraphicsElement>(there!, 'use').getBBox().width)
        .toBeGreaterThan(0);
    part(icon!, 'use').dispatchEvent(new Event('load'));
    const reported = [...errors];
    setSprite(undefined);
    return reported;
  }

  it('is not reported as missing inside display: none, where nothing has a size', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await loaded('there', true)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('is not reported where it has a size, and is where it has none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await loaded('there', false)).toEqual([]);
    expect(await loaded('not-in-it', false)).toContain('not-in-it');
    expect(warn.mock.calls.flat().join()).toContain('no icon "not-in-it"');
    warn.mockRestore();
  });
});

describe('the drawing of an icon', () => {
  it.each([
    [undefined, 'mark', 'evenodd', 'none'],
    ['line', 'line', 'nonzero', 'rgb(1, 2, 3)'],
    ['solid', 'solid', 'nonzero', 'rgb(1, 2, 3)'],
  ] as const)('of the paint %s has the class %s', async (paint, name, rule, stroke) => {
    registerIcons({ name: `paint-${name}`, d: 'M2 2h20', ...(paint && { paint }) });
    const icon = await fixture<LedeIcon>(html`<lede-icon name="paint-${name}"></lede-icon>`);
    icon.style.color = 'rgb(1, 2, 3)';
    for (const label of ['', 'A']) {
      icon.label = label;
      await icon.updateComplete;
      expect(part(icon, 'svg').getAttribute('class')).toBe(name);
      const style = getComputedStyle(part(icon, 'path'));
      expect([style.fillRule, style.stroke]).toEqual([rule, stroke]);
      expect(style.fill).toBe(paint === 'line' ? 'none' : 'rgb(1, 2, 3)');
      if (paint) expect([style.strokeLinecap, style.strokeLinejoin]).toEqual(['round', 'round']);
      if (paint) expect(style.strokeWidth).toBe('2px');
    }
  });

  it('has the canvas of its glyph, else one of 24 by 24, with and without a label', async () => {
    registerIcons({ name: 'wide', d: 'M2 2h20', viewBox: '0 0 32 32' }, { name: 'usual', d: 'M2 2h20' });
    for (const label of ['', 'A'])
      for (const [name, box] of [
        ['wide', '0 0 32 32'],
        ['usual', '0 0 24 24'],
      ]) {
        const icon = await fixture<LedeIcon>(html`<lede-icon name=${name!} label=${label}></lede-icon>`);
        expect(part(icon, 'svg').getAttribute('viewBox')).toBe(box);
      }
  });

  it('in layers has no class of a paint', async () => {
    const icon = await fixture<LedeIcon>(html`<lede-icon name="flag-ru"></lede-icon>`);
    expect(part(icon, 'svg').getAttribute('class')).toBe('');
  });
});

it('a name without a drawing is reported once the page has loaded, not before', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
  const icon = await fixture<LedeIcon>(html`<lede-icon name="before-load"></lede-icon>`);
  const late = await fixture<LedeIcon>(html`<lede-icon name="before-load-too"></lede-icon>`);
  expect(warn).not.toHaveBeenCalled();
  registerIcons({ name: 'before-load-too', d: 'M2 2h20' });
  const error = next<CustomEvent>(icon, 'error');
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  const { detail, bubbles } = await error;
  expect([detail.name, bubbles]).toEqual(['before-load', false]);
  await late.updateComplete;
  expect(warn.mock.calls.flat().join()).not.toContain('before-load-too');
  vi.restoreAllMocks();
});

it('another unknown name is reported again, the same one not', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const icon = await fixture<LedeIcon>(html`<lede-icon></lede-icon>`);
  const names: string[] = [];
  icon.addEventListener('error', (event) => names.push((event as unknown as CustomEvent).detail.name));
  for (const name of ['unknown-one', 'unknown-two']) {
    icon.name = name;
    await icon.updateComplete;
    icon.label = name;
    await icon.updateComplete;
  }
  icon.name = '';
  await icon.updateComplete;
  expect(names).toEqual(['unknown-one', 'unknown-two']);
  vi.restoreAllMocks();
});

describe('a glyph’s drawing is no HTML', () => {
  it('what is not path data is shown as an attribute, whatever it holds', async () => {
    const d = 'M2 2"><img src=x onerror=alert(1)>';
    registerIcons({ name: 'odd-drawing', d });
    const host = await fixture<LedeIcon>(html`<lede-icon name="odd-drawing"></lede-icon>`);
    expect(host.shadowRoot!.querySelector('img')).toBeNull();
    expect(host.shadowRoot!.querySelector('path')!.getAttribute('d')).toBe(d);
  });

  it('icons of one glyph are copies of one drawing, and each still follows its own flip and label', async () => {
    registerIcons({ name: 'turning', d: 'M2 2h4', flip: true });
    const draw = async (attributes: string) => {
      const host = await fixture<LedeIcon>(
        html`${unsafeHTML(`<lede-icon name="turning" ${attributes}></lede-icon>`)}`,
      );
      return host.shadowRoot!.querySelector('svg')!;
    };
    expect((await draw('')).outerHTML).toBe((await draw('')).outerHTML);
    expect((await draw('')).getAttribute('class')).toContain('flip');
    expect((await draw('flip="none"')).getAttribute('class')).not.toContain('flip');
    expect((await draw('label="Next"')).getAttribute('aria-label')).toBe('Next');
  });
});
