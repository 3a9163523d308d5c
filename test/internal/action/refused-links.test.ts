import '../../../src/define/article-card.ts';
import '../../../src/define/button.ts';
import '../../../src/define/gallery.ts';
import '../../../src/define/icon-button.ts';
import '../../../src/define/share.ts';
import '../../../src/define/social-links.ts';
import '../../../src/define/tag-list.ts';
import { html, render } from 'lit';
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixture, part, settled } from '../../fixture.ts';

let warn: MockInstance<typeof console.warn>;
const said = () => warn.mock.calls.flat().join('\n');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

const hosts = {
  'lede-button': (href: string) => html`<lede-button><a slot="control" href=${href}>A</a></lede-button>`,
  'lede-icon-button': (href: string) =>
    html`<lede-icon-button><a slot="control" href=${href}>A</a></lede-icon-button>`,
  'lede-tag': (href: string) => html`<lede-tag><a href=${href}>A</a></lede-tag>`,
  'lede-tag-list': (href: string) =>
    html`<lede-tag-list
      ><ul>
        <li><a href=${href}>A</a></li>
      </ul></lede-tag-list
    >`,
  'lede-share': (href: string) => html`<lede-share><a href=${href}>A</a></lede-share>`,
  'lede-social-links': (href: string) => html`<lede-social-links><a href=${href}>A</a></lede-social-links>`,
  'lede-article-card': (href: string) =>
    html`<lede-article-card
      ><h2 slot="headline"><a href=${href}>A</a></h2></lede-article-card
    >`,
  'lede-gallery': (href: string) =>
    html`<lede-gallery
      ><figure>
        <a href=${href}><img alt="A" /></a></figure
    ></lede-gallery>`,
  'lede-gallery lightbox=none': (href: string) =>
    html`<lede-gallery lightbox="none"
      ><figure>
        <a href=${href}><img alt="A" /></a></figure
    ></lede-gallery>`,
};

for (const [name, template] of Object.entries(hosts)) {
  it(`${name}: an unsafe URL of a slotted link is removed, set before or after the element was defined`, async () => {
    const place = document.createElement('div');
    const refused = vi.fn();
    place.addEventListener('lede-error', refused);
    document.body.append(place);
    const ran = `window.ran = "${name}"`;
    render(template(`javascript:${ran}`), place);
    await settled(place);
    const link = place.querySelector('a')!;
    expect(link.hasAttribute('href')).toBe(false);
    expect(refused).toHaveBeenCalledTimes(1);
    expect(refused.mock.calls[0]![0].detail.error).toBeInstanceOf(URIError);
    expect(said()).toContain('refused the URL');
    render(template('/fine'), place);
    await settled(place);
    expect(link.getAttribute('href')).toBe('/fine');
    link.setAttribute('href', `java\nscript:${ran};1`);
    link.click();
    await settled(place);
    expect(link.hasAttribute('href')).toBe(false);
    expect('ran' in globalThis).toBe(false);
    expect(refused).toHaveBeenCalledTimes(2);
    place.remove();
  });
}

it('warns about an unknown value, once, and falls back to the default', async () => {
  const place = await fixture(
    html`<form>
      <lede-button variant=${'loud' as 'plain'} size=${'vast' as 'large'} type=${'go' as 'button'}
        >A</lede-button
      >
      <lede-button variant=${'loud' as 'plain'}>A</lede-button>
      <lede-icon-button tone=${'sad' as 'danger'} label="B"></lede-icon-button>
    </form>`,
  );
  for (const value of ['variant="loud"', 'size="vast"', 'type="go"', 'tone="sad"'])
    expect(said().split(value), value).toHaveLength(2);
  const submitted = vi.fn((event: Event) => event.preventDefault());
  place.addEventListener('submit', submitted);
  const button = part<HTMLButtonElement>(place.querySelector('lede-button')!, '.control');
  await userEvent.click(button);
  expect(button.type).toBe('button');
  expect(submitted).not.toHaveBeenCalled();
});

it('does not warn about valid values', async () => {
  await fixture(
    html`<div>
      <lede-button variant="plain" size="small" type="reset" tone="danger">A</lede-button>
      <lede-icon-button size="large" type="submit" label="B"></lede-icon-button>
    </div>`,
  );
  expect(warn).not.toHaveBeenCalled();
});

it('tags that are not a list count as no tags, with a warning', async () => {
  const list = await fixture<HTMLElementTagNameMap['lede-tag-list']>(
    html`<lede-tag-list tags="{bad"></lede-tag-list>`,
  );
  const drawn = () => list.shadowRoot!.querySelectorAll('lede-tag').length;
  expect(drawn()).toBe(0);
  expect(said()).toContain('{bad');
  list.tags = 'nope' as never;
  await settled();
  expect(drawn()).toBe(0);
  expect(said()).toContain('nope');
  list.tags = ['A'] as never;
  await settled();
  expect(drawn()).toBe(1);
});
