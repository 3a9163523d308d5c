import '../../../src/components/button/button.light.css';
import '../../../src/components/icon-button/icon-button.light.css';
import '../../../src/components/social-links/social-links.light.css';
import '../../../src/define/button.ts';
import '../../../src/define/icon-button.ts';
import '../../../src/define/social-links.ts';
import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { LedeButton } from '../../../src/components/button/index.ts';
import type { LedeIconButton } from '../../../src/components/icon-button/index.ts';
import { fixture, part } from '../../fixture.ts';

interface Protocol {
  send(
    method: string,
    of: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<unknown>;
}
const emulate = (media: string, forced = 'none') =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'forced-colors', value: forced }],
  });
afterEach(() => emulate(''));

it('hidden elements stay hidden, with lede.css and in print', async () => {
  const host = await fixture<LedeButton>(html`<lede-button hidden>Send</lede-button>`);
  expect(host.checkVisibility()).toBe(false);
  await emulate('print');
  expect(host.checkVisibility()).toBe(false);
});

it('buttons are not printed and take no space; links are printed as their text', async () => {
  const place = await fixture(
    html`<div>
      <lede-button variant="filled">Send</lede-button>
      <lede-button><button slot="control">Send</button></lede-button>
      <lede-icon-button icon="close" label="Close"></lede-icon-button>
      <lede-icon-button><button slot="control" aria-label="Close">x</button></lede-icon-button>
    </div>`,
  );
  expect(place.getBoundingClientRect().height).toBeGreaterThan(20);
  const links = await fixture(
    html`<div>
      <lede-button variant="filled" href="/story">Read the story</lede-button>
      <lede-button><a slot="control" href="/story">Read the story</a></lede-button>
      <lede-icon-button icon="download" href="/report" label="Download the report"></lede-icon-button>
    </div>`,
  );
  await emulate('print');
  expect(place.getBoundingClientRect().height).toBe(0);
  const [own, written, icon] = links.children;
  for (const link of [part(own!, 'a'), written!.querySelector('a')!]) {
    const { backgroundColor, borderTopWidth, minHeight, paddingInlineStart } = getComputedStyle(link);
    expect([backgroundColor, borderTopWidth, minHeight, paddingInlineStart]).toEqual([
      'rgba(0, 0, 0, 0)',
      '0px',
      '0px',
      '0px',
    ]);
    expect(link.getBoundingClientRect().width).toBeGreaterThan(40);
  }
  expect(getComputedStyle(part(icon!, 'a'), '::after').content).toBe('"Download the report"');
  expect(part(icon!, 'lede-icon').checkVisibility()).toBe(false);
});

it('disabled buttons are GrayText in forced colours, without transparency', async () => {
  const place = await fixture(
    html`<div>
      <lede-button disabled>Send</lede-button>
      <lede-button focusable-disabled>Send</lede-button>
      <lede-button disabled><button slot="control">Send</button></lede-button>
      <lede-icon-button disabled label="Close"></lede-icon-button>
      <lede-icon-button disabled><button slot="control">x</button></lede-icon-button>
      <i></i>
    </div>`,
  );
  await emulate('', 'active');
  const grey = place.querySelector('i')!;
  grey.style.color = 'GrayText';
  for (const host of place.querySelectorAll('lede-button, lede-icon-button')) {
    const control = host.querySelector('button') ?? part(host, '.control');
    expect(getComputedStyle(control).opacity, host.outerHTML).toBe('1');
    await expect.poll(() => getComputedStyle(control).color).toBe(getComputedStyle(grey).color);
  }
});

it('a destructive icon button has the danger colour at rest', async () => {
  const colour = async (template: ReturnType<typeof html>, inside = '.control') => {
    const host = await fixture<LedeIconButton>(template);
    return getComputedStyle(host.querySelector('button') ?? part(host, inside)).color;
  };
  const danger = await colour(html`<lede-button variant="plain" tone="danger">Delete</lede-button>`);
  expect(await colour(html`<lede-icon-button tone="danger" label="Delete"></lede-icon-button>`)).toBe(danger);
  expect(
    await colour(html`<lede-icon-button tone="danger"><button slot="control">x</button></lede-icon-button>`),
  ).toBe(danger);
});

it('an e-mail link is printed as the address, once', async () => {
  const social = await fixture(
    html`<lede-social-links>
      <a href="mailto:desk%2Bnews@example.org?subject=Hi">E-mail</a>
      <a href="mailto:a@example.org">a@example.org</a>
      <a href="https://t.me/example">Telegram</a>
    </lede-social-links>`,
  );
  await emulate('print');
  const [mail, said, web] = [...social.querySelectorAll('a')];
  const after = (link: Element) => getComputedStyle(link, '::after').content;
  expect(after(mail!)).toBe('" desk+news@example.org"');
  expect(after(said!)).toBe('none');
  expect(after(web!)).toContain('https://t.me/example');
  mail!.href = 'https://x.com/example';
  await expect.poll(() => after(mail!)).toContain('https://x.com/example');
});

it('a pressed toggle in forced colours has the system’s pair of colours', async () => {
  const host = await fixture<LedeIconButton>(
    html`<lede-icon-button icon="bookmark" label="Save" toggle pressed></lede-icon-button>`,
  );
  const probe = await fixture<HTMLElement>(
    html`<p style="forced-color-adjust: none; color: HighlightText; background: Highlight"></p>`,
  );
  await emulate('', 'active');
  const colours = (element: Element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  };
  await expect.poll(() => colours(part(host, '.control'))).toEqual(colours(probe));
});
