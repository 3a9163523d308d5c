import { timedTexts } from '../../../src/components/media-player/media/text-tracks.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { part, settled } from '../../fixture.ts';
import { file, film, key, player, talk, video, poll } from './player.ts';
import { inChromium } from '../../chromium-only.ts';

describe('captions', () => {
  inChromium('are drawn by the player from the cues of the browser, and the tracks stay hidden', async () => {
    const host = await video();
    await userEvent.click(part(host, '.opener-captions'));
    await poll(() => part(host, '#captions').matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    host.media!.currentTime = 13;
    await poll(() => host.shadowRoot!.querySelector('.captions i')?.textContent).toBe('a tenth of a second');
    expect(part(host, '.captions').lang).toBe('en');
    host.media!.currentTime = 22;
    await poll(() => host.shadowRoot!.querySelector('.captions .high')?.textContent).toContain(
      'first microphone',
    );
    expect([...host.media!.textTracks].some(({ mode }) => mode === 'showing')).toBe(false);
    await key('KeyC', 'c');
    await poll(() => host.shadowRoot!.querySelector('.captions')).toBeNull();
    expect(part(host, '[role=status]').textContent).toBe('Captions: Off');
  });

  it('are in their own language wherever they are read: over the film, in the menu, in the transcript', async () => {
    const host = await video();
    host.captions.choose(host.captions.tracks[1]);
    host.transcript = true;
    await poll(() => part(host, '.captions').lang).toBe('ru');
    expect(part(host, '.transcript ol').lang).toBe('ru');
    const names = [...host.shadowRoot!.querySelectorAll<HTMLElement>('#captions .text')];
    expect(names.map(({ lang }) => lang)).toEqual(['', 'en', 'ru']);
    await poll(() => host.chapters.length).toBeGreaterThan(0);
    for (const chapter of host.shadowRoot!.querySelectorAll<HTMLElement>('#chapters .text, .bar .chapter'))
      expect(chapter.lang).toBe('en');
  });

  it('with "default" show from the start, and show natively after the player is removed', async () => {
    const host = await player(
      html`<lede-media-player resume="off"
        >${film(html`<track kind="subtitles" default src=${file('captions.ru.vtt')} srclang="ru" label="Ru" />`)}</lede-media-player
      >`,
    );
    await poll(() => host.captions.track?.label).toBe('Ru');
    const track = host.captions.track!;
    expect(track.mode).toBe('hidden');
    host.remove();
    expect(track.mode).toBe('showing');
  });
});

describe('the markup of a cue', () => {
  it('gets the tags of the browser and no class, so that it never looks like the player’s own parts', async () => {
    const host = await video();
    const track = host.media!.addTextTrack('captions', 'Spoof', 'en');
    const names = ['error', 'help', 'menu', 'surface', 'bar', 'control', 'toggle', 'retry'];
    const text = `<c.${names.join('.')}>Sign <i.error>in</i></c> <v.error Ann>again</v>`;
    track.addCue(new VTTCue(0, 34, text));
    host.captions.choose(track);
    host.media!.currentTime = 3;
    await poll(() => host.shadowRoot!.querySelector('.captions .line')?.textContent).toBe('Sign in again');
    const caption = part(host, '.captions .line');
    expect(caption.querySelector('i')!.textContent).toBe('in');
    expect(caption.querySelectorAll('[class], [id], [part], [style]').length).toBe(0);
  });
});

describe('transcript', () => {
  it('shows all cues, marks the current one, and seeks to a clicked one', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    const open = part(host, '.script');
    expect(open.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(open);
    await poll(() => host.shadowRoot!.querySelectorAll('.cue').length).toBe(7);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    host.media!.muted = true;
    const cue = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.cue')][2]!;
    await userEvent.click(cue);
    await poll(() => host.media!.currentTime).toBeGreaterThanOrEqual(14.5);
    await poll(() => cue.getAttribute('aria-current')).toBe('true');
    expect(host.media!.paused).toBe(false);
  });

  it('has no group while it is closed, and the current text of a cue that a script changes', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    expect(part(host, '.transcript').hasAttribute('role')).toBe(false);
    host.transcript = true;
    await poll(() => host.shadowRoot!.querySelectorAll('.cue').length).toBe(7);
    expect(part(host, '.transcript').getAttribute('role')).toBe('group');
    const cue = host.captions.source('en')!.cues![0] as VTTCue;
    cue.text = 'Corrected <b>words</b>';
    host.requestUpdate();
    await poll(() => part(host, '.cue').textContent).toContain('Corrected words');
  });

  it('is opened by find-in-page', async () => {
    const host = await player(html`<lede-media-player resume="off">${talk}</lede-media-player>`);
    expect(part(host, '.transcript').getAttribute('hidden')).toBe('until-found');
    part(host, '.transcript').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    expect(host.transcript).toBe(true);
    expect(part(host, '.transcript').hidden).toBe(false);
  });
});

it('the cues of a track are read once, and again where a script has changed one', () => {
  const track = document.createElement('video').addTextTrack('captions');
  const cues = [0, 1, 2].map((second) => new VTTCue(second, second + 1, `<i>Cue</i> ${second}`));
  for (const cue of cues) track.addCue(cue);
  const parse = vi.spyOn(VTTCue.prototype, 'getCueAsHTML');
  const first = timedTexts(track);
  expect(first.map(({ text }) => text)).toEqual(['Cue 0', 'Cue 1', 'Cue 2']);
  expect(timedTexts(track)).toBe(first);
  expect(parse).toHaveBeenCalledTimes(3);
  cues[1]!.text = 'Changed';
  const second = timedTexts(track);
  expect(second.map(({ text }) => text)).toEqual(['Cue 0', 'Changed', 'Cue 2']);
  expect(second[2]).toBe(first[2]);
  expect(parse).toHaveBeenCalledTimes(4);
  cues[2]!.endTime = 9;
  expect(timedTexts(track)[2]!.end).toBe(9);
  track.removeCue(cues[0]!);
  expect(timedTexts(track)).toHaveLength(2);
  parse.mockRestore();
});
