// The rules of a gallery, each with what must not happen.
import '../../../src/define/gallery.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lightboxPicture, rowRatio } from '../../../src/components/gallery/figures.ts';
import { readPictures } from '../../../src/internal/carousel/lightbox-picture.ts';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import { fixture, part, settled } from '../../fixture.ts';

const src = (n: number) => `/stories/assets/${['harbour', 'lighthouse', 'section'][n % 3]}.svg?${n}`;
const bare = (n: number) => `<figure><img src="${src(n)}" alt="Alt ${n}" width="300" height="200"></figure>`;
const linked = (n: number, href = src(n), attributes = '') =>
  `<figure><a href="${href}" ${attributes}><img src="${src(n)}" alt="Alt ${n}" width="300" height="200"></a></figure>`;
const many = (count: number, make: (n: number) => string = bare) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

async function gallery(content: string, attributes = 'label="Ship"'): Promise<LedeGallery> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<lede-gallery ${attributes}>${content}</lede-gallery>`;
  await settled(place);
  return place.querySelector('lede-gallery')!;
}
const boxOf = (host: Element) => host.shadowRoot!.querySelector('lede-lightbox');
const figures = (host: Element) => [...host.querySelectorAll('figure')];
const images = (host: Element) => [...host.querySelectorAll('img')];
const all = (host: Element, selector: string) => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const changesOf = (host: Element) => {
  const changes: number[] = [];
  host.addEventListener('lede-picture-change', (event) => changes.push((event as CustomEvent).detail.index));
  return changes;
};

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom;
  document.head.append(style);
});
afterEach(() => {
  for (const host of document.querySelectorAll('lede-gallery')) boxOf(host)?.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a link', () => {
  const ENDINGS = ['avif', 'bmp', 'gif', 'jfif', 'jpg', 'jpeg', 'jxl', 'png', 'svg', 'webp'];
  it.each<[string, boolean]>([
    ...ENDINGS.map((ending): [string, boolean] => [`/a.${ending}`, true]),
    ...ENDINGS.map((ending): [string, boolean] => [`/A.${ending.toUpperCase()}?w=9`, true]),
    ['/image?file=a.Png&w=9', true],
    ['/a.jpg#top', true],
    ['/a.pngs', false],
    ['/apng', false],
    ['/a.html?of=png', false],
    ['mailto:a@example.org', false],
  ])('to %s opens a picture: %s', async (href, opens) => {
    const host = await gallery(linked(0, href));
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    images(host)[0]!.click();
    expect(asked).toHaveBeenCalledTimes(opens ? 1 : 0);
    expect(lightboxPicture(host, figures(host)[0]!, 0).src).toBe(opens ? href : images(host)[0]!.src);
  });

  it.each([
    ['of its picture’s own URL', src(0).split('?')[0]!, ''],
    ['of its picture’s own URL, in another size', `${src(0).split('?')[0]}?large`, ''],
    ['with an image type', '/large', 'type="image/avif"'],
    ['with more sizes', '/large', 'data-srcset="/a 1w"'],
  ])('%s opens a picture', async (_, href, attributes) => {
    const host = await gallery(linked(0, href, attributes));
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    images(host)[0]!.click();
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.lastCall![0]).toMatchObject({ detail: { index: 0 }, cancelable: true });
  });

  it.each<[string, MouseEventInit]>([
    ['Alt', { altKey: true }],
    ['Ctrl', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['another button', { button: 1 }],
  ])('clicked with %s is the browser’s', async (_, init) => {
    const host = await gallery(linked(0));
    const asked = vi.fn();
    host.addEventListener('lede-lightbox-open', asked);
    let prevented = true;
    addEventListener('click', (event) => ((prevented = event.defaultPrevented), event.preventDefault()), {
      once: true,
    });
    images(host)[0]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
    );
    expect([prevented, asked.mock.calls.length]).toEqual([false, 0]);
  });

  it.each([
    ['/photo/1?w=2000', true],
    ['/photo/1', true],
    ['/photo/2?w=300', false],
  ])('to %s from a picture at /photo/1?w=300 opens a picture: %s', async (href, opens) => {
    const host = await gallery(`<figure><a href="${href}"><img src="/photo/1?w=300" alt="A"></a></figure>`);
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    images(host)[0]!.click();
    expect(asked).toHaveBeenCalledTimes(opens ? 1 : 0);
  });

  it('clicked, but prevented by the page, opens nothing; neither does one in a caption', async () => {
    const host = await gallery(
      `<figure><a href="${src(0)}"><img src="${src(0)}" alt=""></a><figcaption><a class="more" href="#more">A</a></figcaption></figure>`,
    );
    const asked = vi.fn();
    host.addEventListener('lede-lightbox-open', asked);
    const stay = (event: Event) => event.preventDefault();
    host.querySelector('a')!.addEventListener('click', stay);
    images(host)[0]!.click();
    addEventListener('click', stay, { once: true });
    host.querySelector<HTMLElement>('.more')!.click();
    expect(asked).not.toHaveBeenCalled();
  });

  it('around the pictures of nothing: a button opens its picture', async () => {
    const host = await gallery(`<figure><button><img src="${src(0)}" alt="A"></button></figure>`);
    host.querySelector('button')!.click();
    await expect.poll(() => boxOf(host)?.open).toBe(true);
    expect(boxOf(host)!.pictures[0]!.src).toBe(images(host)[0]!.src);
    expect(images(host)[0]!.role).toBeNull();
    expect(host.querySelector('button')!.getAttribute('aria-haspopup')).toBe('dialog');
  });
});

describe('the lightbox gets of a figure', () => {
  it('its large picture with its sizes, its text, caption, thumbnail and address', async () => {
    const host = await gallery(
      `<figure id="own"><a href="/large.jpg" data-srcset="/l 1w" data-sizes="80vw"><img src="${src(0)}" srcset="${src(1)}" alt="A"></a><figcaption>Words</figcaption></figure>${bare(1)}`,
      'id="lead"',
    );
    const [first, second] = figures(host);
    expect(lightboxPicture(host, first!, 0)).toEqual({
      src: '/large.jpg',
      srcset: '/l 1w',
      sizes: '80vw',
      alt: 'A',
      caption: first!.querySelector('figcaption'),
      thumb: images(host)[0],
      address: '#own',
    });
    expect(lightboxPicture(host, second!, 1)).toEqual({
      src: images(host)[1]!.src,
      srcset: '',
      sizes: undefined,
      alt: 'Alt 1',
      caption: undefined,
      thumb: images(host)[1],
      address: '#lead-2',
    });
  });

  it('the image’s own sizes where there is no large picture, none where there is one', async () => {
    const image = `<img src="${src(0)}" srcset="${src(1)} 1x" alt="">`;
    const host = await gallery(`<figure>${image}</figure><figure><a href="/large.jpg">${image}</a></figure>`);
    await expect.poll(() => images(host)[0]!.currentSrc).toContain(src(1));
    const [first, second] = figures(host).map((figure, at) => lightboxPicture(host, figure, at));
    expect(first).toMatchObject({ src: images(host)[0]!.currentSrc, srcset: `${src(1)} 1x` });
    expect(second).toMatchObject({ src: '/large.jpg', srcset: undefined });
    expect([first!.address, second!.address]).toEqual([undefined, undefined]);
  });

  it('its name, and how Back works', async () => {
    const host = await gallery(many(2), 'label="Ship" back="leaves"');
    await host.openLightbox(1);
    const box = boxOf(host)!;
    expect([box.label, box.back, box.index]).toEqual(['Ship', 'leaves', 1]);
    expect(box.querySelector('slot[name=actions][slot=actions]')).not.toBeNull();
  });
});

it('pictures of a page are taken as they are, if each has a src and an alt', () => {
  const list = [{ src: '/a', alt: '' }];
  expect(readPictures(list)).toBe(list);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(readPictures([{ src: '/a', caption: 'C' }, '/b'])).toEqual([
    { src: '/a', alt: '', caption: 'C' },
    { src: '/b', alt: '' },
  ]);
  expect(readPictures(undefined)).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
  expect(readPictures(['', { src: '', alt: 'A' }, 7])).toEqual([]);
  expect(warn.mock.calls.join()).toContain('pictures must be objects with a src, or URLs');
});

describe('which figures count', () => {
  it('not those without a picture, hidden ones, and those inside another', async () => {
    const host = await gallery(
      `${bare(0)}<figure><p>Words</p></figure><figure hidden><img src="${src(1)}" alt=""></figure><figure>${bare(2)}<img src="${src(3)}" alt=""></figure>`,
    );
    expect(part(host, '.counter').textContent).toBe('1 / 2');
  });
});

describe('keys', () => {
  it.each<[string, KeyboardEventInit, number, boolean]>([
    ['to the right', { key: 'ArrowRight' }, 2, true],
    ['to the left', { key: 'ArrowLeft' }, 0, true],
    ['to the end', { key: 'End' }, 4, true],
    ['to the start', { key: 'Home' }, 0, true],
    ['up', { key: 'ArrowUp' }, 1, false],
    ['down', { key: 'ArrowDown' }, 1, false],
    ['that zoom', { key: '+' }, 1, false],
    ['for full screen', { key: 'f', code: 'KeyF' }, 1, false],
    ['with Ctrl', { key: 'ArrowRight', ctrlKey: true }, 1, false],
    ['with Shift', { key: 'End', shiftKey: true }, 1, false],
  ])('%s: %o leads to picture %i, and is used: %s', async (_, init, index, used) => {
    const host = await gallery(many(5), 'index="1"');
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
    figures(host)[1]!.dispatchEvent(event);
    expect([host.index, event.defaultPrevented]).toEqual([index, used]);
  });

  it.each([
    ['in a grid', 'layout="grid"', 5],
    ['of one picture', '', 1],
  ])('%s turn nothing', async (_, attributes, count) => {
    const host = await gallery(many(count), attributes);
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    figures(host)[0]!.dispatchEvent(event);
    expect([host.index, event.defaultPrevented]).toEqual([0, false]);
  });

  it.each([
    ['Enter', 'img', true],
    [' ', 'img', true],
    ['a', 'img', false],
    ['Enter', 'figure', false],
  ])('"%s" on an %s opens it: %s, and does not scroll the page then', async (key, name, opens) => {
    const host = await gallery(many(2));
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    host.querySelector(name)!.dispatchEvent(event);
    expect([asked.mock.calls.length, event.defaultPrevented]).toEqual([opens ? 1 : 0, opens]);
  });

  it('that the page used open nothing', async () => {
    const host = await gallery(many(2));
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('lede-lightbox-open', asked);
    images(host)[0]!.addEventListener('keydown', (event) => event.preventDefault());
    images(host)[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what is below the row', () => {
  it.each([
    [2, 'dots', 2, 0, true, []],
    [12, 'dots', 12, 0, true, []],
    [13, 'dots', 0, 0, true, ['First picture', 'Last picture']],
    [3, 'other', 3, 0, true, []],
    [13, 'thumbs', 0, 13, false, []],
    [3, 'thumbs', 0, 3, false, []],
    [3, 'none', 0, 0, false, []],
  ])(
    '%i pictures with nav="%s": %i dots, %i thumbnails, a counter: %s, and %o',
    async (count, nav, dots, thumbs, counter, names) => {
      const host = await gallery(many(count), `nav="${nav}"`);
      expect(all(host, '.dot')).toHaveLength(dots);
      expect(all(host, '.thumb')).toHaveLength(thumbs);
      expect(all(host, '.counter').map((one) => one.textContent)).toEqual(counter ? [`1 / ${count}`] : []);
      expect(all(host, '.bar .control').map((one) => one.ariaLabel)).toEqual(names);
      expect(all(host, '.edge button').map((one) => one.ariaLabel)).toEqual([
        'Previous picture',
        'Next picture',
      ]);
    },
  );

  it('is one group of numbered choices, of which one is current and a Tab stop', async () => {
    const host = await gallery(many(3), 'index="1"');
    const group = part(host, '.dots');
    expect([group.role, group.ariaLabel]).toEqual(['group', 'Choose a picture']);
    const dots = all(host, '.dot');
    expect(dots.map((one) => one.ariaLabel)).toEqual(['Picture 1', 'Picture 2', 'Picture 3']);
    expect(dots.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    expect(dots.map((one) => one.getAttribute('tabindex'))).toEqual(['-1', null, '-1']);
    expect(part(host, '.counter').getAttribute('aria-hidden')).toBe('true');
    dots[2]!.click();
    expect(host.index).toBe(2);
  });

  it('shows small pictures: those that the page names, else the pictures themselves', async () => {
    const content = bare(0).replace('<img', '<img data-thumb="/small.jpg"') + bare(1);
    const host = await gallery(content, 'nav="thumbs"');
    const thumbs = all(host, '.thumb img');
    expect(thumbs.map((one) => one.getAttribute('src'))).toEqual(['/small.jpg', images(host)[1]!.src]);
    expect(thumbs.map((one) => [one.getAttribute('alt'), one.getAttribute('loading')])).toEqual([
      ['', 'lazy'],
      ['', 'lazy'],
    ]);
    thumbs[0]!.dispatchEvent(new Event('error'));
    expect(thumbs[0]!.parentElement!.hasAttribute('data-lede-missing')).toBe(true);
    thumbs[0]!.dispatchEvent(new Event('load'));
    expect(thumbs[0]!.parentElement!.hasAttribute('data-lede-missing')).toBe(false);
  });

  it('a picture in a caption that fails to load leaves the caption its words', async () => {
    const caption = '<figcaption><span><img src="/gone.webp" alt="Ann Lee"> By Ann Lee</span></figcaption>';
    const host = await gallery(bare(0).replace('</figure>', `${caption}</figure>`) + bare(1));
    for (const image of images(host)) image.dispatchEvent(new Event('error'));
    const marked = [...host.querySelectorAll('[data-lede-missing]')].map(({ localName }) => localName);
    expect(marked).toEqual(['figure', 'figure']);
  });
});

it.each([
  ['width="300" height="200"', 1.5],
  ['width="1000" height="1000"', 1],
  ['width="800" height="1200"', 1],
  ['width="2400" height="800"', 7 / 3],
  ['width="300"', undefined],
  ['width="wide" height="0"', undefined],
])('a row has the shape of its first picture, %s: %s', (attributes, ratio) => {
  const place = document.createElement('div');
  place.innerHTML = `<figure><img alt="" ${attributes}></figure><figure><img alt="" width="5" height="1"></figure>`;
  expect(rowRatio([...place.children])).toBe(ratio);
});

it('a row without figures has the default shape', () => expect(rowRatio([])).toBe(undefined));

describe('turning', () => {
  it.each([
    [false, 0, 'Previous', 0, []],
    [false, 2, 'Next', 2, []],
    [true, 0, 'Previous', 2, [2]],
    [true, 2, 'Next', 0, [0]],
  ])('with loop %s from %i by "%s" leads to %i', async (loop, from, name, to, expected) => {
    const host = await gallery(many(3), `index="${from}" ${loop ? 'loop' : ''}`);
    const changes = changesOf(host);
    const button = part(host, `[aria-label="${name} picture"]`);
    expect(button.getAttribute('aria-disabled')).toBe(loop ? null : 'true');
    button.click();
    expect([host.index, changes]).toEqual([to, expected]);
  });

  it.each<[number, number]>([
    [1, 1],
    [9, 2],
    [-3, 0],
    [1.5, 1],
  ])('goTo(%d) goes to %i', async (index, to) => {
    const host = await gallery(many(3));
    host.goTo(index);
    expect(host.index).toBe(to);
  });

  it('to where it is says and fires nothing; by a script it fires but says nothing', async () => {
    const host = await gallery(many(3));
    const changes = changesOf(host);
    host.goTo(0);
    await settled();
    expect([changes, part(host, '[role=status]').textContent]).toEqual([[], '']);
    host.goTo(1);
    await settled();
    expect([changes, part(host, '[role=status]').textContent]).toEqual([[1], '2 of 3: Alt 1']);
    host.index = 2;
    await settled();
    expect(part(host, '[role=status]').textContent).toBe('2 of 3: Alt 1');
  });

  it('in a grid turns nothing; the lightbox there tells of each picture once', async () => {
    const host = await gallery(many(3), 'layout="grid"');
    const changes = changesOf(host);
    host.goTo(2);
    expect([host.index, changes]).toEqual([0, []]);
    await host.openLightbox(0);
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect([host.index, changes]).toEqual([1, [1]]);
  });

  it('the lightbox turns the row along, and each picture is told once', async () => {
    const host = await gallery(many(3));
    const changes = changesOf(host);
    await host.openLightbox(0);
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect([host.index, changes]).toEqual([1, [1]]);
    expect(part(host, '[role=status]').textContent).toBe('');
  });

  it('takes no focus that is elsewhere', async () => {
    const host = await gallery(many(3));
    host.goTo(1);
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('for assistive technology', () => {
  it.each<[string, string, number, (string | null)[]]>([
    ['a row', 'label="Ship"', 3, ['Ship', 'carousel']],
    ['a row without a label', '', 3, ['Pictures', 'carousel']],
    ['a grid', 'layout="grid"', 3, ['Pictures', null]],
    ['one picture', '', 1, ['Pictures', null]],
  ])('%s is named and described', async (_, attributes, count, expected) => {
    const host = await gallery(many(count), attributes);
    const section = part(host, 'section');
    expect([section.ariaLabel, section.ariaRoleDescription]).toEqual(expected);
    const slide = expected[1] ? ['slide', '1 of 3'] : [null, null];
    expect([figures(host)[0]!.ariaRoleDescription, figures(host)[0]!.ariaLabel]).toEqual(slide);
  });

  it.each<[string, string, string, string | null]>([
    ['pictures alone that open', '', 'bare', null],
    ['pictures alone that don’t open', 'lightbox="none"', 'bare', '0'],
    ['links that don’t open', 'lightbox="none"', 'linked', null],
    ['pictures in a grid', 'lightbox="none" layout="grid"', 'bare', null],
  ])('the row of %s has the tabindex it needs', async (_, attributes, kind, tabindex) => {
    const host = await gallery(many(3, kind === 'bare' ? bare : linked), attributes);
    expect(part(host, '.list').getAttribute('tabindex')).toBe(tabindex);
  });

  it('links say that they open a dialog, only where they do, and a figure that leaves takes nothing along', async () => {
    const host = await gallery(many(2, linked));
    const links = [...host.querySelectorAll('a')];
    const state = () =>
      links.map((link) => [link.getAttribute('aria-haspopup'), link.getAttribute('tabindex')]);
    expect(state()).toEqual([
      ['dialog', null],
      ['dialog', '-1'],
    ]);
    host.lightbox = 'none';
    await settled();
    expect(state()).toEqual([
      [null, null],
      [null, '-1'],
    ]);
    host.lightbox = 'window';
    await settled();
    const place = host.parentElement!;
    place.append(figures(host)[1]!);
    await expect.poll(() => links[1]!.getAttributeNames()).toEqual(['href']);
    expect(links[0]!.getAttribute('tabindex')).toBeNull();
  });

  it.each(['aria-label', 'aria-roledescription', 'role', 'tabindex'])(
    '%s is set again when a script removes it',
    async (name) => {
      const host = await gallery(many(2));
      const element = name.startsWith('aria') ? figures(host)[1]! : images(host)[1]!;
      const before = element.getAttribute(name);
      expect(before).not.toBeNull();
      element.removeAttribute(name);
      await expect.poll(() => element.getAttribute(name)).toBe(before);
      const place = host.parentElement!;
      host.remove();
      place.append(host);
      element.removeAttribute(name);
      await expect.poll(() => element.getAttribute(name)).toBe(before);
    },
  );

  it('a changed text of a picture is that of the open lightbox', async () => {
    const host = await gallery(many(2));
    await host.openLightbox(0);
    images(host)[0]!.alt = 'Another';
    await expect.poll(() => boxOf(host)!.pictures[0]!.alt).toBe('Another');
    expect(boxOf(host)!.index).toBe(0);
  });
});

describe('a slide show', () => {
  async function show(attributes: string, count = 3) {
    await userEvent.hover(await fixture<HTMLElement>(html`<p>Elsewhere</p>`));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    return gallery(many(count), attributes);
  }

  it('waits while the page is hidden', async () => {
    const host = await show('autoplay="1"');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.advanceTimersByTime(3000);
    expect(host.index).toBe(0);
    hidden.mockReturnValue(false);
    vi.advanceTimersByTime(1000);
    expect(host.index).toBe(1);
  });

  it.each([
    ['0.2', 1000],
    ['1', 1000],
    ['2.5', 2500],
  ])('with autoplay="%s" turns after %i ms, not before', async (seconds, after) => {
    const host = await show(`autoplay="${seconds}"`);
    vi.advanceTimersByTime(after - 1);
    expect(host.index).toBe(0);
    vi.advanceTimersByTime(1);
    expect(host.index).toBe(1);
  });

  it.each(['0', '-1', 'soon'])('with autoplay="%s" there is none, and no button for it', async (seconds) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await show(`autoplay="${seconds}"`);
    expect([vi.getTimerCount(), all(host, '.rotation').length]).toEqual([0, 0]);
  });

  it.each([
    ['a grid', 'layout="grid" autoplay="1"', 3],
    ['one picture', 'autoplay="1"', 1],
  ])('of %s there is none', async (_, attributes, count) => {
    const host = await show(attributes, count);
    expect([vi.getTimerCount(), all(host, '.rotation').length]).toEqual([0, 0]);
  });

  it('does not start under the pointer or around the focus, and not with reduced motion', async () => {
    const host = await show('');
    images(host)[0]!.focus();
    host.autoplay = 1;
    await settled();
    expect([vi.getTimerCount(), part(host, '.rotation').ariaLabel]).toEqual([0, 'Start the slide show']);
    const other = await gallery(many(3));
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    other.autoplay = 1;
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has a button whose icon and name say what it does; the focus on it stops nothing', async () => {
    const host = await show('autoplay="1"');
    const button = part(host, '.rotation');
    const state = () => [button.ariaLabel, button.querySelector('svg')!.dataset['icon']];
    expect(state()).toEqual(['Stop the slide show', 'v-pause']);
    button.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(vi.getTimerCount()).toBe(1);
    button.click();
    await settled();
    expect(state()).toEqual(['Start the slide show', 'v-play']);
    button.click();
    expect(vi.getTimerCount()).toBe(1);
  });

  it.each<[string, (host: LedeGallery) => void]>([
    ['the pointer', (host) => host.dispatchEvent(new PointerEvent('pointerenter'))],
    ['the focus', (host) => images(host)[0]!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
    ['a press', (host) => part(host, '.list').dispatchEvent(new PointerEvent('pointerdown'))],
    ['a wheel', (host) => part(host, '.list').dispatchEvent(new WheelEvent('wheel'))],
    ['a finger', (host) => part(host, '.list').dispatchEvent(new Event('touchstart'))],
    [
      'a key',
      (host) => figures(host)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })),
    ],
    ['a script', (host) => host.goTo(1)],
    ['its removal', (host) => host.remove()],
    ['its own end', () => vi.advanceTimersByTime(3000)],
  ])('is stopped by %s', async (_, act) => {
    const host = await show('autoplay="1"');
    expect(vi.getTimerCount()).toBe(1);
    act(host);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('with loop has no end, and says nothing by itself', async () => {
    const host = await show('autoplay="1" loop');
    const seen: number[] = [];
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersByTime(1000);
      seen.push(host.index);
      await settled();
    }
    expect(seen).toEqual([1, 2, 0, 1]);
    expect(part(host, '[role=status]').textContent).toBe('');
  });

  it('goes on when something else changes, and starts anew with another interval', async () => {
    const host = await show('autoplay="2"');
    vi.advanceTimersByTime(1500);
    host.label = 'Other';
    await settled();
    vi.advanceTimersByTime(500);
    expect(host.index).toBe(1);
    host.autoplay = 1;
    await settled();
    vi.advanceTimersByTime(1000);
    expect(host.index).toBe(2);
    host.autoplay = 0;
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('addresses', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it.each([
    ['of a picture', '#lead-2', '', 1],
    ['of a figure with an id', '#own', '', 2],
    ['of no picture', '#lead-9', '', undefined],
    ['of the gallery itself', '#lead', '', undefined],
    ['of a picture, where none opens', '#lead-2', 'lightbox="none"', undefined],
    ['of a picture, where Back leaves', '#lead-2', 'back="leaves"', undefined],
  ])('%s: %s opens it', async (_, hash, attributes, index) => {
    history.replaceState(null, '', hash);
    const host = await gallery(
      bare(0) + bare(1) + bare(2).replace('<figure', '<figure id="own"'),
      `id="lead" ${attributes}`,
    );
    if (index === undefined) {
      await settled();
      expect(boxOf(host)).toBeNull();
    } else {
      await expect.poll(() => boxOf(host)?.open).toBe(true);
      expect(boxOf(host)!.index).toBe(index);
    }
  });

  it('of a gallery that was removed open nothing', async () => {
    const host = await gallery(many(2), 'id="gone"');
    host.remove();
    const open = vi.spyOn(host, 'requestUpdate');
    location.hash = '#gone-1';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(open).not.toHaveBeenCalled();
  });
});

it('closing gives the focus to the picture shown last, and brings it into view', async () => {
  const host = await gallery(many(3), 'layout="grid"');
  await host.openLightbox(2);
  const into = vi.spyOn(images(host)[2]!, 'scrollIntoView');
  boxOf(host)!.close();
  expect(document.activeElement).toBe(images(host)[2]);
  expect(into).toHaveBeenCalledWith({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
});
