// How buttons look in each state and under each condition of the page: `lede.css` and the shadow root have the same rules.
import '../../../dist/lede.css';
import '../../../src/define/button.ts';
import '../../../src/define/icon-button.ts';
import { html, type TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { computed, force } from '../../styles/conditions.ts';
import { fixture, part, settled } from '../../fixture.ts';

const controlOf = (host: Element) => host.querySelector<HTMLElement>('a, button') ?? part(host, '.control');
const look = async (template: TemplateResult) => {
  const host = await fixture<HTMLElement>(template);
  await settled();
  const control = controlOf(host);
  control.style.transition = 'none';
  return { host, control, style: getComputedStyle(control), colour: (name: string) => computed(name, host) };
};
const CLEAR = 'rgba(0, 0, 0, 0)';
/** The same button with its own control, and around one of the page. */
const both = (make: (inside: TemplateResult) => TemplateResult): [string, TemplateResult][] => [
  ['its own control', make(html`Text`)],
  ['a control of the page', make(html`<button slot="control">Text</button>`)],
];

describe.each([
  ['small', 32, '13px'],
  ['medium', 40, '14px'],
  ['large', 48, '16px'],
])('a %s button', (size, height, type) => {
  it.each(both((inside) => html`<lede-button size=${size}>${inside}</lede-button>`))(
    `with %s is ${height} px high, its text ${type}`,
    async (_, template) => {
      const { control, style } = await look(template);
      expect(control.getBoundingClientRect().height).toBe(height);
      expect(style.fontSize).toBe(type);
    },
  );
});

describe.each([
  ['small', '16px'],
  ['medium', '24px'],
  ['large', '24px'],
])('a %s icon button', (size, type) => {
  it.each(both((inside) => html`<lede-icon-button label="A" size=${size}>${inside}</lede-icon-button>`))(
    `with %s has an icon of ${type}`,
    async (_, template) => expect((await look(template)).style.fontSize).toBe(type),
  );
});

describe.each([
  ['', '', '--_text', CLEAR, '--_edge', '18px'],
  ['', 'danger', '--_danger', CLEAR, '--_danger', '18px'],
  ['filled', '', '--_surface', '--_text', CLEAR, '18px'],
  ['filled', 'danger', '--_on-accent', '--_danger', CLEAR, '18px'],
  ['plain', '', '--_text', CLEAR, CLEAR, '10px'],
  ['plain', 'danger', '--_danger', CLEAR, CLEAR, '10px'],
])('a button %s %s', (variant, tone, ink, fill, rim) => {
  const name = (value: string, colour: (of: string) => string) =>
    value.startsWith('--') ? colour(`var(${value})`) : value;
  it.each(
    both(
      (inside) => html`<lede-button variant=${variant || 'outlined'} tone=${tone}>${inside}</lede-button>`,
    ),
  )('has the colours of its kind, with %s', async (_, template) => {
    const { style, colour } = await look(template);
    expect(style.color).toBe(name(ink, colour));
    expect(style.backgroundColor).toBe(name(fill, colour));
    expect(style.borderTopColor).toBe(name(rim, colour));
  });
});

it('a plain button has less padding than another', async () => {
  for (const inside of [html`Text`, html`<button slot="control">Text</button>`]) {
    const pad = async (variant: string) =>
      parseFloat(
        (await look(html`<lede-button variant=${variant as 'plain'}>${inside}</lede-button>`)).style
          .paddingInlineStart,
      );
    expect(await pad('outlined')).toBeCloseTo(14 * 1.125 - 1, 1);
    expect(await pad('filled')).toBeCloseTo(14 * 1.125 - 1, 1);
    expect(await pad('plain')).toBeCloseTo(14 * 0.75 - 1, 1);
  }
});

describe('under the pointer', () => {
  const rest = () => userEvent.hover(document.body, { position: { x: 0, y: 0 } });
  it.each([
    ...both((inside) => html`<lede-button style="margin: 2rem">${inside}</lede-button>`),
    ...both((inside) => html`<lede-button variant="filled" style="margin: 2rem">${inside}</lede-button>`),
    ...both(
      (inside) =>
        html`<lede-icon-button no-tooltip label="A" style="margin: 2rem">${inside}</lede-icon-button>`,
    ),
  ])(
    'a button with %s changes its background; when it is disabled, its own control does not',
    async (_, template) => {
      await rest();
      const { host, control, style } = await look(template);
      const before = style.backgroundColor;
      await userEvent.hover(control);
      await expect.poll(() => style.backgroundColor).not.toBe(before);
      (host as HTMLButtonElement).disabled = true;
      await settled();
      expect([style.backgroundColor, style.cursor]).toEqual([before, 'default']);
      await rest();
    },
  );

  it('an icon button gets the colour of the text, a destructive one stays red', async () => {
    await rest();
    for (const [tone, expected] of [
      ['', '--_text'],
      ['danger', '--_danger'],
    ] as const)
      for (const inside of [html``, html`<button slot="control">x</button>`]) {
        const { control, style, colour } = await look(
          html`<lede-icon-button no-tooltip label="A" tone=${tone} style="margin: 2rem"
            >${inside}</lede-icon-button
          >`,
        );
        expect(style.color).toBe(colour(tone ? 'var(--_danger)' : 'var(--_muted)'));
        await userEvent.hover(control);
        await expect.poll(() => style.color).toBe(colour(`var(${expected})`));
        await rest();
      }
  });
});

it('a pressed toggle has the accent colour', async () => {
  const { style, colour } = await look(html`<lede-icon-button toggle pressed label="A"></lede-icon-button>`);
  expect(style.color).toBe(colour('var(--_accent)'));
});

describe('loading', () => {
  const busy = both((inside) => html`<lede-button loading>${inside}</lede-button>`);
  it.each(busy)('a button with %s hides its text behind a turning ring', async (_, template) => {
    const { control } = await look(template);
    const ring = getComputedStyle(control, '::after');
    expect(ring.content).toBe('""');
    expect(ring.animationDuration).toBe('0.8s');
    expect(ring.animationIterationCount).toBe('infinite');
    expect([ring.width, ring.height, ring.borderTopStyle]).toEqual(['15.75px', '15.75px', 'solid']);
    // Full colours: loading is not disabled.
    expect(getComputedStyle(control).opacity).toBe('1');
  });

  it.each(busy)(
    'the ring of a button with %s is dotted and still with reduced motion',
    async (_, template) => {
      const { host, control } = await look(template);
      force('(prefers-reduced-motion: reduce)', true, host, document);
      const ring = getComputedStyle(control, '::after');
      expect([ring.animationName, ring.borderTopStyle]).toEqual(['none', 'dotted']);
      expect(ring.maskImage).toBe('none');
    },
  );

  it('a control of the page shows its text in forced colours, in place of the ring', async () => {
    const { control, style } = await look(
      html`<lede-button loading><button slot="control">Text</button></lede-button>`,
    );
    expect(style.color).toBe(CLEAR);
    force('(forced-colors: active)', true, document);
    expect(style.color).toBe(computed('GrayText'));
    expect(getComputedStyle(control, '::after').content).toBe('none');
  });
});

describe('in forced colours', () => {
  it.each([
    ['disabled', html`<lede-button disabled>A</lede-button>`],
    ['focusable-disabled', html`<lede-button focusable-disabled>A</lede-button>`],
    ['a disabled link', html`<lede-button disabled href="/a">A</lede-button>`],
    ['a disabled icon button', html`<lede-icon-button disabled label="A"></lede-icon-button>`],
    [
      'a disabled button of the page',
      html`<lede-button disabled><button slot="control">A</button></lede-button>`,
    ],
    [
      'a disabled icon button of the page',
      html`<lede-icon-button disabled label="A"><button slot="control">x</button></lede-icon-button>`,
    ],
  ])('%s is GrayText with a GrayText border, without transparency', async (_, template) => {
    const { host, style } = await look(template);
    expect(style.opacity).toBe('0.5');
    force('(forced-colors: active)', true, host, document);
    const grey = computed('GrayText');
    expect([style.opacity, style.color, style.borderTopColor]).toEqual(['1', grey, grey]);
  });

  it.each([
    ['a pressed toggle', html`<lede-icon-button toggle pressed label="A"></lede-icon-button>`],
    ['a current button', html`<lede-button current="page">A</lede-button>`],
    ['a current link', html`<lede-button current="step" href="/a">A</lede-button>`],
  ])('%s is HighlightText on Highlight', async (_, template) => {
    const { host, style } = await look(template);
    force('(forced-colors: active)', true, host);
    const colours = [style.color, style.backgroundColor, style.borderTopColor];
    expect(colours).toEqual(['HighlightText', 'Highlight', 'Highlight'].map((name) => computed(name)));
  });

  it('current="false" is not highlighted', async () => {
    const { host, style } = await look(html`<lede-button current="false">A</lede-button>`);
    force('(forced-colors: active)', true, host);
    expect(style.backgroundColor).not.toBe(computed('Highlight'));
  });
});

describe('on paper', () => {
  it.each([
    ['a button', html`<lede-button>A</lede-button>`],
    ['an icon button', html`<lede-icon-button label="A"></lede-icon-button>`],
    ['a button of the page', html`<lede-button><button slot="control">A</button></lede-button>`],
    [
      'an icon button of the page',
      html`<lede-icon-button><button slot="control">x</button></lede-icon-button>`,
    ],
  ])('%s is not printed', async (_, template) => {
    const { host, control } = await look(template);
    force('print', true, host, document);
    expect(control.checkVisibility()).toBe(false);
    expect(getComputedStyle(host).display).toBe('contents');
  });

  it.each([
    ['a link', html`<lede-button variant="filled" href="/a">A</lede-button>`],
    ['a disabled link', html`<lede-button variant="filled" disabled href="/a">A</lede-button>`],
    ['an icon link', html`<lede-icon-button href="/a" label="A"></lede-icon-button>`],
    [
      'a link of the page',
      html`<lede-button variant="filled"><a slot="control" href="/a">A</a></lede-button>`,
    ],
    [
      'an icon link of the page',
      html`<lede-icon-button><a slot="control" href="/a">x</a></lede-icon-button>`,
    ],
  ])('%s is printed as text of the page', async (_, template) => {
    const { host, style } = await look(template);
    force('print', true, host, document);
    const { display, minHeight, paddingLeft, borderTopWidth, backgroundColor, color } = style;
    expect([display, minHeight, paddingLeft, borderTopWidth, backgroundColor]).toEqual([
      'inline',
      '0px',
      '0px',
      '0px',
      CLEAR,
    ]);
    expect(color).toBe(getComputedStyle(host.parentElement!).color);
  });

  it('a hidden one stays hidden', async () => {
    const { host } = await look(html`<lede-button hidden href="/a">A</lede-button>`);
    force('print', true, host, document);
    expect(host.checkVisibility()).toBe(false);
  });

  it('no tooltip is printed', async () => {
    const host = await fixture(html`<lede-icon-button label="A"></lede-icon-button>`);
    part(host, '.tooltip').showPopover();
    expect(part(host, '.tooltip').checkVisibility()).toBe(true);
    force('print', true, host);
    expect(part(host, '.tooltip').checkVisibility()).toBe(false);
    part(host, '.tooltip').hidePopover();
  });
});
