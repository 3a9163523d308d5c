import '../../../src/define/article-card.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeArticleCard, Story } from '../../../src/components/article-card/index.ts';
import { force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';
import { buttonOf, use } from './buttons.ts';

const picture = {
  src: 'data:,',
  alt: 'A lens over phones',
  caption: 'China claims US seeking cyber ‘hegemony’',
};
const story: Story = {
  headline: 'China claims US seeking cyber ‘hegemony’',
  url: '#story',
  kicker: 'World',
  standfirst: 'Beijing insists',
  byline: 'A. Writer',
  published: '2023-04-08T05:17',
  publishedText: '8 Apr, 2023 05:17',
  picture: { ...picture, src: '/lead.svg' },
  body: ['First paragraph.', 'Second paragraph.'],
  tags: [{ name: 'China', url: '#china' }, { name: 'Spyware' }],
};
const card = (over: Partial<Story> = {}, variant: string | null = 'standard') =>
  fixture<LedeArticleCard>(
    html`<lede-article-card
      variant=${variant ?? ''}
      .variant=${variant}
      .story=${{ ...story, ...over }}
    ></lede-article-card>`,
  );
const text = (host: Element, selector: string) =>
  part(host, selector).textContent!.replace(/\s+/g, ' ').trim();
const shown = (host: Element, selector: string) =>
  part(host, selector).checkVisibility({ contentVisibilityAuto: true });

describe('a story on its own page', () => {
  const slotted = (level: 'h1' | 'h2') => {
    const heading = level === 'h1' ? html`<h1 slot="headline">A</h1>` : html`<h2 slot="headline">A</h2>`;
    return fixture<LedeArticleCard>(
      html`<lede-article-card url="/a"
        >${heading}
        <div slot="body"><p>First.</p></div></lede-article-card
      >`,
    );
  };
  const top = (host: Element, selector: string) => part(host, selector).getBoundingClientRect().top;

  it('has its headline, standfirst, byline and time above the picture, its topics below the body', async () => {
    const host = await card({}, 'story');
    const order = ['.kicker', '.headline', '.standfirst', '.actions', '.media', '.paragraphs', '.tags'];
    const tops = order.map((selector) => top(host, selector));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    for (const beside of ['.byline', '.time'])
      expect(top(host, beside)).toBeLessThan(part(host, '.actions').getBoundingClientRect().bottom);
    // The same order for those who hear it.
    const read = [...host.shadowRoot!.querySelectorAll(order.join())].map(({ className }) => className);
    expect(read.map((name) => `.${name.split(' ')[0]}`)).toEqual(order);
  });

  it('has a body that stays unfolded, and a headline that is no link', async () => {
    const host = await card({}, 'story');
    expect(shown(host, '.paragraphs')).toBe(true);
    expect(host.shadowRoot!.querySelector('.unfold, .headline a')).toBeNull();
    expect(host.open).toBe(false);
    await expect.poll(() => part(host, '.end lede-share:defined')).toMatchObject({ url: '#story' });
  });

  it('is a card whose headline is an h1, unless it has a variant', async () => {
    const layout = (host: Element) => getComputedStyle(part(host, '.card')).flexWrap;
    expect(layout(await slotted('h1'))).toBe('wrap');
    expect(layout(await slotted('h2'))).not.toBe('wrap');
    const byData = await card({}, null);
    byData.headingLevel = 1;
    await byData.updateComplete;
    expect(layout(byData)).toBe('wrap');
    byData.variant = 'standard';
    await byData.updateComplete;
    expect(layout(byData)).toBe('nowrap');
    expect(text(byData, 'h1 a')).toBe(story.headline);
  });
});

describe('a story as data', () => {
  it('renders an article with heading, link, time, picture, caption and topics', async () => {
    const host = await card();
    expect(part(host, 'article')).toBeTruthy();
    expect(text(host, 'h3 a')).toBe('China claims US seeking cyber ‘hegemony’');
    expect(part<HTMLAnchorElement>(host, 'h3 a').getAttribute('href')).toBe('#story');
    expect(text(host, 'time')).toBe('8 Apr, 2023 05:17');
    expect(part(host, 'time').getAttribute('datetime')).toBe('2023-04-08T05:17');
    expect(part<HTMLImageElement>(host, 'img').alt).toBe('A lens over phones');
    expect(text(host, 'figcaption')).toBe('China claims US seeking cyber ‘hegemony’');
    expect(text(host, '.byline')).toBe('By A. Writer');
    expect(part(host, '.tags a').getAttribute('rel')).toBe('tag');
    expect(host.shadowRoot!.querySelectorAll('.tags li')).toHaveLength(2);
    expect(getComputedStyle(part(host, '.tags li')).listStyleType).toBe('none');
  });

  it('properties replace single parts of the story', async () => {
    const host = await card();
    host.headline = 'Another';
    host.kicker = 'Asia';
    await host.updateComplete;
    expect(text(host, 'h3')).toBe('Another');
    expect(text(host, '.kicker')).toBe('Asia');
    expect(text(host, '.standfirst')).toBe('Beijing insists');
  });

  it('takes the story as JSON in the attribute; invalid JSON counts as no story', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card story=${JSON.stringify(story)}></lede-article-card>`,
    );
    expect(text(host, 'h3')).toBe(story.headline);
    host.setAttribute('story', '{"headline": ');
    await host.updateComplete;
    expect(host.shadowRoot!.querySelector('h3')).toBeNull();
  });

  it.each([1, 2, 3, 4, 5, 6])('renders a heading of level %i', async (level) => {
    const host = await card();
    host.headingLevel = level;
    await host.updateComplete;
    expect(text(host, `h${level}`)).toBe(story.headline);
  });

  it('an invalid heading level falls back to 3', async () => {
    const host = await card();
    host.headingLevel = 40;
    await host.updateComplete;
    expect(text(host, 'h3')).toBe(story.headline);
  });

  it('formats the time where the story has no text for it', async () => {
    const host = await card({ publishedText: undefined });
    expect(text(host, 'time')).toBe('Apr 8, 2023, 05:17');
    host.lang = 'ru';
    host.requestUpdate();
    await host.updateComplete;
    expect(text(host, 'time')).toMatch(/^8 апр\. 2023 г\., 05:17$/);
  });

  it('shows the date alone where that is wanted, but a text for the time unchanged', async () => {
    const host = await card();
    host.dateOnly = true;
    await host.updateComplete;
    expect(text(host, 'time')).toBe('8 Apr, 2023 05:17');
    host.publishedText = '';
    await host.updateComplete;
    expect(text(host, 'time')).toBe('Apr 8, 2023');
  });

  it('a single paragraph or tag counts as a list of one', async () => {
    const host = await card({ body: 'One paragraph' as never, tags: { name: 'One' } as never });
    expect(text(host, '.paragraphs')).toBe('One paragraph');
    expect(text(host, '.tags')).toBe('One');
  });

  it('has no save and share buttons for a story without a URL', async () => {
    const host = await card({ url: undefined });
    expect(host.shadowRoot!.querySelector('.save, .share, lede-bookmark-button, lede-share')).toBeNull();
  });

  it('an empty story renders nothing and does not throw', async () => {
    const host = await fixture<LedeArticleCard>(html`<lede-article-card></lede-article-card>`);
    expect(host.shadowRoot!.querySelector('h3, img, time, p')).toBeNull();
    host.story = undefined as never;
    await host.updateComplete;
    expect(host.shadowRoot!.querySelector('h3')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x'])(
    'refuses the URL %s, and still shows the story',
    async (url) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const host = await card({ url, tags: [{ name: 'T', url }], picture: { src: url, alt: '' } });
      expect(text(host, 'h3')).toBe(story.headline);
      expect(host.shadowRoot!.querySelector('h3 a, .tags a, img')).toBeNull();
      expect(host.shadowRoot!.innerHTML).not.toContain(url);
      warn.mockRestore();
    },
  );

  it('shows markup in texts as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>hacked=1</script>';
    const host = await card({
      headline: hostile,
      standfirst: hostile,
      body: [hostile],
      kicker: hostile,
      tags: [{ name: hostile }],
    });
    expect(text(host, 'h3')).toBe(hostile);
    expect(host.shadowRoot!.querySelectorAll('img, script')).toHaveLength(1);
    expect((window as { hacked?: number }).hacked).toBeUndefined();
  });

  it.each([320, 700, 1200])('very long words do not overflow at %i px', async (width) => {
    await page.viewport(width, 800);
    const long = 'Ungeheuerlichkeitsverstärkungsapparat'.repeat(9);
    const host = await card({ headline: long, standfirst: long, kicker: long, body: [long] }, 'lead');
    expect(part(host, 'article').scrollWidth).toBeLessThanOrEqual(
      Math.ceil(host.getBoundingClientRect().width),
    );
  });
});

describe('a story in light DOM', () => {
  const light = () =>
    fixture<LedeArticleCard>(
      html`<lede-article-card variant="standard">
        <figure slot="media"><img src="/a.svg" alt="A" /></figure>
        <h2 slot="headline"><a href="/light">Light headline</a></h2>
        <time slot="time" datetime="2023-04-08T05:17">8 Apr, 2023 05:17</time>
        <div slot="body"><p>Body text</p></div>
      </lede-article-card>`,
    );

  it('is shown unchanged, in place of the data', async () => {
    const host = await light();
    await settled();
    expect(host.querySelector('h2')!.checkVisibility()).toBe(true);
    expect(host.querySelector('time')!.textContent).toBe('8 Apr, 2023 05:17');
    expect(host.shadowRoot!.querySelector('h3')).toBeNull();
  });

  it('saves and shares the slotted headline and link', async () => {
    const host = await light();
    const story = { headline: 'Light headline', url: new URL('/light', location.href).href };
    expect(await use(host, 'lede-bookmark-button')).toMatchObject(story);
    expect(await use(host, 'lede-share')).toMatchObject(story);
  });

  it('saves and shares its url where the slotted headline has no link', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card url="/story" open><h1 slot="headline">A headline</h1></lede-article-card>`,
    );
    const story = { url: '/story', headline: 'A headline' };
    await expect.poll(() => part(host, '.end lede-share:defined')).toMatchObject(story);
    expect(await use(host, 'lede-share')).toMatchObject(story);
    expect(await use(host, 'lede-bookmark-button')).toMatchObject(story);
  });

  it('folds the slotted body, also when it is added or removed later', async () => {
    const host = await light();
    await expect.poll(() => host.shadowRoot!.querySelector('.unfold')).toBeTruthy();
    const body = host.querySelector('[slot=body]')!;
    body.remove();
    await expect.poll(() => host.shadowRoot!.querySelector('.unfold')).toBeNull();
    host.append(body);
    await expect.poll(() => host.shadowRoot!.querySelector('.unfold')).toBeTruthy();
  });

  it('saves and shares the new story after a framework changed the slotted headline', async () => {
    const host = await light();
    const link = host.querySelector('h2 a')!;
    link.firstChild!.nodeValue = 'Story A';
    await expect.poll(() => buttonOf(host, 'lede-bookmark-button')!.ariaLabel).toBe('Save: Story A');
    const bookmark = await use(host, 'lede-bookmark-button');
    link.firstChild!.nodeValue = 'Story B';
    link.setAttribute('href', '/b');
    await expect.poll(() => bookmark.headline).toBe('Story B');
    expect(bookmark.url).toBe(new URL('/b', location.href).href);
    const place = host.parentElement!;
    host.remove();
    link.firstChild!.nodeValue = 'Story C';
    place.append(host);
    await expect.poll(() => bookmark.headline).toBe('Story C');
  });

  it('a player in the media slot receives clicks', async () => {
    const host = await fixture<LedeArticleCard>(
      html`<lede-article-card>
        <figure slot="media"><iframe title="Film" srcdoc="x"></iframe></figure>
        <h2 slot="headline"><a href="/a">A</a></h2>
      </lede-article-card>`,
    );
    const frame = host.querySelector('iframe')!;
    const { left, top } = frame.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(frame);
  });

  it('replaces single parts of the data', async () => {
    const host = await light();
    host.story = story;
    await host.updateComplete;
    expect(part(host, 'h3').checkVisibility()).toBe(false);
    expect(part(host, '.kicker').checkVisibility()).toBe(true);
  });
});

