import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import { indent } from '../parts/literal.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-media-player');
const headline = 'Two coasts, nine cables';

const meta: Meta = {
  title: 'Components/Media player',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, headline },
};
export default meta;
type S = StoryObj;

const track = (lang: string, label: string, shown: string): string =>
  `<track kind="captions" src="media/captions.${lang}.vtt" srclang="${lang}" label="${label}"${shown === lang ? ' default' : ''} />`;
const film = (shown = ''): string => `
<video controls preload="metadata" poster="media/poster.webp" width="512" height="288" src="media/film.webm">
  ${track('en', 'English', shown)}
  ${track('ru', 'Русский', shown)}
  <track kind="chapters" src="media/chapters.en.vtt" srclang="en" />
  <track kind="metadata" label="thumbnails" src="media/thumbnails.vtt" />
</video>`;
const talk = `
<audio controls preload="metadata" src="media/talk.webm">
  <track kind="captions" src="media/talk.en.vtt" srclang="en" label="English" />
  <track kind="chapters" src="media/talk.chapters.vtt" srclang="en" />
</audio>`;

/** A player that remembers no position: the next story starts at the beginning. */
const player = (attributes: string, media: string): string => `
<lede-media-player ${attributes} resume="off">
  ${indent(media, 2)}
</lede-media-player>`;
const video = (attributes = '', shown = '', title = headline): string =>
  player(`headline="${title}"${attributes}`, film(shown));
const audio = (
  attributes = '',
  title = 'The morning briefing, in one minute',
  byline = 'By Ann Lee and the foreign desk',
): string =>
  player(
    `headline="${title}" byline="${byline}" artwork="pictures/briefing.svg" download${attributes}`,
    talk,
  );
/** The controls are drawn and the media can play. */
const ready = (canvas: HTMLElement) =>
  waitFor(() => expect(the(canvas, 'lede-media-player').media!.readyState).toBeGreaterThan(0));
const at = async (canvas: HTMLElement, seconds: number) => {
  await ready(canvas);
  const player = the(canvas, 'lede-media-player');
  player.media!.currentTime = seconds;
  await waitFor(() => expect(player.media!.seeking).toBe(false));
  return player;
};

export const Playground: S = {
  ...playground({ content: film() }),
};

export const Video: S = example(video());

export const Audio: S = example(audio());

export const Compact: S = example(audio(' layout="compact"') + video(' layout="compact"'), 'example-list');

export const Captions: S = {
  ...example(video('', 'en')),
  play: async ({ canvasElement }) => {
    await at(canvasElement, 5);
    await waitFor(() =>
      expect(
        the(canvasElement, 'lede-media-player').shadowRoot!.querySelector('.captions'),
      ).toHaveTextContent(/garden hose/),
    );
  },
};

export const Transcript: S = {
  ...example(audio(' transcript')),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 16);
    await waitFor(() =>
      expect(
        inside(player)
          .getByText(/left at dawn/)
          .closest('button'),
      ).toHaveAttribute('aria-current', 'true'),
    );
  },
};

export const Playlist: S = example(
  player(
    'headline="Two films"',
    `
<video controls width="512" height="288" src="media/film.webm" poster="media/poster.webp"></video>
<ol slot="playlist">
  <li><a href="media/film.webm">Two coasts, nine cables</a></li>
  <li><a href="media/clip.webm" data-poster="media/poster.webp" data-captions="media/captions.en.vtt">The first three seconds</a></li>
</ol>`,
  ),
);

export const Menu: S = {
  ...example(video(' download')),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 5);
    await userEvent.click(inside(player).getByRole('button', { name: words().player.more }));
    await waitFor(() => expect(inside(player).getAllByRole('menuitem')[0]).toBeVisible());
  },
};

