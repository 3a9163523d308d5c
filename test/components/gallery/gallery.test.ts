import '../../../src/define/gallery.ts';
import lightDom from '../../../src/components/gallery/gallery.light.css?inline';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeGallery } from '../../../src/components/gallery/index.ts';
import { tokens } from '../../../src/styles/base.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const picture = (text: string, width = 300, height = 200) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><title>${text}</title><path fill="teal" d="M0 0h999v999H0z"/></svg>`)}`;
const figure = (n: number) =>
  html`<figure>
    <a href="https://example.org/${n}.jpg"
      ><img src=${picture(`${n}`)} alt="Alt ${n}" width="300" height="200"
    /></a>
    <figcaption>Caption ${n} <small class="credit">Name</small></figcaption>
  </figure>`;
const figures = (count: number) => Array.from({ length: count }, (_, index) => figure(index + 1));

interface Options {
  count?: number;
  layout?: string;
  nav?: string;
  loop?: boolean;
  autoplay?: number;
  lightbox?: string;
}
async function gallery(options: Options = {}): Promise<LedeGallery> {
  const { count = 5, layout = 'row', nav = 'dots', loop = false, autoplay = 0, lightbox = 'none' } = options;
  const host = await fixture<LedeGallery>(
    html`<lede-gallery
      id="lead"
      label="Ship"
      layout=${layout}
      nav=${nav}
      ?loop=${loop}
      autoplay=${autoplay}
      lightbox=${lightbox}
      >${figures(count)}</lede-gallery
    >`,
  );
  await settled();
  return host;
}
const list = (host: Element) => part(host, '.list');
const inView = (host: Element) => Math.round(Math.abs(list(host).scrollLeft) / (list(host).clientWidth + 12));
const button = (host: Element, name: string) => part(host, `[aria-label="${name}"]`);
const links = (host: Element) => [...host.querySelectorAll('a')];

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = lightDom;
  document.head.append(style);
});
afterEach(() => page.viewport(800, 600));

