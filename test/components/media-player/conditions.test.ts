// How the player looks from right to left, in full screen, on paper, in forced colours, with reduced motion, without a mouse.
import '../../../dist/lede.css';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { computed, force } from '../../styles/conditions.ts';
import { part, settled } from '../../fixture.ts';
import { file, film, player, poll, talk } from './player.ts';

type Host = HTMLElementTagNameMap['lede-media-player'];
const FORCED = '(forced-colors: active)';
const style = (host: Host, selector: string, pseudo?: string) =>
  getComputedStyle(part(host, selector), pseudo);
const shown = (host: Host, selector: string) =>
  host.shadowRoot!.querySelector(selector)?.checkVisibility() ?? false;
const showing = (media = film(), attributes: Partial<Host> = {}) =>
  player(
    html`<lede-media-player
      resume="off"
      .layout=${attributes.layout ?? ''}
      .headline=${attributes.headline ?? 'A film'}
      .byline=${attributes.byline ?? 'By Ann'}
      .artwork=${attributes.artwork ?? ''}
      >${media}
      <p slot="playlist"><a href=${file('film.webm')} aria-current="true">Film</a><a href="/b">B</a></p>
    </lede-media-player>`,
  );
const withTranscript = async () => {
  const host = await showing(talk);
  host.transcript = true;
  await poll(() => host.shadowRoot!.querySelectorAll('.cue').length).toBe(7);
  host.playback.seek(15);
  await poll(() => host.shadowRoot!.querySelector('.cue[aria-current]')).not.toBeNull();
  return host;
};
const feedback = async (
  host: Host,
  side: 'start' | 'end' | '',
  icon: 'link' | 'chevron-right' = 'chevron-right',
) => {
  host.showFeedback(icon, 'Text', side);
  await settled();
  return part(host, '.feedback');
};

describe('from right to left', () => {
  it.each(['ltr', 'rtl'])('%s: the mark of the current sentence is where its line begins', async (dir) => {
    document.documentElement.dir = dir;
    const host = await withTranscript();
    expect(style(host, '.cue[aria-current]').boxShadow).toContain(
      dir === 'rtl' ? ' -3px 0px 0px' : ' 3px 0px 0px',
    );
    expect(style(host, '.cue:not([aria-current])').boxShadow).toBe('none');
  });

  it.each(['ltr', 'rtl'])('%s: a step back is told on the left, one forward on the right', async (dir) => {
    document.documentElement.dir = dir;
    const host = await showing();
    const middle = (box: DOMRect) => (box.left + box.right) / 2;
    const centre = middle(part(host, '.stage').getBoundingClientRect());
    expect(middle((await feedback(host, 'start')).getBoundingClientRect())).toBeLessThan(centre - 100);
    expect(middle((await feedback(host, 'end')).getBoundingClientRect())).toBeGreaterThan(centre + 100);
    expect(middle((await feedback(host, '')).getBoundingClientRect())).toBeCloseTo(centre, 0);
  });

  it.each(['ltr', 'rtl'] as const)(
    '%s: the bar runs from left to right, its menus with the text',
    async (dir) => {
      document.documentElement.dir = dir;
      const host = await showing();
      expect(part(host, '.bar').dir).toBe('ltr');
      expect(part(host, '#captions').dir).toBe(dir);
      expect(part(host, '.left').getBoundingClientRect().right).toBeLessThan(
        part(host, '.right').getBoundingClientRect().left,
      );
    },
  );
});

describe('in full screen', () => {
  afterEach(() => document.fullscreenElement && document.exitFullscreen());

  it('the video fills the screen, without the transcript and the playlist', async () => {
    const host = await showing();
    host.transcript = true;
    await settled();
    expect(shown(host, '.transcript')).toBe(true);
    expect(host.querySelector('[slot=playlist]')!.checkVisibility()).toBe(true);
    part(host, '.toggle').focus();
    await userEvent.keyboard('f');
    await poll(() => host.matches(':fullscreen')).toBe(true);
    expect(shown(host, '.transcript')).toBe(false);
    expect(host.querySelector('[slot=playlist]')!.checkVisibility()).toBe(false);
    await poll(() => {
      const { width, height } = host.media!.getBoundingClientRect();
      return [width, height];
    }).toEqual([innerWidth, innerHeight]);
    expect([style(host, '.stage').borderRadius, style(host, '.base').borderRadius]).toEqual(['0px', '0px']);
  });
});

