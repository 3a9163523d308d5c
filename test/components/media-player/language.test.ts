import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { registerLocale } from '../../../src/locales/register-locale.ts';
import { ru } from '../../../src/locales/ru.ts';
import { next, part, settled } from '../../fixture.ts';
import { button, file, player, poll, talk, video } from './player.ts';

describe('texts', () => {
  it('are in the page’s language, with its plural forms', async () => {
    registerLocale('ru', ru);
    document.documentElement.lang = 'ru';
    const host = await video();
    host.media!.currentTime = 3;
    await next(host, 'seeked');
    await settled();
    expect(part(host, '.seek input').getAttribute('aria-valuetext')).toBe('3 секунды, всего 34 секунды');
    expect(button(host, 'Назад на 10 секунд').checkVisibility()).toBe(true);
  });

  it('escape HTML; unsafe URLs are refused with an event', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const errors: string[] = [];
    const heard = (event: Event) => errors.push(String((event as CustomEvent).detail.error));
    document.addEventListener('lede-error', heard);
    const host = await player(
      html`<lede-media-player
        headline="&lt;b&gt;a&lt;/b&gt;"
        artwork="javascript:alert(1)"
        download="javascript:alert(1)"
        layout="sideways"
        >${talk}</lede-media-player
      >`,
    );
    expect(part(host, '.names strong').textContent).toBe('<b>a</b>');
    expect(host.shadowRoot!.querySelector('img, a[download]')).toBeNull();
    expect(errors[0]).toContain('refused');
    document.removeEventListener('lede-error', heard);
    warn.mockRestore();
  });

  it('offer a download of the current file', async () => {
    const host = await player(html`<lede-media-player download resume="off">${talk}</lede-media-player>`);
    expect(part<HTMLAnchorElement>(host, 'a[download]').href).toBe(file('talk.webm'));
  });
});

it('texts and units are both English when the page’s language is not registered', async () => {
  document.documentElement.lang = 'fi';
  const host = await video();
  expect(button(host, 'Back 10 seconds')).toBeTruthy();
  expect(part(host, '.help').textContent).toContain('Back 5 seconds');
  const seek = part<HTMLInputElement>(host, '.seek input');
  await poll(() => seek.ariaValueText).toBe('0 seconds of 34 seconds');
});