describe('the body', () => {
  it('is folded, and unfolds by click and by keyboard', async () => {
    const host = await card();
    const button = part(host, '.unfold');
    expect(text(host, '.unfold')).toBe('Read the story');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(shown(host, '.paragraphs')).toBe(false);
    const toggled = next<ToggleEvent & CustomEvent>(host, 'toggle');
    const outside = vi.fn();
    host.parentElement!.addEventListener('toggle', outside);
    await userEvent.click(button);
    const event = await toggled;
    expect(event).toBeInstanceOf(ToggleEvent);
    expect([event.oldState, event.newState, event.detail]).toEqual(['closed', 'open', { open: true }]);
    expect(outside).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(shown(host, '.paragraphs')).toBe(true);
    expect(host.hasAttribute('open')).toBe(true);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown(host, '.paragraphs')).toBe(false);
    expect(text(host, '.unfold')).toBe('Read the story');
  });

  it('unfolds when find-in-page finds it', async () => {
    const host = await card();
    const body = part(host, '.body');
    expect(body.getAttribute('hidden')).toBe('until-found');
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await host.updateComplete;
    expect(host.open).toBe(true);
    expect(shown(host, '.paragraphs')).toBe(true);
  });

  it('has no button without a body', async () => {
    const host = await card({ body: [] });
    expect(host.shadowRoot!.querySelector('.unfold')).toBeNull();
  });
});