describe('lede-gallery', () => {
  it('is a named carousel of figures that are its slides', async () => {
    const host = await gallery();
    const section = part(host, 'section');
    expect(section.getAttribute('aria-label')).toBe('Ship');
    expect(section.getAttribute('aria-roledescription')).toBe('carousel');
    const second = host.querySelectorAll('figure')[1]!;
    expect(second.getAttribute('aria-label')).toBe('2 of 5');
    expect(second.getAttribute('aria-roledescription')).toBe('slide');
  });

  it('turns by buttons, announces the position, and stops at both ends', async () => {
    const host = await gallery();
    const status = part(host, '[role=status]');
    expect(status.textContent).toBe('');
    expect(button(host, 'Previous picture').getAttribute('aria-disabled')).toBe('true');
    const change = next<CustomEvent>(host, 'lede-picture-change');
    await userEvent.click(button(host, 'Next picture'));
    expect((await change).detail).toEqual({ index: 1 });
    await expect.poll(() => inView(host)).toBe(1);
    await expect.poll(() => status.textContent).toBe('2 of 5: Alt 2');
    for (let i = 0; i < 3; i++) await userEvent.click(button(host, 'Next picture'));
    await expect.poll(() => inView(host)).toBe(4);
    expect(host.index).toBe(4);
    expect(button(host, 'Next picture').getAttribute('aria-disabled')).toBe('true');
  });

  it('turns by keys, and the focus follows', async () => {
    const host = await gallery();
    links(host)[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(host.index).toBe(2);
    expect(document.activeElement).toBe(links(host)[2]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(links(host)[4]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(links(host)[0]);
    await expect.poll(() => inView(host)).toBe(0);
  });

  it('reverses the arrow keys in right-to-left text', async () => {
    document.documentElement.dir = 'rtl';
    const host = await gallery();
    links(host)[0]!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(host.index).toBe(1);
    await expect.poll(() => list(host).scrollLeft).toBeLessThan(-300);
    await userEvent.click(button(host, 'Next picture'));
    await expect.poll(() => inView(host)).toBe(2);
  });

  it('leaves keys with Shift to the browser, which selects text by them', async () => {
    const host = await gallery();
    links(host)[0]!.focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{End}{/Shift}');
    expect(host.index).toBe(0);
  });

  it('has one Tab stop among links and one among dots', async () => {
    const host = await gallery();
    await userEvent.click(button(host, 'Picture 3'));
    await expect.poll(() => links(host).map((link) => link.tabIndex)).toEqual([-1, -1, 0, -1, -1]);
    const dots = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.dot')];
    expect(dots.map((dot) => dot.tabIndex)).toEqual([-1, -1, 0, -1, -1]);
    expect(dots[2]!.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => host.shadowRoot!.activeElement).toBe(dots[3]);
  });

  it('follows scrolling, and announces it', async () => {
    const host = await gallery();
    list(host).scrollTo({ left: list(host).clientWidth + 12, behavior: 'smooth' });
    await expect.poll(() => host.index).toBe(1);
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('2 of 5: Alt 2');
  });

  it('is dragged by a mouse without following the link', async () => {
    const host = await gallery();
    const clicked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('click', clicked);
    await userEvent.dragAndDrop(links(host)[0]!, document.body, {
      sourcePosition: { x: 500, y: 100 },
      targetPosition: { x: 60, y: 120 },
    });
    await expect.poll(() => host.index).toBe(1);
    await expect.poll(() => inView(host)).toBe(1);
    await expect.poll(() => list(host).classList.contains('dragged')).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('wraps around only with loop', async () => {
    const host = await gallery({ loop: true });
    await userEvent.click(button(host, 'Previous picture'));
    await expect.poll(() => inView(host)).toBe(4);
    await userEvent.click(button(host, 'Next picture'));
    await expect.poll(() => inView(host)).toBe(0);
  });

  it('shows the picture at index, set before or after it is connected', async () => {
    const host = await fixture<LedeGallery>(html`<lede-gallery index="3">${figures(5)}</lede-gallery>`);
    await settled();
    await expect.poll(() => inView(host)).toBe(3);
    host.index = 1;
    await expect.poll(() => inView(host)).toBe(1);
  });

  it('has no controls for one picture', async () => {
    const host = await gallery({ count: 1 });
    expect(host.shadowRoot!.querySelector('button')).toBe(null);
    expect(part(host, 'section').hasAttribute('aria-roledescription')).toBe(false);
    expect(host.querySelector('figure')!.hasAttribute('aria-label')).toBe(false);
    expect(links(host)[0]!.tabIndex).toBe(0);
  });

  it('with 300 pictures, shows a counter instead of dots and changes few figures per turn', async () => {
    const host = await gallery({ count: 300 });
    expect(host.shadowRoot!.querySelectorAll('button').length).toBe(4);
    await userEvent.click(button(host, 'Last picture'));
    await expect.poll(() => inView(host)).toBe(299);
    expect(part(host, '.counter').textContent).toBe('300 / 300');
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => touched.add(target)));
    observer.observe(host, { subtree: true, attributes: true, childList: true });
    host.goTo(298);
    await host.updateComplete;
    await expect.poll(() => touched.size).toBeGreaterThan(0);
    expect(touched.size).toBeLessThan(10);
    observer.disconnect();
  });

  it('without figures shows nothing, and accepts figures later', async () => {
    const host = await gallery({ count: 0 });
    expect(host.shadowRoot!.querySelector('button')).toBe(null);
    const one = (await fixture<HTMLElement>(html`<div>${figures(2)}</div>`)).querySelectorAll('figure');
    host.append(...one);
    await expect.poll(() => host.shadowRoot!.querySelectorAll('.dot').length).toBe(2);
    host.querySelector('figure')!.remove();
    await expect.poll(() => host.shadowRoot!.querySelectorAll('button').length).toBe(0);
  });

  it('as a grid, shows all pictures as Tab stops', async () => {
    const host = await gallery({ layout: 'grid' });
    expect(host.shadowRoot!.querySelector('button')).toBe(null);
    expect(links(host).map((link) => link.tabIndex)).toEqual([0, 0, 0, 0, 0]);
    const tops = [...host.querySelectorAll('figure')].map((one) => one.getBoundingClientRect().left);
    expect(new Set(tops).size).toBeGreaterThan(1);
  });

  it('without links, still turns by keys', async () => {
    const host = await fixture<LedeGallery>(
      html`<lede-gallery lightbox="none">
        ${[1, 2].map((n) => html`<figure><img src=${picture(`${n}`)} alt="Alt ${n}" width="3" height="2" /></figure>`)}
      </lede-gallery>`,
    );
    await settled();
    list(host).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(host.index).toBe(1);
    expect(host.querySelector('figure')!.ariaLabel).toBe('1 of 2');
  });

  it('uses the language of the page', async () => {
    const { ru } = await import('../../../src/locales/ru.ts');
    expect(ru.gallery.of('1', '2')).toBe('1 из 2');
    const host = await gallery();
    document.documentElement.lang = 'ru';
    await expect.poll(() => host.querySelector('figure')!.ariaLabel).toBe('1 из 5');
  });

  it('nothing shifts when it is defined', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const tall = (tag: string) => {
      const element = document.createElement(tag);
      element.append(...[...gallerySource.querySelectorAll('figure')].map((one) => one.cloneNode(true)));
      place.append(element);
      return element;
    };
    const gallerySource = await gallery();
    const defined = tall('lede-gallery');
    await settled(place);
    const style = document.createElement('style');
    style.textContent = (tokens.cssText.replace(':host', 'lede-gallery') + lightDom).replaceAll(
      'lede-gallery',
      'undefined-gallery',
    );
    document.head.append(style);
    const before = tall('undefined-gallery').getBoundingClientRect().height;
    expect(Math.abs(before - defined.getBoundingClientRect().height)).toBeLessThan(0.5);
    style.remove();
  });
});

describe('a slide show', () => {
  it('has a stop button first, runs, and stops for good when the reader interacts', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const host = await gallery({ autoplay: 4 });
    const stop = part(host, 'button');
    expect(stop.getAttribute('aria-label')).toBe('Stop the slide show');
    vi.advanceTimersByTime(4000);
    expect(host.index).toBe(1);
    await settled();
    expect(part(host, '[role=status]').textContent).toBe('');
    links(host)[1]!.focus();
    await settled();
    expect(stop.getAttribute('aria-label')).toBe('Start the slide show');
    links(host)[1]!.blur();
    vi.advanceTimersByTime(60_000);
    expect(host.index).toBe(1);
    stop.click();
    await settled();
    expect(stop.getAttribute('aria-label')).toBe('Stop the slide show');
    vi.advanceTimersByTime(4000);
    expect(host.index).toBe(2);
    stop.click();
    vi.advanceTimersByTime(60_000);
    expect(host.index).toBe(2);
    vi.useRealTimers();
  });

  it('stops when a script shows a picture', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const host = await gallery({ autoplay: 4 });
    host.goTo(2);
    vi.advanceTimersByTime(60_000);
    expect(host.index).toBe(2);
    vi.useRealTimers();
  });

  it('stops when the pointer enters', async () => {
    const elsewhere = await fixture<HTMLElement>(html`<p>Elsewhere</p>`);
    const host = await gallery();
    await userEvent.hover(elsewhere);
    host.autoplay = 30;
    await settled();
    const name = () => host.shadowRoot!.querySelector('.rotation')?.ariaLabel;
    await expect.poll(name).toBe('Stop the slide show');
    await userEvent.hover(links(host)[0]!);
    await expect.poll(name).toBe('Start the slide show');
  });

  it('ends at the last picture, and when the element is removed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const host = await gallery({ autoplay: 1, count: 3 });
    vi.advanceTimersByTime(20_000);
    expect(host.index).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
    host.goTo(0);
    part(host, 'button').click();
    expect(vi.getTimerCount()).toBe(1);
    host.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
