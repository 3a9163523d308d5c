import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeMediaPlayer } from '../../src/components/media-player/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls, template } = helpers<LedeMediaPlayer>('lede-media-player');
const headline = 'Two coasts, nine cables';

const meta: Meta = {
  title: 'Components/Media player',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, headline },
};
export default meta;
type S = StoryObj;

const film = (captions = '') =>
  html`<video
    controls
    preload="metadata"
    poster="media/poster.webp"
    width="512"
    height="288"
    src="media/film.webm"
  >
    <track
      kind="captions"
      src="media/captions.en.vtt"
      srclang="en"
      label="English"
      ?default=${captions === 'en'}
    />
    <track
      kind="captions"
      src="media/captions.ru.vtt"
      srclang="ru"
      label="Русский"
      ?default=${captions === 'ru'}
    />
    <track kind="chapters" src="media/chapters.en.vtt" srclang="en" />
    <track kind="metadata" label="thumbnails" src="media/thumbnails.vtt" />
  </video>`;
const talk = html`<audio controls preload="metadata" src="media/talk.webm">
  <track kind="captions" src="media/talk.en.vtt" srclang="en" label="English" />
  <track kind="chapters" src="media/talk.chapters.vtt" srclang="en" />
</audio>`;

interface Args extends Partial<Omit<LedeMediaPlayer, 'captions'>> {
  captions?: string;
}
const video = ({ captions, ...props }: Args = {}): TemplateResult =>
  html`<lede-media-player
    headline=${props.headline ?? headline}
    layout=${props.layout || nothing}
    download=${props.download ?? nothing}
    resume="off"
    ?transcript=${props.transcript}
    >${film(captions)}</lede-media-player
  >`;
const audio = (props: Args = {}): TemplateResult =>
  html`<lede-media-player
    headline=${props.headline ?? 'The morning briefing, in one minute'}
    byline=${props.byline ?? 'By Ann Lee and the foreign desk'}
    artwork=${props.artwork ?? 'pictures/briefing.svg'}
    layout=${props.layout || nothing}
    download=""
    resume="off"
    ?transcript=${props.transcript}
    >${talk}</lede-media-player
  >`;
/** Files take their time on a busy machine. */
const until = (check: () => unknown) => waitFor(check, { timeout: 5000 });
/** Drawn and ready to play. */
const ready = (canvas: HTMLElement) =>
  until(() => expect(the(canvas, 'lede-media-player').media!.readyState).toBeGreaterThan(0));
const at = async (canvas: HTMLElement, seconds: number) => {
  await ready(canvas);
  const player = the(canvas, 'lede-media-player');
  player.media!.currentTime = seconds;
  await until(() => expect(player.media!.seeking).toBe(false));
  return player;
};

export const Playground: S = {
  argTypes: controls,
  render: (args) => template(args, film()),
};

export const Video: S = {
  parameters: code(`
<lede-media-player headline="${headline}">
  <video controls preload="metadata" poster="poster.webp" width="512" height="288" src="film.webm">
    <track kind="captions" src="captions.en.vtt" srclang="en" label="English" />
    <track kind="captions" src="captions.ru.vtt" srclang="ru" label="Русский" />
    <track kind="chapters" src="chapters.en.vtt" srclang="en" />
    <track kind="metadata" label="thumbnails" src="thumbnails.vtt" />
  </video>
</lede-media-player>`),
  render: () => video(),
};

export const Audio: S = {
  parameters: code(`
<lede-media-player
  headline="The morning briefing, in one minute"
  byline="By Ann Lee and the foreign desk"
  artwork="briefing.svg"
  download
>
  <audio controls preload="metadata" src="talk.webm">
    <track kind="captions" src="talk.en.vtt" srclang="en" label="English" />
    <track kind="chapters" src="talk.chapters.vtt" srclang="en" />
  </audio>
</lede-media-player>`),
  render: () => audio(),
};

export const Compact: S = {
  parameters: code(`<lede-media-player layout="compact">…</lede-media-player>`),
  render: () =>
    html`<div class="example-list">${audio({ layout: 'compact' })} ${video({ layout: 'compact' })}</div>`,
};

export const Captions: S = {
  render: () => video({ captions: 'en' }),
  play: async ({ canvasElement }) => {
    await at(canvasElement, 5);
    await until(() =>
      expect(
        the(canvasElement, 'lede-media-player').shadowRoot!.querySelector('.captions'),
      ).toHaveTextContent(/garden hose/),
    );
  },
};

export const Transcript: S = {
  parameters: code(`<lede-media-player transcript>…</lede-media-player>`),
  render: () => audio({ transcript: true }),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 16);
    await until(() =>
      expect(
        inside(player)
          .getByText(/left at dawn/)
          .closest('button'),
      ).toHaveAttribute('aria-current', 'true'),
    );
  },
};

