import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { part, settled } from '../../fixture.ts';
import { button, file, film, focused, player, poll, talk } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
const wide = (size: string, media = film(), layout = '') =>
  player(
    html`<lede-media-player resume="off" layout=${layout} .style=${`inline-size:${size}`}
      >${media}</lede-media-player
    >`,
  );

async function more(host: Host): Promise<Map<string, HTMLElement>> {
  part(host, '.opener-more').focus();
  await userEvent.keyboard('{Enter}');
  await poll(() => part(host, '#more').matches(':popover-open')).toBe(true);
  const items = [...part(host, '#more').querySelectorAll<HTMLElement>('[role=menuitem]')];
  return new Map(
    items
      .filter((item) => item.checkVisibility())
      .map((item) => [item.querySelector('.text')!.textContent.trim(), item]),
  );
}
const choose = async (host: Host, name: string) => userEvent.click((await more(host)).get(name)!);
const SPARE = ['Back 10 seconds', 'Forward 10 seconds', 'Speed: 1×', 'Unmute', 'Mute', 'Captions'];
const spares = (items: Map<string, HTMLElement>) => SPARE.filter((name) => items.has(name));

describe('controls that do not fit are in the menu "More"', () => {
  it.each([
    ['700px', []],
    ['390px', SPARE.slice(0, 2)],
    ['340px', SPARE.slice(0, 3)],
    ['260px', [...SPARE.slice(0, 3), 'Captions']],
  ])('of a video of %s', async (size, expected) => {
    const host = await wide(size);
    expect(spares(await more(host))).toEqual(expected);
    await userEvent.keyboard('{Escape}');
    expect(focused(host)).toBe(part(host, '.opener-more'));
  });

  it('of compact audio: steps, speed, transcript, sound', async () => {
    const host = await wide('340px', talk, 'compact');
    expect([...(await more(host)).keys()]).toEqual([
      'Back 10 seconds',
      'Forward 10 seconds',
      'Speed: 1×',
      'Mute',
      'Show transcript',
      'Copy link at 0:00',
      'Keyboard shortcuts',
    ]);
    await userEvent.keyboard('{Escape}');
    await choose(host, 'Forward 10 seconds');
    await poll(() => host.media!.currentTime).toBeCloseTo(10, 1);
    await choose(host, 'Mute');
    expect(host.media!.muted).toBe(true);
    await choose(host, 'Show transcript');
    await poll(() => host.transcript).toBe(true);
  });

  it('their menus open at "More", which gets the focus back', async () => {
    const host = await wide('340px');
    await choose(host, 'Speed: 1×');
    const speed = part(host, '#speed');
    await poll(() => speed.matches(':popover-open')).toBe(true);
    await poll(() => focused(host)?.textContent?.trim()).toBe('Normal');
    const opener = part(host, '.opener-more').getBoundingClientRect();
    const { top, bottom, right } = speed.getBoundingClientRect();
    expect(Math.min(Math.abs(opener.top - bottom), Math.abs(top - opener.bottom))).toBeLessThan(16);
    expect(right).toBeCloseTo(opener.right, -1);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(focused(host)).toBe(part(host, '.opener-more'));
    // With room again it stands at its own button.
    host.style.inlineSize = '700px';
    part(host, '.opener-speed').focus();
    await userEvent.keyboard('{Enter}');
    await poll(() => speed.matches(':popover-open')).toBe(true);
    const own = part(host, '.opener-speed').getBoundingClientRect();
    expect(speed.getBoundingClientRect().right).toBeCloseTo(own.right, -1);
  });

  it.each([
    ['top', 'below'],
    ['bottom', 'above'],
  ])('a menu of a player at the %s of the window opens %s its button', async (edge, side) => {
    const host = await wide('700px');
    Object.assign(host.style, { position: 'fixed', insetBlock: edge === 'top' ? '0 auto' : 'auto 0' });
    await page.viewport(900, 1200);
    const opener = part<HTMLButtonElement>(host, '.opener-speed');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const menu = part(host, '#speed');
    await poll(() => menu.matches(':popover-open')).toBe(true);
    const [box, button] = [menu.getBoundingClientRect(), opener.getBoundingClientRect()];
    if (side === 'below') expect(box.top).toBeGreaterThanOrEqual(button.bottom);
    else expect(box.bottom).toBeLessThanOrEqual(button.top);
    expect([box.top >= 0, box.bottom <= innerHeight]).toEqual([true, true]);
  });

  it('an open "More" does not show a new item whose button fits', async () => {
    const host = await wide('700px', html`<video preload="auto" src=${file('film.webm')}></video>`);
    await more(host);
    await poll(() => focused(host)?.textContent?.trim()).toBe('Copy link at 0:00');
    const track = document.createElement('track');
    Object.assign(track, { kind: 'captions', src: file('captions.en.vtt'), srclang: 'en', label: 'English' });
    host.media!.append(track);
    await poll(() => host.shadowRoot!.querySelector('.opener-captions')?.checkVisibility()).toBe(true);
    expect(part(host, '[data-for=opener-captions]').checkVisibility()).toBe(false);
    expect(focused(host)?.textContent?.trim()).toBe('Copy link at 0:00');
    await userEvent.keyboard('{Escape}');
    expect(focused(host)).toBe(part(host, '.opener-more'));
  });

  it('the keyboard skips hidden items', async () => {
    const host = await wide('700px');
    await more(host);
    await poll(() => focused(host)?.textContent?.trim()).toBe('Show transcript');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused(host)!.textContent).toContain('Keyboard shortcuts');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(host)!.textContent!.trim()).toBe('Show transcript');
  });
});

describe('audio', () => {
  it('opens its transcript with C', async () => {
    const host = await wide('700px', talk);
    button(host, 'Play').focus();
    await userEvent.keyboard('c');
    expect(host.transcript).toBe(true);
    expect(part(host, '[role=status]').textContent).toBe('');
    await userEvent.keyboard('c');
    expect(host.transcript).toBe(false);
    const names = () => [...host.shadowRoot!.querySelectorAll('dt')].map((dt) => dt.textContent);
    expect(names()).toContain('Transcript');
    expect(names()).not.toContain('Captions');
    expect(names()).not.toContain('Full screen');
    host.media!.querySelector('track')!.remove();
    await poll(() => names().includes('Transcript')).toBe(false);
  });

  it('in one line shows no artwork at any width', async () => {
    const host = await player(
      html`<lede-media-player resume="off" layout="compact" artwork=${file('poster.webp')}
        >${talk}</lede-media-player
      >`,
    );
    expect(part(host, '.header').checkVisibility()).toBe(false);
    const { top, bottom } = part(host, '.bar').getBoundingClientRect();
    const stage = part(host, '.stage').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(stage.top);
    expect(bottom).toBeLessThanOrEqual(stage.bottom);
  });

  it('shows "Link copied"', async () => {
    const host = await wide('340px', talk, 'compact');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await choose(host, 'Copy link at 0:00');
    await poll(() => host.shadowRoot!.querySelector('.feedback')?.textContent?.trim()).toBe('Link copied');
    expect(part(host, '.feedback').checkVisibility()).toBe(true);
    write.mockRestore();
  });
});

it('the shortcuts of a live stream leave out seeking and speed', async () => {
  const host = await wide('700px');
  Object.defineProperty(host.media!, 'duration', { value: Infinity, configurable: true });
  host.requestUpdate();
  await settled();
  const names = [...host.shadowRoot!.querySelectorAll('dt')].map((dt) => dt.textContent);
  expect(names.join()).not.toMatch(/seconds|start|0–90|Slower|Faster/);
  expect(names).toContain('Go to live');
});