describe('before it plays', () => {
  it('a poster that is lost leaves a panel in view, not a black hole', async () => {
    const host = await showing();
    expect(style(host, '.stage').backgroundImage).toContain('gradient');
    expect(getComputedStyle(host.media!).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    await host.media!.play();
    await poll(() => style(host, '.stage').backgroundImage).toBe('none');
  });

  it('the play button never covers a sentence', async () => {
    const host = await showing();
    host.style.inlineSize = '358px';
    expect(shown(host, '.big')).toBe(true);
    part(host, '.toggle').focus();
    await userEvent.keyboard('c');
    host.playback.seek(13);
    await poll(() => host.shadowRoot!.querySelector('.line')?.checkVisibility()).toBe(true);
    expect(shown(host, '.big')).toBe(false);
  });
});

describe('on paper', () => {
  it('there are headline and URL in place of the controls', async () => {
    const host = await showing();
    expect(shown(host, '.print')).toBe(false);
    force('print', true, host);
    for (const name of ['.bar', '.surface']) expect(shown(host, name), name).toBe(false);
    expect(part(host, '.print').textContent).toContain('A film');
    expect(part(host, '.print').textContent).toContain(location.href.split('#')[0]);
    expect(shown(host, '.print')).toBe(true);
  });

  it('there is no error message', async () => {
    const host = await showing();
    Object.defineProperty(host.media!, 'error', { value: { code: 2 }, configurable: true });
    host.media!.dispatchEvent(new Event('error'));
    await poll(() => shown(host, '.error')).toBe(true);
    force('print', true, host);
    expect(shown(host, '.error')).toBe(false);
  });

  it('the whole transcript is printed, also a closed one', async () => {
    const host = await withTranscript();
    expect(part(host, '.transcript').clientHeight).toBeLessThan(part(host, '.transcript').scrollHeight);
    force('print', true, host);
    const open = style(host, '.transcript');
    expect([open.maxHeight, open.borderTopWidth]).toEqual(['none', '0px']);
    host.transcript = false;
    await settled();
    expect(style(host, '.transcript').contentVisibility).toBe('visible');
  });
});

describe('with reduced motion', () => {
  const REDUCED = '(prefers-reduced-motion: reduce)';
  it('nothing moves: no transition, no growing bubble, a slow spinner', async () => {
    const host = await showing();
    await feedback(host, '');
    host.media!.dispatchEvent(new Event('waiting'));
    await settled();
    expect(style(host, '.spinner').animationDuration).toBe('0.9s, 0.2s');
    force(REDUCED, true, host);
    expect(style(host, '.spinner').animationDuration).toBe('3s, 0.2s');
    expect(style(host, '.feedback').animationTimingFunction).toMatch(/^step-end$|^steps\(1(, end)?\)$/);
    for (const name of ['.bar', '.header', '.track', '.big'])
      expect(
        style(host, name)
          .transitionDuration.split(', ')
          .every((one) => one === '0s') || style(host, name).transitionProperty === 'none',
        name,
      ).toBe(true);
  });
});

describe('in forced colours', () => {
  it('what stands on the picture has the page’s ground and an edge', async () => {
    const host = await showing();
    await feedback(host, '');
    host.captions.choose(host.captions.tracks[0]);
    host.playback.seek(13);
    host.setView({ preview: 10 });
    await poll(() => host.shadowRoot!.querySelector('.captions .line')).not.toBeNull();
    force('(prefers-reduced-motion: reduce)', true, host);
    force(FORCED, true, host);
    for (const name of ['.big', '.feedback', '.captions .line', '.preview', '.track']) {
      const { backgroundColor, outlineStyle, outlineWidth, outlineColor } = style(host, name);
      expect([backgroundColor, outlineStyle, outlineWidth, outlineColor], name).toEqual([
        computed('Canvas', part(host, '.stage')),
        'solid',
        '1px',
        computed('CanvasText', part(host, '.stage')),
      ]);
    }
    const bar = style(host, '.bar');
    expect([bar.backgroundColor, bar.backgroundImage, bar.paddingTop]).toEqual([
      computed('Canvas', part(host, '.stage')),
      'none',
      '4px',
    ]);
    expect(style(host, '.played').backgroundColor).toBe(computed('Highlight', part(host, '.stage')));
  });

  it('the current sentence and the item with the focus have a line around them', async () => {
    const host = await withTranscript();
    force(FORCED, true, host);
    const { outlineStyle, outlineWidth, outlineOffset } = style(host, '.cue[aria-current]');
    expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '2px', '-2px']);
    expect(style(host, '.cue:not([aria-current])').outlineStyle).toBe('none');
  });
});

