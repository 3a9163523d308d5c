// What a `timeupdate` costs, by what is redrawn and read: four of them come each second for as long as a story plays.
import './player.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedeMediaPlayer } from '../../../src/components/media-player/index.ts';
import { fixture, part, settled } from '../../fixture.ts';

const CUES = 1500;
const SECONDS = 3;

let host: LedeMediaPlayer;
let time: number;
/** A player of media that fire no events of their own, with a transcript of 1,500 cues and two chapters. */
beforeEach(async () => {
  time = 0;
  host = await fixture(
    html`<lede-media-player resume="off"><video width="512" height="288"></video></lede-media-player>`,
  );
  const { media } = host;
  for (const [name, value] of Object.entries({ currentTime: () => time, duration: () => CUES * SECONDS }))
    Object.defineProperty(media, name, { get: value, set: () => {} });
  const cues = media!.addTextTrack('captions', 'English', 'en');
  for (let i = 0; i < CUES; i++)
    cues.addCue(new VTTCue(i * SECONDS, (i + 1) * SECONDS, `Sentence <b>${i}</b>`));
  const chapters = media!.addTextTrack('chapters', '', 'en');
  for (const [i, title] of ['One', 'Two'].entries()) chapters.addCue(new VTTCue(i * 60, 4500, title));
  await tick('loadedmetadata', 0);
});
afterEach(() => vi.restoreAllMocks());

async function tick(type: string, seconds: number): Promise<void> {
  time = seconds;
  host.media!.dispatchEvent(new Event(type));
  await settled();
}
const renders = () => vi.spyOn(LedeMediaPlayer.prototype as unknown as { render(): unknown }, 'render');
const shown = (selector: string) => part(host, selector).textContent!.replace(/\s+/g, ' ').trim();
const seek = () => part<HTMLInputElement>(host, '.seek input').value;

describe('a timeupdate', () => {
  it('moves the seek bar, and redraws the player only when the clock shows another second', async () => {
    await tick('timeupdate', 10);
    const render = renders();
    for (const seconds of [10.25, 10.5, 10.75]) {
      await tick('timeupdate', seconds);
      expect(seek()).toBe(String(seconds));
    }
    expect(render).not.toHaveBeenCalled();
    await tick('timeupdate', 11);
    expect(render).toHaveBeenCalledTimes(1);
    expect(shown('.time')).toBe('0:00:11 / 1:15:00');
  });

  it('redraws the player when another chapter begins within a second, and when the time left changes', async () => {
    const chapters = [...host.media!.textTracks].find(({ kind }) => kind === 'chapters')!;
    chapters.addCue(new VTTCue(90.5, 4500, 'Three'));
    host.requestUpdate();
    await tick('timeupdate', 90.25);
    expect(shown('.chapter')).toBe('Two');
    await tick('timeupdate', 90.5);
    expect(shown('.chapter')).toBe('Three');
    host.setView({ remaining: true });
    await tick('timeupdate', 90.5);
    expect(shown('.time')).toBe('−1:13:29 / 1:15:00');
    await tick('timeupdate', 91);
    expect(shown('.time')).toBe('−1:13:29 / 1:15:00');
    await tick('timeupdate', 91.25);
    expect(shown('.time')).toBe('−1:13:28 / 1:15:00');
  });

  it('within a second reads none of the cues again', async () => {
    await tick('timeupdate', 10);
    const reads = [
      vi.spyOn(VTTCue.prototype, 'getCueAsHTML'),
      vi.spyOn(VTTCue.prototype, 'text', 'get'),
      vi.spyOn(TextTrackCue.prototype, 'startTime', 'get'),
    ];
    const lists = vi.spyOn(TextTrack.prototype, 'cues', 'get');
    await tick('timeupdate', 10.25);
    for (const read of reads) expect(read.mock.calls.length).toBeLessThan(10); // of chapters
    expect(lists.mock.calls.length).toBeLessThan(5);
  });

  it('makes no formatter', async () => {
    await tick('timeupdate', 10);
    const [NumberFormat, DisplayNames] = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DisplayNames')];
    for (const seconds of [11, 12, 75]) await tick('timeupdate', seconds);
    expect(NumberFormat).not.toHaveBeenCalled();
    expect(DisplayNames).not.toHaveBeenCalled();
  });
});

describe('a transcript of 1,500 cues', () => {
  const list = () => part(host, '.transcript ol');
  const current = () =>
    [...list().querySelectorAll('[aria-current]')].map((cue) => cue.textContent!.replace(/\s+/g, ' ').trim());

  /** What a tick changes in the rows. */
  async function changes(seconds: number): Promise<string[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => void records.push(...some));
    observer.observe(list(), { subtree: true, childList: true, characterData: true, attributes: true });
    await tick('timeupdate', seconds);
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records.map(({ type, attributeName }) => attributeName ?? type);
  }

  it.each([true, false])(
    '(open: %s) changes two attributes when the next cue begins, else nothing',
    async (open) => {
      host.transcript = open;
      await tick('timeupdate', 1);
      expect(list().children).toHaveLength(CUES);
      expect(current()).toEqual(['0:00:00Sentence 0']);
      expect(await changes(2)).toEqual([]);
      expect(await changes(2.5)).toEqual([]);
      expect(await changes(3)).toEqual(['aria-current', 'aria-current']);
      expect(current()).toEqual(['0:00:03Sentence 1']);
      expect(await changes(3000)).toEqual(['aria-current', 'aria-current']);
      expect(current()).toEqual(['0:50:00Sentence 1000']);
    },
  );

  it('draws no row again when the next cue begins', async () => {
    await tick('timeupdate', 1);
    const clocks = vi.spyOn(String.prototype, 'padStart');
    await tick('timeupdate', 3);
    expect(clocks.mock.calls.length).toBeLessThan(CUES);
  });

  it('marks no cue before the first one', async () => {
    const track = host.captions.source('en')!;
    track.removeCue(track.cues![0]!);
    host.requestUpdate();
    await tick('timeupdate', 4);
    expect(current()).toEqual(['0:00:03Sentence 1']);
    await tick('timeupdate', 1);
    expect(current()).toEqual([]);
  });

  it('loads no cues while it is closed', async () => {
    const track = host.captions.source('en')!;
    track.mode = 'disabled';
    await tick('timeupdate', 5);
    expect(track.mode).toBe('disabled');
    host.transcript = true;
    await settled();
    expect(track.mode).toBe('hidden');
  });
});
