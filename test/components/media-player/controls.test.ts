import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixture, part, settled } from '../../fixture.ts';
import { button, film, focused, key, poll, video } from './player.ts';
import { inChromium } from '../../chromium-only.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];

describe('keys', () => {
  it('work in a dialog that scrolls', async () => {
    const place = await fixture<HTMLDialogElement>(
      html`<dialog class="scrolls"><lede-media-player resume="off">${film()}</lede-media-player></dialog>`,
    );
    place.showModal();
    const host = place.querySelector<Host>('lede-media-player')!;
    await poll(() => host.media?.readyState ?? 0).toBeGreaterThan(0);
    await settled();
    part(host, '.surface').focus();
    await userEvent.keyboard('{ArrowRight}');
    await poll(() => host.media!.currentTime).toBeCloseTo(5, 1);
    await userEvent.keyboard('{End}');
    await poll(() => host.media!.currentTime).toBeGreaterThan(33);
  });

  inChromium('C returns to the chosen language', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[1]);
    button(host, 'Play').focus();
    await key('KeyC', 'c');
    expect(host.captions.track).toBeUndefined();
    await key('KeyC', 'c');
    expect(host.captions.track?.label).toBe('Русский');
  });
});

describe('volume', () => {
  const sound = (host: Host) => [host.media!.volume, host.media!.muted];

  it('survives muting and unmuting', async () => {
    const host = await video();
    host.playback.setVolume(0.5);
    await settled();
    await poll(() => host.shadowRoot!.querySelector('[aria-label=Mute]')).not.toBeNull();
    await userEvent.click(button(host, 'Mute'));
    expect(sound(host)).toEqual([0.5, true]);
    await poll(() => host.shadowRoot!.querySelector('[aria-label=Unmute]')).not.toBeNull();
    await userEvent.click(button(host, 'Unmute'));
    expect(sound(host)).toEqual([0.5, false]);
  });

  it('shows its slider while the keyboard has the focus there', async () => {
    const host = await video();
    const slider = part<HTMLInputElement>(host, '.volume');
    await userEvent.hover(button(host, 'Play'));
    await poll(() => slider.offsetWidth).toBe(0);
    button(host, 'Play').focus();
    while (!host.shadowRoot!.activeElement?.matches('.mute, [aria-label=Mute]')) await userEvent.tab();
    await poll(() => slider.offsetWidth).toBeGreaterThan(60);
    await poll(() => getComputedStyle(slider).opacity).toBe('1');
  });

  it('returns to its value from before a drag down to 0', async () => {
    const host = await video();
    button(host, 'Play').focus();
    host.media!.volume = 1;
    host.media!.muted = true;
    await userEvent.keyboard('{ArrowUp}');
    expect(sound(host)).toEqual([1, false]);
    host.media!.volume = 0.8;
    const slider = part<HTMLInputElement>(host, '.volume');
    slider.dispatchEvent(new PointerEvent('pointerdown'));
    for (const value of ['0.4', '0.05', '0']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input'));
    }
    slider.dispatchEvent(new Event('change'));
    expect(sound(host)).toEqual([0.8, true]);
    await userEvent.keyboard('m');
    expect(sound(host)).toEqual([0.8, false]);
    await userEvent.keyboard('m{ArrowDown}');
    expect(sound(host)).toEqual([0.8, true]);
  });
});

describe('an error', () => {
  it('moves the focus to "Try again" and back, and makes the controls inert', async () => {
    const host = await video();
    button(host, 'Play').focus();
    Object.defineProperty(host.media!, 'error', { value: { code: 2 }, configurable: true });
    host.media!.dispatchEvent(new Event('error'));
    await poll(() => focused(host)?.textContent?.trim()).toBe('Try again');
    expect(part(host, '.bar').inert).toBe(true);
    Reflect.deleteProperty(host.media!, 'error');
    await userEvent.keyboard('{Enter}');
    await poll(() => focused(host)).toBe(part(host, '.toggle'));
    expect(part(host, '.bar').inert).toBe(false);
    await poll(() => host.media!.paused).toBe(false);
    await userEvent.keyboard('k');
    await poll(() => host.media!.paused).toBe(true);
  });
});

it('a double click on media that have not started plays them in full screen', async () => {
  const host = await video();
  await userEvent.dblClick(part(host, '.surface'));
  await poll(() => document.fullscreenElement).toBe(host);
  await poll(() => host.media!.currentTime).toBeGreaterThan(0);
  expect(host.media!.paused).toBe(false);
  await document.exitFullscreen();
});