it('without a mouse there is no slider of the volume', async () => {
  const host = await showing();
  expect(shown(host, '.volume')).toBe(true);
  force('(hover: none)', true, host);
  expect(shown(host, '.volume')).toBe(false);
});

describe('the width of the player', () => {
  const at = async (size: string, media = film(), layout = '') => {
    const host = await showing(media, { layout: layout as '' });
    host.style.inlineSize = size;
    if (host.video) await poll(() => host.chapters.length).toBeGreaterThan(0);
    await settled();
    const names = [
      '.previous',
      '.next',
      '.back',
      '.forward',
      '.sound',
      '.volume',
      '.total',
      '.chapter',
      '.names',
      '.script',
    ];
    const openers = ['.opener-captions', '.opener-chapters', '.opener-speed', '.opener-more'];
    // The openers are drawn when their tracks have loaded.
    return () =>
      [...names, ...openers]
        .filter((name) => shown(host, name))
        .map((name) => name.replace('.opener-', '').replace('.', ''))
        .join(' ');
  };
  it.each([
    ['36rem', 'previous next back forward sound volume total chapter names captions chapters speed more'],
    ['575px', 'previous next sound volume total names captions speed more'],
    ['30rem', 'previous next sound volume total names captions speed more'],
    ['479px', 'sound volume total names captions speed more'],
    ['22rem', 'sound volume total names captions speed more'],
    ['351px', 'sound captions more'],
    ['17rem', 'sound captions more'],
    ['271px', 'sound more'],
  ])('of a video, %s, decides what it shows: %s', async (size, expected) =>
    poll(await at(size)).toBe(expected),
  );

  it.each([
    ['30rem', '', 'back forward sound volume total names script speed more'],
    ['479px', '', 'back forward total names script speed more'],
    ['351px', '', 'back forward names script speed more'],
    ['271px', '', 'names more'],
    ['700px', 'compact', 'sound total more'],
  ])('of audio, %s, layout "%s", decides what it shows: %s', async (size, layout, expected) =>
    poll(await at(size, talk, layout)).toBe(expected),
  );

  it('of compact video leaves out steps, volume and chapters', async () =>
    poll(await at('700px', film(), 'compact')).toBe('previous next sound total names captions speed more'));

  it.each([
    ['480px', 118],
    ['479px', 44],
  ])('of audio, %s, decides how large its picture is: %i px', async (size, width) => {
    const host = await showing(talk, { artwork: file('poster.webp') });
    host.style.inlineSize = size;
    await settled();
    expect(Math.round(part(host, '.artwork').getBoundingClientRect().width)).toBe(width);
  });
});

it('with square controls it is square throughout, but for what turns and the light of a live stream', async () => {
  const host = await withTranscript();
  host.style.setProperty('--lede-control-radius', '0');
  host.showFeedback('link', 'Text', '');
  await settled();
  const round = [...host.shadowRoot!.querySelectorAll<HTMLElement>('*'), ...host.querySelectorAll('a')]
    .filter((one) => getComputedStyle(one).borderTopLeftRadius !== '0px')
    .map(({ className }) => className);
  expect(round).toEqual([]);
});

it('the transcript’s title stays in view while it scrolls, and covers no sentence that has the focus', async () => {
  const host = await withTranscript();
  const panel = part(host, '.transcript');
  panel.style.maxBlockSize = '150px';
  panel.scrollTop = panel.scrollHeight;
  const title = part(host, '.transcript > .title').getBoundingClientRect();
  expect(Math.abs(title.top - panel.getBoundingClientRect().top)).toBeLessThanOrEqual(1);
  part(host, '.cue').focus();
  expect(part(host, '.cue').getBoundingClientRect().top).toBeGreaterThanOrEqual(title.bottom - 1);
});

