import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeGallery } from '../../src/components/gallery/index.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { figureOf, figures, shots } from '../parts/pictures.ts';
import { atRest, inside, the } from '../parts/shadow.ts';
import './gallery.css';

const { args, argTypes, controls, template } = helpers<LedeGallery>('lede-gallery');

const meta: Meta = {
  title: 'Components/Gallery',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, label: 'The cable ship' },
  decorators: [(story) => html`<div class="gallery-column">${story()}</div>`],
  beforeEach: () => () => {
    for (const gallery of document.querySelectorAll('lede-gallery'))
      gallery.shadowRoot!.querySelector('lede-lightbox')?.close();
  },
};
export default meta;
type S = StoryObj;

const open: NonNullable<S['play']> = async ({ canvasElement }) => {
  const gallery = the(canvasElement, 'lede-gallery');
  await gallery.updateComplete;
  await userEvent.click(gallery.querySelector<HTMLElement>('figure a')!);
  await waitFor(() => expect(gallery.shadowRoot!.querySelector('lede-lightbox')?.open).toBe(true));
  await atRest(gallery);
};

export const Playground: S = { argTypes: controls, render: (args) => template(args, html`${figures()}`) };

export const Row: S = {
  parameters: code(`
<lede-gallery id="ship" label="The cable ship">
  <figure>
    <a href="/pictures/harbour-2400.jpg"><img src="/pictures/harbour-800.jpg" alt="A small ship leaves a harbour" width="2400" height="800" loading="lazy" /></a>
    <figcaption>The repair ship leaves at dusk. <small class="credit">Name</small></figcaption>
  </figure>
  …
</lede-gallery>

<script type="module">
  import 'lede-ui/define/gallery.js';
</script>`),
  render: () => html`<lede-gallery label="The cable ship">${figures()}</lede-gallery>`,
};

export const Thumbnails: S = {
  parameters: code('<lede-gallery nav="thumbs" label="The cable ship">…</lede-gallery>'),
  render: () => html`<lede-gallery nav="thumbs" label="The cable ship">${figures()}</lede-gallery>`,
};

export const Grid: S = {
  parameters: code('<lede-gallery layout="grid" label="The cable ship">…</lede-gallery>'),
  render: () => html`<lede-gallery layout="grid" label="The cable ship">${figures()}</lede-gallery>`,
};

export const PeekingIn: S = {
  parameters: code(`
<lede-gallery nav="none" class="peeking">…</lede-gallery>

<style>
  .peeking { --lede-gallery-slide: 82%; --lede-gallery-ratio: 1 / 1; }
  .peeking img { object-fit: cover; }
</style>`),
  render: () =>
    html`<lede-gallery class="peeking" nav="none" label="The cable ship">${figures()}</lede-gallery>`,
};

export const SlideShow: S = {
  parameters: code('<lede-gallery autoplay="6" loop label="The cable ship">…</lede-gallery>'),
  render: () => html`<lede-gallery autoplay="6" loop label="The cable ship">${figures()}</lede-gallery>`,
};

export const OnePicture: S = {
  render: () => html`<lede-gallery label="The light at the point">${figureOf(shots[1]!)}</lede-gallery>`,
};

export const ThreeHundred: S = {
  render: () => html`<lede-gallery label="Three hundred pictures">${figures(300)}</lede-gallery>`,
};

export const WithShare: S = {
  parameters: code(`
<lede-gallery id="ship">
  …
  <lede-share slot="actions" layout="menu" networks="tg wt mail"></lede-share>
</lede-gallery>

<script type="module">
  const gallery = document.querySelector('#ship');
  const share = gallery.querySelector('lede-share');
  const follow = ({ detail }) => (share.url = \`\${location.pathname}#ship-\${detail.index + 1}\`);
  gallery.addEventListener('lede-lightbox-open', follow);
  gallery.addEventListener('lede-picture-change', follow);
</script>`),
  render: () => {
    const follow = (event: CustomEvent<{ index: number }>) => {
      const share = (event.currentTarget as Element).querySelector('lede-share')!;
      share.url = `https://example.org/story#ship-${event.detail.index + 1}`;
    };
    return html`<lede-gallery
      label="The cable ship"
      @lede-lightbox-open=${follow}
      @lede-picture-change=${follow}
      >${figures()}<lede-share slot="actions" layout="menu" networks="tg wt mail"></lede-share
    ></lede-gallery>`;
  },
};

