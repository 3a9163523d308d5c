import { useState } from 'react';
import { registerIcons } from '../../src/components/icon/index.ts';
import * as glyphs from '../../src/generated/glyphs/index.ts';
import { entries } from '../icons/gallery/data.ts';
import { figureOf, shots } from '../parts/pictures.ts';
import { slottedStory } from '../parts/slotted.ts';
import './introduction.css';

registerIcons(...Object.values(glyphs));

/** Lede's own HTML in a page that React draws: React leaves it alone. */
const Html = ({ code, className = '' }: { code: string; className?: string }) => (
  <div className={`sb-unstyled intro-html ${className}`} dangerouslySetInnerHTML={{ __html: code }} />
);

export const LiveCard = () => <Html className="intro-card" code={slottedStory()} />;

/** Every icon of the set; a click copies its element. */
export function IconStrip() {
  const [copied, setCopied] = useState('');
  const copy = async (name: string) => {
    const code = `<lede-icon name="${name}"></lede-icon>`;
    try {
      await navigator.clipboard.writeText(code);
      setCopied(`Copied: ${code}`);
    } catch {
      setCopied(`This browser refused to copy ${code}`);
    }
  };
  return (
    <div className="intro-icons">
      <ul>
        {entries
          .filter(({ extra }) => !extra)
          .map(({ name, title }) => (
            <li key={name}>
              <button
                type="button"
                title={title}
                aria-label={`Copy ${title}`}
                onClick={() => void copy(name)}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <use href={`lede/sprite.svg#icon-${name}`} />
                </svg>
              </button>
            </li>
          ))}
      </ul>
      <p role="status">{copied || 'Click an icon: its element is copied.'}</p>
    </div>
  );
}

const Frame = ({ children }: { children: React.ReactNode }) => (
  <svg className="intro-way" viewBox="0 0 320 200" aria-hidden="true">
    <rect className="paper" x="1" y="1" width="318" height="198" rx="6" />
    {children}
  </svg>
);
const lines = (x: number, y: number, widths: readonly number[]) =>
  widths.map((width, at) => (
    <rect key={width} className="soft" x={x} y={y + at * 11} width={width} height="5" rx="1" />
  ));

/** A page with a card in it. */
export const ComponentsPicture = () => (
  <Frame>
    <rect className="ink" x="122" y="18" width="76" height="11" rx="1" />
    <rect className="soft" x="20" y="40" width="280" height="1.5" />
    <image href="pictures/lead.svg" x="20" y="54" width="150" height="100" />
    <rect className="accent" x="184" y="56" width="34" height="5" rx="1" />
    <rect className="ink" x="184" y="68" width="112" height="11" rx="1" />
    <rect className="ink" x="184" y="84" width="88" height="11" rx="1" />
    {lines(184, 106, [112, 96, 70])}
    <use className="ink-stroke" href="lede/sprite.svg#icon-bookmark" x="183" y="140" width="14" height="14" />
    <use className="ink-stroke" href="lede/sprite.svg#icon-share" x="206" y="140" width="14" height="14" />
    {lines(20, 166, [150, 120])}
    {lines(184, 166, [112, 84])}
  </Frame>
);

/** A sidebar, a canvas and its controls. */
export const StorybookPicture = () => (
  <Frame>
    <path className="side" d="M1 7a6 6 0 0 1 6-6h73v198H7a6 6 0 0 1-6-6z" />
    <image href="lede-day.svg" className="by-day" x="14" y="14" width="20" height="20" />
    <image href="lede-night.svg" className="by-night" x="14" y="14" width="20" height="20" />
    {lines(14, 52, [44, 52, 38])}
    <rect className="accent" x="8" y="84" width="64" height="15" rx="3" />
    {lines(14, 109, [46, 34, 50, 40])}
    <rect className="accent-pill" x="150" y="46" width="100" height="34" rx="17" />
    <rect className="paper-fill" x="172" y="60" width="56" height="6" rx="1" />
    <rect className="soft" x="80" y="122" width="239" height="1.5" />
    {[0, 1, 2].map((at) => (
      <g key={at}>
        <rect className="soft" x={98 + at * 72} y="138" width={[30, 40, 24][at]} height="5" rx="1" />
        <rect className="field" x={98 + at * 72} y="150" width="58" height="18" rx="3" />
      </g>
    ))}
  </Frame>
);

/** Symbols of one file. */
export const SpritePicture = () => (
  <Frame>
    {'bookmark share camera search v-play tg close tag music download heart vk filter edit trash'
      .split(' ')
      .filter((name) => entries.some((one) => one.name === name))
      .slice(0, 12)
      .map((name, at) => (
        <use
          key={name}
          className="ink-stroke"
          href={`lede/sprite.svg#icon-${name}`}
          x={34 + (at % 4) * 70}
          y={28 + Math.floor(at / 4) * 54}
          width="36"
          height="36"
        />
      ))}
  </Frame>
);

const save = 'headline="The cable ship" url="#ship" story-id="introduction"';
const thumb = (src: string, icon: string): string =>
  `<span class="intro-thumb"><img src="${src}" alt="" width="96" height="64" loading="lazy" />${icon ? `<lede-icon name="${icon}"></lede-icon>` : ''}</span>`;
const samples: Record<string, string> = {
  icon: '<lede-icon name="camera" class="intro-large"></lede-icon>',
  button: '<lede-button size="small" variant="filled">Subscribe</lede-button>',
  'icon-button': '<lede-icon-button icon="download" label="Download"></lede-icon-button>',
  'bookmark-button': `<lede-bookmark-button ${save}>Save</lede-bookmark-button>`,
  share:
    '<lede-share networks="tg wt copy" url="https://example.org/ship" headline="The cable ship"></lede-share>',
  tag: '<lede-tag><a rel="tag" href="#sea">The sea</a></lede-tag>',
  'tag-list':
    '<lede-tag-list label="Topics" lines="1"><ul><li><a rel="tag" href="#sea">The sea</a></li><li><a rel="tag" href="#news">News</a></li></ul></lede-tag-list>',
  'social-links':
    '<lede-social-links><a href="https://t.me/example">Telegram</a><a href="https://x.com/example">X</a><a href="https://vk.com/example">VK</a></lede-social-links>',
  'article-card': thumb('pictures/cables.svg', ''),
  'media-player': thumb('media/poster.webp', 'v-play'),
  gallery: thumb(shots[1]!.src, 'camera'),
  lightbox: thumb(shots[2]!.src, 'search'),
  dialog: `<lede-button size="small" commandfor="intro-dialog" command="show-modal" haspopup="dialog">Open</lede-button>
    <lede-dialog id="intro-dialog" label="The lighthouse" back="leaves">${figureOf(shots[1]!)}</lede-dialog>`,
};

/** A small live example of an element, for a table. */
export const Sample = ({ of }: { of: string }) => <Html className="intro-sample" code={samples[of] ?? ''} />;