it.each([
  ['audio', () => showing(talk)],
  ['video', () => showing(film())],
  ['narrow video', () => showing(film()), '400px'],
])('the seek bar of %s begins where the title does', async (_, make, width = '700px') => {
  const host = await make();
  host.style.inlineSize = width;
  await settled();
  const [track, title] = ['.track', '.names strong'].map((one) => part(host, one).getBoundingClientRect());
  // A narrow audio card has its picture before the title.
  expect(track!.left).toBeCloseTo(title!.left, 0);
});

describe('the card of audio', () => {
  it('is 9rem high with a headline, 6rem without', async () => {
    const host = await showing(talk);
    expect(Math.round(part(host, '.stage').getBoundingClientRect().height)).toBe(144);
    host.headline = '';
    await settled();
    expect(Math.round(part(host, '.stage').getBoundingClientRect().height)).toBe(96);
  });

  it('has a note in place of a picture, the headline and the byline', async () => {
    const host = await showing(talk);
    expect(part(host, '.artwork .icon').dataset['icon']).toBe('music');
    expect(part(host, '.names').textContent!.replace(/\s+/g, ' ').trim()).toBe('A filmBy Ann');
    host.byline = '';
    await settled();
    expect(host.shadowRoot!.querySelector('.names span')).toBeNull();
    host.artwork = file('poster.webp');
    await settled();
    expect(part<HTMLImageElement>(host, '.artwork').alt).toBe('');
    host.artwork = '/gone.webp';
    await settled();
    await expect.poll(() => part(host, '.artwork .icon').dataset['icon']).toBe('music');
    host.artwork = file('poster.webp');
    await settled();
    expect(part(host, '.artwork').localName).toBe('img');
  });
});

it('a video has its headline on the picture, and neither byline nor artwork', async () => {
  const host = await showing(film(), { artwork: file('poster.webp') });
  expect(part(host, '.header').textContent!.trim()).toBe('A film');
  expect(host.shadowRoot!.querySelector('.artwork, .names span')).toBeNull();
  host.headline = '';
  host.artwork = '';
  await settled();
  expect(host.shadowRoot!.querySelector('.header')).toBeNull();
});

describe('while the reader is idle', () => {
  it('the header, the bar and the pointer are hidden, and captions stand lower', async () => {
    const host = await showing();
    host.captions.choose(host.captions.tracks[0]);
    host.playback.play();
    await poll(() => host.playback.playing).toBe(true);
    await settled();
    expect(style(host, '.captions').bottom).toBe('84px');
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await poll(() => host.matches(':state(idle)')).toBe(true);
    await poll(() => style(host, '.header').opacity).toBe('0');
    await poll(() => style(host, '.bar').opacity).toBe('0');
    await poll(() => style(host, '.captions').bottom).toBe('16px');
    expect([style(host, '.surface').cursor, style(host, '.stage').cursor]).toEqual(['none', 'none']);
    expect(style(host, '.bar > .left').pointerEvents).toBe('none');
    host.playback.pause();
  });
});

it('a playing link of the playlist is bold, in the accent colour', async () => {
  const host = await showing();
  const [current, other] = [...host.querySelectorAll('a')].map((link) => getComputedStyle(link));
  expect([current!.fontWeight, other!.fontWeight]).toEqual(['600', '400']);
  expect(current!.color).not.toBe(other!.color);
});

it('a caption for the upper half of the picture stands above the others, below the headline', async () => {
  const host = await showing();
  const track = host.media!.addTextTrack('captions', 'Two', 'en');
  const high = new VTTCue(0, 34, 'High');
  high.line = 0;
  track.addCue(new VTTCue(0, 34, 'Low'));
  track.addCue(high);
  host.captions.choose(track);
  host.playback.seek(3);
  await poll(() => host.shadowRoot!.querySelectorAll('.captions .line').length).toBe(2);
  const box = (name: string) => part(host, name).getBoundingClientRect();
  const stage = box('.stage');
  expect(box('.captions .high').bottom).toBeLessThan(stage.top + stage.height / 2);
  expect(box('.captions .line:not(.high)').top).toBeGreaterThan(stage.top + stage.height / 2);
  expect(style(host, '.captions .high').marginTop).toBe('32px');
});