describe('the whole card is clickable', () => {
  const at = (host: Element, selector: string) => {
    const target = part(host, selector);
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return host.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
  };

  it('the headline’s link covers picture and standfirst; buttons and topics are above it', async () => {
    const host = await card();
    expect(at(host, 'img').closest('h3')).toBeTruthy();
    expect(at(host, '.standfirst').closest('h3')).toBeTruthy();
    expect(at(host, '.tags a').closest('.tags')).toBeTruthy();
    expect(at(host, '.unfold').closest('.unfold')).toBeTruthy();
    expect(at(host, '.save').closest('.save')).toBeTruthy();
    await use(host, 'lede-bookmark-button');
    expect(at(host, 'lede-bookmark-button').localName).toBe('lede-bookmark-button');
  });

  it('Tab goes in reading order: headline, topics, save, share, unfold, and so into the text', async () => {
    const host = await card({}, 'standard');
    const order: string[] = [];
    part(host, 'h3 a').focus();
    for (let i = 0; i < 5; i++) {
      const at = host.shadowRoot!.activeElement!;
      order.push(
        at.closest('h3') ? 'headline' : (at.getAttribute('part') ?? at.getAttribute('rel') ?? at.className),
      );
      await userEvent.tab();
    }
    expect(order).toEqual(['headline', 'tag', 'control save', 'control share', 'unfold']);
  });
});