export const PlainPictures: S = {
  parameters: code(`
<lede-gallery nav="thumbs" label="The cable ship">
  <ul>
    <li><figure><img src="/pictures/harbour.jpg" alt="A small ship leaves a harbour" width="2400" height="800" /></figure></li>
    …
  </ul>
</lede-gallery>`),
  render: () =>
    html`<lede-gallery nav="thumbs" label="The cable ship">
      <ul>
        ${shots.map(
          ({ src, alt, width, height }) =>
            html`<li>
              <figure><img src=${src} alt=${alt} width=${width} height=${height} loading="lazy" /></figure>
            </li>`,
        )}
      </ul>
    </lede-gallery>`,
};

export const WithoutLightbox: S = {
  parameters: code('<lede-gallery lightbox="none">…</lede-gallery>'),
  render: () => html`<lede-gallery lightbox="none" label="The cable ship">${figures()}</lede-gallery>`,
};

const lost = { ...shots[0]!, src: '/pictures/lost.jpg', caption: 'A picture that is gone.' };
export const MissingPicture: S = {
  render: () =>
    html`<lede-gallery label="The cable ship"
      >${[lost, shots[1]!].map((one) => figureOf(one))}</lede-gallery
    >`,
};

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LongWords: S = {
  render: () =>
    html`<lede-gallery label=${word}
      >${[shots[2]!, shots[3]!].map((one) => figureOf({ ...one, caption: word + word }, word))}</lede-gallery
    >`,
};

const markup = '<img onerror=alert(1)>';
const bold = '<b>Hostile</b>';
export const Hostile: S = {
  render: () =>
    html`<lede-gallery label=${bold}
      ><figure>
        <a href="javascript:alert(1)"
          ><img src="/pictures/cables.svg" alt=${markup} width="3" height="2"
        /></a>
        <figcaption>Its link is not offered for download, nor shown.</figcaption>
      </figure>
      ${figureOf(shots[4]!)}</lede-gallery
    >`,
};

export const Narrow: S = {
  render: () =>
    html`<div class="gallery-narrow">
      <lede-gallery label="The cable ship">${figures()}</lede-gallery>
    </div>`,
};

const captions = {
  ru: [
    'Судно выходит в сумерках. К полуночи оно должно быть над обрывом.',
    'Маяк на мысу, где на берег выходят три линии из девяти.',
  ],
  ar: [
    'تغادر سفينة الإصلاح عند الغسق، وعليها أن تبلغ موضع العطل قبل منتصف الليل.',
    'المنارة عند الرأس حيث تصل ثلاثة من الخطوط التسعة إلى البر.',
  ],
};
const inWords = (language: 'ru' | 'ar', label: string) =>
  html`<lede-gallery label=${label} autoplay="30"
    >${captions[language].map((caption, at) => figureOf({ ...shots[at]!, caption }, 'Lede'))}</lede-gallery
  >`;
export const Russian: S = { globals: { locale: 'ru' }, render: () => inWords('ru', 'Кабельное судно') };
export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () => inWords('ar', 'سفينة الكابلات'),
};
export const Dark: S = { ...Row, globals: { theme: 'dark' } };

const hidden = ['!dev', '!autodocs'];
export const Lightbox: S = { ...Row, tags: hidden, play: open };
export const LightboxArabic: S = { ...Arabic, tags: hidden, play: open };
export const LightboxMissing: S = {
  ...MissingPicture,
  tags: hidden,
  play: async (context) => {
    await open(context);
    const box = the(context.canvasElement, 'lede-gallery').shadowRoot!.querySelector('lede-lightbox')!;
    await waitFor(
      () => expect(box.shadowRoot!.querySelector('[role=alert]')).toHaveTextContent('could not be loaded'),
      {
        timeout: 5000,
      },
    );
  },
};
export const Turning: S = {
  ...Row,
  tags: hidden,
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const gallery = the(canvasElement, 'lede-gallery');
    await gallery.updateComplete;
    const buttons = inside(gallery);
    await userEvent.click(await buttons.findByRole('button', { name: 'Next picture' }));
    await waitFor(() => expect(buttons.getByRole('status')).toHaveTextContent('2 of 6'));
    await userEvent.click(buttons.getByRole('button', { name: 'Picture 5' }));
    await expect(gallery.index).toBe(4);
  },
};
