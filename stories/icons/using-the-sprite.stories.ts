import type { Meta, StoryObj } from '@storybook/web-components-vite';
import sprite from '../../dist/sprite.svg?raw';
import { example } from '../parts/example.ts';
import './sprite.css';

const meta: Meta = { title: 'Icons/Using the sprite', tags: ['!dev', '!autodocs'] };
export default meta;
type S = StoryObj;

const icon = (name: string, attributes = 'width="24" height="24"'): string =>
  `<svg ${attributes} aria-hidden="true"><use href="lede/sprite.svg#icon-${name}" /></svg>`;

export const Plain: S = example(
  ['close', 'bookmark', 'tg', 'flag-ru'].map((name) => icon(name)).join('\n'),
  'plain',
);

export const Named: S = example(
  `
<span>${icon('camera', 'class="icon"')} Photo: Lede</span>

<button type="button" aria-label="Close">
  ${icon('close', 'width="20" height="20"')}
</button>

<svg width="24" height="24" role="img" aria-label="Includes video"><use href="lede/sprite.svg#icon-v-play" /></svg>

<style>
  .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
</style>`,
  'plain',
);

export const Sized: S = example(
  `
<span>${icon('music', 'class="icon"')} Listen</span>
<span class="large">${icon('music', 'class="icon"')} Listen</span>

<style>
  .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
  .large {
    font-size: 2rem;
  }
</style>`,
  'plain',
);

export const Coloured: S = example(
  `
${icon('bookmark-b', 'class="saved" width="32" height="32"')}
${icon('trash', 'class="thin" width="32" height="32"')}
${icon('trash', 'width="32" height="32"')}
${icon('trash', 'class="bold" width="32" height="32"')}

<style>
  .saved {
    color: light-dark(#a8201a, #ff9a8d);
  }
  .thin {
    --lede-icon-stroke: 1.25;
  }
  .bold {
    --lede-icon-stroke: 2.5;
  }
</style>`,
  'plain',
);

export const RightToLeft: S = example(
  `
<span dir="ltr">${icon('chevron-right', 'class="icon-follows-text" width="24" height="24"')}</span>
<span dir="rtl">${icon('chevron-right', 'class="icon-follows-text" width="24" height="24"')}</span>

<style>
  .icon-follows-text:dir(rtl) {
    scale: -1 1;
  }
</style>`,
  'plain',
);

export const SingleFiles: S = example(
  `
<img class="on-white" src="lede/icons/search.svg" width="32" height="32" alt="Search" />
<span class="search-icon"></span>

<style>
  .on-white {
    background: #fff;
  }
  .search-icon {
    display: inline-block;
    inline-size: 2rem;
    block-size: 2rem;
    color: light-dark(#a8201a, #ff9a8d);
    background: currentColor;
    mask: url('lede/icons/search.svg') center / contain no-repeat;
  }
</style>`,
  'plain',
);

const inline = sprite.replace('<svg ', '<svg width="0" height="0" aria-hidden="true" class="sprite" ');

/** The documentation shows an ellipsis for the 47 symbols. */
const insidePage = (contents: string): string => `
${contents}

<svg width="24" height="24" aria-hidden="true"><use href="#icon-check" /></svg>
<svg width="24" height="24" aria-hidden="true"><use href="#icon-search" /></svg>

<style>
  .sprite {
    position: absolute;
  }
</style>`;
export const InsideThePage: S = {
  render: example(insidePage(inline), 'plain').render,
  parameters: example(insidePage(inline.replace(/>[^]*<\/svg>/, '>…</svg>'))).parameters,
};