describe('for assistive technology', () => {
  it('the article is named by its headline, and so is the button that unfolds it', async () => {
    const host = await card({}, 'standard');
    const headline = part(host, 'h3').textContent!.trim();
    await expect.element(page.getByRole('article', { name: headline })).toBeVisible();
    const unfold = page.getByRole('button', { name: `Read the story: ${headline}` });
    await expect.element(unfold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(unfold);
    // Its name stays: "Show less, expanded" would say the state twice.
    await expect.element(unfold).toHaveAttribute('aria-expanded', 'true');
  });

  it.each(
    ['float: left', 'display: table-cell', 'display: inline-block'].flatMap((style) => [
      [style, 'standard'],
      [style, 'compact'],
    ]),
  )(
    'on a screen of 320 px a card in a box with %s does not overflow the page (%s)',
    async (style, variant) => {
      await page.viewport(320, 480);
      const host = await card({}, variant);
      host.parentElement!.style.cssText = style;
      await settled();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(host.getBoundingClientRect().width).toBeGreaterThan(250);
      await page.viewport(800, 600);
    },
  );
});

it.each([null, 'standard'])(
  'in a table, beside another cell, a card (%s) does not make the page of a phone wider',
  async (variant) => {
    await page.viewport(390, 800);
    await fixture(
      html`<table style="border-collapse: collapse">
        <tr>
          <td><lede-article-card .variant=${variant} .story=${story}></lede-article-card></td>
          <td><div style="inline-size: 60px">05:17</div></td>
        </tr>
      </table>`,
    );
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(800, 600);
  },
);

it('in forced colours, where its buttons have an edge, they do not stand out of the card', async () => {
  const host = await card({}, 'standard');
  const left = (selector: string) => part(host, selector).getBoundingClientRect().left;
  expect(left('.actions')).toBe(left('.card') - 8);
  force('(forced-colors: active)', true, document, host);
  expect(left('.actions')).toBe(left('.card'));
  host.open = true;
  await settled();
  expect(left('.end')).toBe(left('.card'));
});

describe('variants', () => {
  const flow = (host: Element) =>
    `${getComputedStyle(part(host, '.card')).flexDirection} ${getComputedStyle(part(host, '.card')).flexWrap}`;
  const inWidth = async (width: number, variant: string | null) => {
    await page.viewport(1280, 900);
    const place = await fixture<HTMLElement>(
      html`<div><lede-article-card .variant=${variant} .story=${story}></lede-article-card></div>`,
    );
    place.style.width = `${width}px`;
    return place.firstElementChild as LedeArticleCard;
  };

  it.each([
    [1000, 'lead', 'row wrap'],
    [400, 'lead', 'column nowrap'],
    [400, 'standard', 'column nowrap'],
    [1000, 'standard', 'column nowrap'],
    [400, 'compact', 'row nowrap'],
    [1000, null, 'row wrap'],
    [400, null, 'column nowrap'],
    [240, null, 'row nowrap'],
  ])('at %i px, %s flows %s', async (width, variant, expected) => {
    expect(flow(await inWidth(width, variant))).toBe(expected);
  });

  it('a narrow card hides its body and keeps space for the headline', async () => {
    const host = await inWidth(240, null);
    expect(part(host, '.text').getBoundingClientRect().width).toBeGreaterThan(100);
    expect(part(host, '.body').checkVisibility()).toBe(false);
  });

  it.each([null, 'standard'])('shares a row of flex items evenly, with the variant %s', async (variant) => {
    await page.viewport(600, 800);
    const row = await fixture<HTMLElement>(
      html`<div>
        ${['A', 'B', 'A much longer headline'].map(
          (headline) =>
            html`<lede-article-card
              .variant=${variant}
              .story=${{ ...story, headline }}
            ></lede-article-card>`,
        )}
      </div>`,
    );
    row.style.cssText = 'display: flex; width: 600px';
    for (const host of row.children) expect(host.getBoundingClientRect().width).toBeCloseTo(200, 0);
  });

  it.each([
    ['standard', 'normal'],
    ['newest', 'normal'],
    ['', 'inline-size'],
    [null, 'inline-size'],
    ['lead', 'inline-size'],
    ['compact', 'inline-size'],
    ['story', 'inline-size'],
  ])('with the variant %j it is a container of the type %s', async (variant, expected) => {
    const host = await inWidth(400, variant);
    await host.updateComplete;
    expect(getComputedStyle(host).containerType).toBe(expected);
    expect(host.getBoundingClientRect().width).toBe(400);
  });

  it('compact shows headline and time, not standfirst and topics', async () => {
    const host = await inWidth(300, 'compact');
    expect(part(host, 'h3').checkVisibility()).toBe(true);
    expect(part(host, 'time').checkVisibility()).toBe(true);
    expect(part(host, '.standfirst').checkVisibility()).toBe(false);
    expect(part(host, '.tags').checkVisibility()).toBe(false);
  });

  it.each(['compact', null])(
    'a small card, %s, has no buttons but those that are slotted',
    async (variant) => {
      const host = await inWidth(240, variant);
      const buttons = () => [...host.shadowRoot!.querySelectorAll('.save, .share, .unfold')];
      expect(buttons().filter((button) => button.checkVisibility())).toEqual([]);
      expect(part(host, '.actions').getBoundingClientRect().height).toBe(0);
      const own = Object.assign(document.createElement('button'), { slot: 'actions', textContent: 'Save' });
      host.append(own);
      expect(own.checkVisibility()).toBe(true);
    },
  );

  it('cards that are stretched to the height of their row have their buttons on one line', async () => {
    await page.viewport(800, 800);
    const row = await fixture<HTMLElement>(
      html`<div>
        ${['Short', 'A headline that needs several lines in a narrow column'].map(
          (headline) =>
            html`<lede-article-card variant="standard" .story=${{ ...story, headline }}></lede-article-card>`,
        )}
      </div>`,
    );
    row.style.cssText = 'display: grid; grid-template-columns: 200px 200px';
    const [left, right] = [...row.children].map(
      (host) => part(host, '.actions').getBoundingClientRect().bottom,
    );
    expect(left).toBe(right);
  });

  it('has a share menu beside the bookmark, and a row of share links after the body', async () => {
    const host = await inWidth(1000, 'lead');
    // A folded body has no links yet, and nothing that a click has not asked for.
    expect(host.shadowRoot!.querySelector('lede-share, lede-bookmark-button')).toBeNull();
    host.open = true;
    await expect.poll(() => part(host, '.end lede-share:defined')).toMatchObject({ layout: 'row' });
    await settled();
    expect(part(host, '.end lede-share').checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    expect(await use(host, 'lede-share')).toMatchObject({ layout: 'menu' });
  });
});

it('uses Russian texts on a Russian page', async () => {
  document.documentElement.lang = 'ru';
  const host = await card();
  expect(text(host, '.unfold')).toBe('Читать материал');
});
