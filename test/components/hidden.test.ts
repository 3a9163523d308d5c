import '../../dist/lede.css';
import '../../src/define/article-card.ts';
import '../../src/define/gallery.ts';
import '../../src/define/share.ts';
import '../../src/define/social-links.ts';
import '../../src/define/tag-list.ts';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { fixture, settled } from '../fixture.ts';

const SLOTS = [
  'media',
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'time',
  'tags',
  'actions',
  'body',
  'end',
];
const shown = (element: Element) => element.getClientRects().length > 0;

describe('hidden', () => {
  it.each(SLOTS)('hides the slotted %s of a card', async (slot) => {
    const host = await fixture<HTMLElementTagNameMap['lede-article-card']>(
      html`<lede-article-card open variant="standard">
        <figure slot="media"><img src="/a.svg" alt="A" width="3" height="2" /></figure>
        <p slot="kicker">Kicker</p>
        <h2 slot="headline"><a href="/a">Headline</a></h2>
        <p slot="standfirst">Standfirst</p>
        <p slot="byline">By A</p>
        <time slot="time" datetime="2026-01-01">1 Jan</time>
        <ul slot="tags">
          <li><a href="/t">Topic</a></li>
        </ul>
        <div slot="actions"><a href="/x">Action</a></div>
        <div slot="body"><p>Body</p></div>
        <p slot="end">End</p>
      </lede-article-card>`,
    );
    await settled();
    const element = host.querySelector<HTMLElement>(`[slot=${slot}]`)!;
    expect(shown(element)).toBe(true);
    element.hidden = true;
    expect(shown(element)).toBe(false);
  });

  it.each([
    [
      'a card',
      html`<lede-article-card hidden headline="A" url="/a"></lede-article-card>`,
      'lede-article-card',
    ],
    [
      'a picture in a card',
      html`<lede-article-card
        ><figure slot="media"><img hidden src="/a.svg" alt="A" /></figure
      ></lede-article-card>`,
      'img',
    ],
    [
      'a topic in a card',
      html`<lede-article-card
        ><ul slot="tags">
          <li><a hidden href="/t">T</a></li>
        </ul></lede-article-card
      >`,
      'a',
    ],
    ['share', html`<lede-share hidden></lede-share>`, 'lede-share'],
    [
      'a link in share',
      html`<lede-share><a hidden href="https://t.me/share/url?url=x">T</a></lede-share>`,
      'a',
    ],
    [
      'social links',
      html`<lede-social-links hidden><a href="/a">A</a></lede-social-links>`,
      'lede-social-links',
    ],
    [
      'a social link',
      html`<lede-social-links><a hidden href="https://t.me/a">A</a></lede-social-links>`,
      'a',
    ],
    [
      'an item of social links',
      html`<lede-social-links
        ><ul>
          <li hidden><a href="https://t.me/a">A</a></li>
        </ul></lede-social-links
      >`,
      'li',
    ],
    ['a tag list', html`<lede-tag-list hidden><lede-tag>A</lede-tag></lede-tag-list>`, 'lede-tag-list'],
    [
      'the list in a tag list',
      html`<lede-tag-list
        ><ul hidden>
          <li>A</li>
        </ul></lede-tag-list
      >`,
      'ul',
    ],
    ['a tag', html`<lede-tag-list><lede-tag hidden>A</lede-tag></lede-tag-list>`, 'lede-tag'],
    ['a plain tag', html`<lede-tag-list><a hidden href="/a">A</a></lede-tag-list>`, 'a'],
    [
      'a gallery',
      html`<lede-gallery hidden
        ><figure><img src="/a.svg" alt="" /></figure
      ></lede-gallery>`,
      'lede-gallery',
    ],
  ])('hides %s', async (_, template, selector) => {
    const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
    await settled();
    const element = place.querySelector<HTMLElement>(selector)!;
    const content = element.localName === 'ul' ? element.firstElementChild! : element;
    expect(shown(content)).toBe(false);
    element.hidden = false;
    expect(shown(content)).toBe(true);
  });

  it('leaves until-found to the browser: the card keeps its box, its content is skipped', async () => {
    const host = await fixture<HTMLElement>(
      html`<lede-article-card hidden="until-found"><h2 slot="headline">A</h2></lede-article-card>`,
    );
    expect(getComputedStyle(host).display).toBe('block');
    expect(host.querySelector('h2')!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    host.removeAttribute('hidden');
    await expect
      .poll(() => host.querySelector('h2')!.checkVisibility({ contentVisibilityAuto: true }))
      .toBe(true);
  });
});
