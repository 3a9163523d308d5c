import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import { indent } from '../parts/literal.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { number, words } from '../parts/locales.ts';
import { figureOf, figures, shots } from '../parts/pictures.ts';
import { atRest, inside, the } from '../parts/shadow.ts';
import './gallery.css';

const { args, argTypes, playground } = helpers('lede-gallery');

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

export const Playground: S = {
  ...playground({
    content: [0, 3, 1, 5, 2].map((at) => figureOf(shots[at]!)).join('\n'),
  }),
};

const gallery = (attributes: string, content: string): string => `
<lede-gallery ${attributes}>
  ${indent(content, 2)}
</lede-gallery>`;
const ship = (attributes = ''): string => gallery(`${attributes}label="The cable ship"`, figures());

export const Row: S = example(ship());

export const Thumbnails: S = example(ship('nav="thumbs" '));

export const Grid: S = example(ship('layout="grid" '));

export const PeekingIn: S = example(`${ship('class="peeking" nav="none" ')}

<style>
  .peeking {
    --lede-gallery-slide: 82%;
    --lede-gallery-ratio: 1 / 1;
  }
  .peeking img {
    object-fit: cover;
  }
</style>`);

export const SlideShow: S = example(ship('autoplay="6" loop '));

export const OnePicture: S = example(gallery('label="The light at the point"', figureOf(shots[1]!)));

export const ThreeHundred: S = example(gallery('label="Three hundred pictures"', figures(300)));

export const WithShare: S = example(`${gallery(
  'id="ship" label="The cable ship"',
  `${figures()}
<lede-share slot="actions" layout="menu" networks="tg wt mail"></lede-share>`,
)}

<script type="module">
  const gallery = document.querySelector('#ship');
  const share = gallery.querySelector('lede-share');
  const follow = ({ detail }) => (share.url = \`https://example.org/story#ship-\${detail.index + 1}\`);
  gallery.addEventListener('lede-lightbox-open', follow);
  gallery.addEventListener('lede-picture-change', follow);
</script>`);

export const PlainPictures: S = example(
  gallery(
    'nav="thumbs" label="The cable ship"',
    `<ul>
${shots.map(({ src, alt, width, height }) => `  <li><figure><img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" /></figure></li>`).join('\n')}
</ul>`,
  ),
);

export const WithoutLightbox: S = example(ship('lightbox="none" '));

const lost = { ...shots[0]!, src: '/pictures/lost.jpg', caption: 'A picture that is gone.' };
export const MissingPicture: S = example(
  gallery('label="The cable ship"', [lost, shots[1]!].map((one) => figureOf(one)).join('\n')),
);

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LongWords: S = {
  tags: ['!dev'],
  ...example(
    gallery(
      `label="${word}"`,
      [shots[2]!, shots[3]!].map((one) => figureOf({ ...one, caption: word + word }, word)).join('\n'),
    ),
  ),
};

export const Hostile: S = {
  tags: ['!dev'],
  ...example(
    gallery(
      'label="&lt;b&gt;Hostile&lt;/b&gt;"',
      `<figure>
  <a href="javascript:alert(1)"><img src="/pictures/cables.svg" alt="&lt;img onerror=alert(1)&gt;" width="3" height="2" /></a>
  <figcaption>Its link is not offered for download, nor shown.</figcaption>
</figure>
${figureOf(shots[4]!)}`,
    ),
  ),
};

export const Narrow: S = { tags: ['!dev'], ...example(ship(), 'gallery-narrow') };

const captions = {
  ru: [
    'Девять линий между двумя берегами.',
    'Судно выходит в сумерках. К полуночи оно должно быть над обрывом.',
    'Маяк на мысу, где на берег выходят три линии из девяти.',
  ],
  ar: [
    'تسعة خطوط بين ساحلين.',
    'تغادر سفينة الإصلاح عند الغسق، وعليها أن تبلغ موضع العطل قبل منتصف الليل.',
    'المنارة عند الرأس حيث تصل ثلاثة من الخطوط التسعة إلى البر.',
  ],
};
const translated = (language: 'ru' | 'ar', label: string) =>
  example(
    gallery(
      `label="${label}" autoplay="30"`,
      captions[language]
        .map((caption, at) => figureOf({ ...[shots[0]!, shots[3]!, shots[1]!][at]!, caption }, 'Lede'))
        .join('\n'),
    ),
  );
export const Russian: S = { globals: { locale: 'ru' }, ...translated('ru', 'Кабельное судно') };
export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...translated('ar', 'سفينة الكابلات'),
};
export const Dark: S = { tags: ['!dev'], ...Row, globals: { theme: 'dark' } };

const hidden = ['!dev', '!autodocs'];
export const Lightbox: S = { ...Row, tags: hidden, play: open };
export const LightboxArabic: S = { ...Arabic, tags: hidden, play: open };
export const LightboxMissing: S = {
  ...MissingPicture,
  tags: hidden,
  play: async (context) => {
    await open(context);
    const box = the(context.canvasElement, 'lede-gallery').shadowRoot!.querySelector('lede-lightbox')!;
    await waitFor(() =>
      expect(box.shadowRoot!.querySelector('[role=alert]')).toHaveTextContent(words().lightbox.failed),
    );
  },
};
export const Turning: S = {
  ...Row,
  tags: hidden,
  play: async ({ canvasElement }) => {
    const gallery = the(canvasElement, 'lede-gallery');
    await gallery.updateComplete;
    const buttons = inside(gallery);
    await userEvent.click(await buttons.findByRole('button', { name: words().gallery.next }));
    await waitFor(() =>
      expect(buttons.getByRole('status')).toHaveTextContent(words().gallery.of(number(2), number(6))),
    );
    await userEvent.click(buttons.getByRole('button', { name: words().gallery.picture(number(5)) }));
    await expect(gallery.index).toBe(4);
  },
};
