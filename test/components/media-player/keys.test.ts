import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { part, settled } from '../../fixture.ts';
import { button, film, focused, key, player, video, poll } from './player.ts';
import { inChromium } from '../../chromium-only.ts';

const SHIFT = 8;

describe('the keyboard of lede-media-player', () => {
  inChromium('works on a Cyrillic layout, by the position of the keys', async () => {
    const host = await video();
    button(host, 'Play').focus();
    await key('KeyK', 'л');
    await poll(() => host.media!.paused).toBe(false);
    await key('KeyK', 'л');
    await poll(() => host.media!.paused).toBe(true);
    host.media!.currentTime = 0;
    await key('KeyL', 'д');
    await poll(() => host.media!.currentTime).toBeCloseTo(10, 1);
    await key('KeyJ', 'о');
    await poll(() => host.media!.currentTime).toBeCloseTo(0, 1);
    await key('KeyM', 'ь');
    await poll(() => host.media!.muted).toBe(false);
    await key('KeyC', 'с');
    await settled();
    expect(host.captions.track?.label).toBe('English');
    await key('Period', 'Ю', SHIFT);
    expect(host.media!.playbackRate).toBe(1.25);
    await key('Comma', 'Б', SHIFT);
    expect(host.media!.playbackRate).toBe(1);
  });

  it('steps, jumps, and sets the volume', async () => {
    const host = await video();
    button(host, 'Play').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await poll(() => host.media!.currentTime).toBeCloseTo(10, 1);
    await userEvent.keyboard('5');
    await poll(() => host.media!.currentTime).toBeCloseTo(17, 0);
    await userEvent.keyboard('{End}');
    await poll(() => host.media!.currentTime).toBeGreaterThan(33);
    await userEvent.keyboard('{Home}');
    await poll(() => host.media!.currentTime).toBe(0);
    await userEvent.keyboard('m{ArrowDown}');
    expect(host.media!.volume).toBeCloseTo(0.95);
  });

  it('leaves keys to the focused control that uses them', async () => {
    const host = await video();
    const volume = part<HTMLInputElement>(host, '.volume');
    volume.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(host.media!.currentTime).toBe(0);
    button(host, 'Forward 10 seconds').focus();
    await userEvent.keyboard(' ');
    await poll(() => host.media!.currentTime).toBeCloseTo(10, 1);
    expect(host.media!.paused).toBe(true);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(host.media!.paused).toBe(true);
    // Space on the seek bar is no use to it: it plays.
    part(host, '.seek input').focus();
    await userEvent.keyboard(' ');
    await poll(() => host.media!.paused).toBe(false);
  });

  it('ignores typing in a text field inside it, and keys outside it', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        >${film()}
        <p slot="playlist"><input aria-label="Note" /></p
      ></lede-media-player>`,
    );
    const input = host.querySelector('input')!;
    await userEvent.type(input, 'milk');
    expect(input.value).toBe('milk');
    expect(host.media!.paused).toBe(true);
    input.blur();
    await userEvent.keyboard('k');
    expect(host.media!.paused).toBe(true);
  });

  it('is off with hotkeys=off', async () => {
    const host = await player(
      html`<lede-media-player resume="off" hotkeys="off">${film()}</lede-media-player>`,
    );
    const play = button(host, 'Play');
    expect(play.hasAttribute('aria-keyshortcuts')).toBe(false);
    play.focus();
    await userEvent.keyboard('k');
    expect(host.media!.paused).toBe(true);
  });

  inChromium('shows the shortcuts with ?, in a dialog that returns the focus', async () => {
    const host = await video();
    button(host, 'Play').focus();
    await key('Digit7', '?', SHIFT);
    const dialog = part<HTMLDialogElement>(host, 'dialog');
    expect(dialog.open).toBe(true);
    expect(dialog.getAttribute('aria-label')).toBe('Keyboard shortcuts');
    expect(dialog.textContent).toContain('Back 10 seconds');
    expect([...dialog.querySelectorAll('kbd')].map((kbd) => kbd.textContent)).toContain('Space');
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
    expect(focused(host)).toBe(button(host, 'Play'));
  });

  it('opens menus, moves through their items, and closes them with Escape, which returns the focus', async () => {
    const host = await video();
    const opener = part(host, '.opener-captions');
    expect(opener.getAttribute('aria-haspopup')).toBe('menu');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await poll(() => focused(host)?.textContent?.trim()).toBe('Off');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused(host)!.textContent!.trim()).toBe('Русский');
    await userEvent.keyboard('e');
    expect(focused(host)!.textContent!.trim()).toBe('English');
    await userEvent.keyboard('{Escape}');
    expect(part(host, '#captions').matches(':popover-open')).toBe(false);
    expect(focused(host)).toBe(opener);
  });

  it('enters and leaves full screen', async () => {
    const host = await video();
    button(host, 'Play').focus();
    await userEvent.keyboard('f');
    await poll(() => document.fullscreenElement).toBe(host);
    await poll(() => host.shadowRoot!.querySelector('[aria-label="Exit full screen"]')).not.toBeNull();
    expect(host.media!.getBoundingClientRect().height).toBeCloseTo(innerHeight, -1);
    await userEvent.click(button(host, 'Exit full screen'));
    await poll(() => document.fullscreenElement).toBeNull();
  });
});