export const Playlist: S = {
  parameters: code(`
<lede-media-player headline="Two films">
  <video controls width="512" height="288" src="film.webm" poster="poster.webp"></video>
  <ol slot="playlist">
    <li><a href="film.webm">Two coasts, nine cables</a></li>
    <li><a href="clip.webm" data-poster="clip.webp" data-captions="clip.vtt">The first three seconds</a></li>
  </ol>
</lede-media-player>`),
  render: () =>
    html`<lede-media-player headline="Two films" resume="off">
      <video controls width="512" height="288" src="media/film.webm" poster="media/poster.webp"></video>
      <ol slot="playlist">
        <li><a href="media/film.webm">Two coasts, nine cables</a></li>
        <li>
          <a href="media/clip.webm" data-poster="media/poster.webp" data-captions="media/captions.en.vtt"
            >The first three seconds</a
          >
        </li>
      </ol>
    </lede-media-player>`,
};

export const Menu: S = {
  render: () => video({ download: '' }),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 5);
    await userEvent.click(inside(player).getByRole('button', { name: /^(More|Ещё|المزيد)$/ }));
    await until(() => expect(inside(player).getAllByRole('menuitem')[0]).toBeVisible());
  },
};

export const Chapters: S = {
  render: () => video(),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 12);
    await until(() => expect(player.shadowRoot!.querySelector('.opener-chapters')).not.toBeNull());
    player.shadowRoot!.getElementById('chapters')!.showPopover();
    await until(() =>
      expect(inside(player).getByRole('menuitemradio', { name: /The briefing/ })).toBeVisible(),
    );
  },
};

export const Shortcuts: S = {
  render: () => video(),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const player = the(canvasElement, 'lede-media-player');
    player.shadowRoot!.querySelector<HTMLElement>('.toggle')!.focus();
    await userEvent.keyboard('?');
    await until(() => expect(inside(player).getByRole('dialog')).toBeVisible());
  },
};

export const Damaged: S = {
  parameters: code(`<lede-media-player><video controls src="broken.webm"></video></lede-media-player>`),
  render: () =>
    html`<div class="example-stack">
      <lede-media-player headline="A damaged file"
        ><video controls width="512" height="288" src="media/broken.webm"></video
      ></lede-media-player>
      <lede-media-player headline="A damaged talk" artwork="pictures/phones.svg"
        ><audio controls src="media/broken.webm"></audio
      ></lede-media-player>
    </div>`,
};

export const Live: S = {
  render: () =>
    html`<lede-media-player headline="From the harbour, now"
      ><video controls muted></video
    ></lede-media-player>`,
  play: async ({ canvasElement }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 288 });
    const draw = canvas.getContext('2d')!;
    draw.fillStyle = '#123c46';
    draw.fillRect(0, 0, 512, 288);
    const player = the(canvasElement, 'lede-media-player');
    await player.updateComplete;
    player.media!.srcObject = canvas.captureStream(5);
    await player.media!.play();
    await until(() => expect(inside(player).getByRole('button', { name: 'Live' })).toBeVisible());
    player.media!.pause();
  },
};

export const Narrow: S = {
  globals: { locale: 'en' },
  render: () => html`<div class="example-column example-stack">${video({ captions: 'en' })} ${audio()}</div>`,
};

export const LongWords: S = {
  render: () =>
    html`<div class="example-list">
      ${audio({
        headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft tagt',
        byline: 'Von Hubert Wolfeschlegelsteinhausenbergerdorff und der ganzen Auslandsredaktion',
      })}
      <lede-media-player headline="Without artwork"
        ><audio controls src="media/talk.webm"></audio
      ></lede-media-player>
      <lede-media-player><audio controls src="media/talk.webm"></audio></lede-media-player>
    </div>`,
};

export const BadInput: S = {
  render: () =>
    html`<lede-media-player
      headline="&lt;b&gt;Markup&lt;/b&gt; is text"
      artwork="javascript:alert(1)"
      download="javascript:alert(1)"
      layout="sideways"
      ><audio controls src="media/talk.webm"></audio
    ></lede-media-player>`,
};

export const Russian: S = {
  globals: { locale: 'ru' },
  parameters: code(`
<html lang="ru">
…
<lede-media-player headline="Два берега, девять кабелей">…</lede-media-player>
<script type="module">
  import 'lede-ui/define/media-player.js';
  import 'lede-ui/locales/ru.js';
</script>`),
  render: () => video({ headline: 'Два берега, девять кабелей', captions: 'ru' }),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  parameters: code(`
<html lang="ar" dir="rtl">
…
<lede-media-player headline="ساحلان وتسعة كابلات" byline="بقلم ليلى حداد">…</lede-media-player>
<script type="module">
  import 'lede-ui/define/media-player.js';
  import 'lede-ui/locales/ar.js';
</script>`),
  render: () =>
    html`<div class="example-stack">
      ${audio({ headline: 'ساحلان وتسعة كابلات ومن يصلحونها', byline: 'بقلم ليلى حداد', transcript: true })}
      ${video({ headline: 'ساحلان وتسعة كابلات' })}
    </div>`,
};

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () => html`<div class="example-stack">${audio({ transcript: true })} ${video()}</div>`,
};