/** Opens a menu whose button does not always fit, and waits for what is chosen in it. */
const menuOpen = (id: string, video: string): S => ({
  ...example(video),
  play: async ({ canvasElement }) => {
    const player = await at(canvasElement, 12);
    await waitFor(() => expect(player.shadowRoot!.querySelector(`.opener-${id}`)).not.toBeNull());
    const menu = player.shadowRoot!.getElementById(id)!;
    menu.showPopover();
    await waitFor(() => expect(menu.querySelector('[aria-checked=true]')).toBeVisible());
  },
});
export const Chapters: S = menuOpen('chapters', video());
export const CaptionsMenu: S = { ...menuOpen('captions', video()), tags: ['!dev', '!autodocs'] };
export const SpeedMenu: S = { ...menuOpen('speed', video()), tags: ['!dev', '!autodocs'] };

export const Shortcuts: S = {
  ...example(video()),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const player = the(canvasElement, 'lede-media-player');
    player.shadowRoot!.querySelector<HTMLElement>('.toggle')!.focus();
    await userEvent.keyboard('?');
    await waitFor(() => expect(inside(player).getByRole('dialog')).toBeVisible());
  },
};

export const Damaged: S = {
  ...example(
    `
<lede-media-player headline="A damaged file">
  <video controls width="512" height="288" src="media/broken.webm"></video>
</lede-media-player>
<lede-media-player headline="A damaged talk" artwork="pictures/phones.svg">
  <audio controls src="media/broken.webm"></audio>
</lede-media-player>`,
    'example-stack',
  ),
  play: async ({ canvasElement }) => {
    const [film, talk] = [...canvasElement.querySelectorAll('lede-media-player')];
    await waitFor(() =>
      expect(inside(film!).getByRole('alert')).toHaveTextContent(words().player.errors[4]!),
    );
    await waitFor(() =>
      expect(inside(talk!).getByRole('alert')).toHaveTextContent(words().player.audioError),
    );
  },
};

export const Live: S = {
  ...example(`
<lede-media-player headline="From the harbour, now">
  <video controls muted></video>
</lede-media-player>`),
  play: async ({ canvasElement }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 288 });
    const draw = canvas.getContext('2d')!;
    draw.fillStyle = '#123c46';
    const player = the(canvasElement, 'lede-media-player');
    await player.updateComplete;
    player.media!.srcObject = canvas.captureStream(5);
    void player.media!.play();
    await waitFor(() => {
      // A canvas streams what is drawn from now on.
      draw.fillRect(0, 0, 512, 288);
      expect(inside(player).getByRole('button', { name: words().player.live })).toBeVisible();
    });
    player.media!.pause();
  },
};

export const Narrow: S = {
  tags: ['!dev'],
  globals: { locale: 'en' },
  ...example(video('', 'en') + audio(), 'example-column example-stack'),
};

export const LongWords: S = {
  tags: ['!dev'],
  ...example(
    `${audio(
      '',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft tagt',
      'Von Hubert Wolfeschlegelsteinhausenbergerdorff und der ganzen Auslandsredaktion',
    )}
<lede-media-player headline="Without artwork"><audio controls src="media/talk.webm"></audio></lede-media-player>
<lede-media-player><audio controls src="media/talk.webm"></audio></lede-media-player>`,
    'example-list',
  ),
};

export const BadInput: S = {
  tags: ['!dev'],
  ...example(`
<lede-media-player
  headline="&lt;b&gt;Markup&lt;/b&gt; is text"
  artwork="javascript:alert(1)"
  download="javascript:alert(1)"
  layout="sideways"
>
  <audio controls src="media/talk.webm"></audio>
</lede-media-player>`),
};

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(video('', 'ru', 'Два берега, девять кабелей')),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(
    audio(' transcript', 'ساحلان وتسعة كابلات ومن يصلحونها', 'بقلم ليلى حداد') +
      video('', '', 'ساحلان وتسعة كابلات'),
    'example-stack',
  ),
};

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(audio(' transcript') + video(), 'example-stack'),
};
