import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { registerIcons, setSprite, type LedeIcon } from '../../src/components/icon/index.ts';
import * as icons from '../../src/generated/glyphs/index.ts';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

// No story depends on the icons that another registers. Those of the extra set come from the sprite.
registerIcons(...Object.values(icons));

const { args, argTypes, playground } = helpers('lede-icon');

const options = Object.values(icons).map(({ name }) => name);

const meta: Meta = {
  title: 'Components/Icon',
  tags: ['!autodocs'],
  argTypes: { ...argTypes, name: { ...argTypes.name, control: { type: 'select' }, options } },
  args: { ...args, name: 'bookmark' },
};
export default meta;
type S = StoryObj;

export const Playground: S = {
  args: { '--lede-icon-size': '96px' },
  ...playground({ frame: 'example-stage', caption: 'Change its name, size and line width below.' }),
};

const sizes = [16, 20, 24, 32, 48, 96];
export const Sizes: S = example(
  sizes
    .map(
      (size) =>
        `<span class="example-labelled"><lede-icon name="search" style="--lede-icon-size: ${size}px"></lede-icon>${size} px</span>`,
    )
    .join('\n'),
  'example-row',
);

export const InText: S = example(`
<p class="example-text">
  A story can have pictures <lede-icon name="camera"></lede-icon>, a video
  <lede-icon name="v-play"></lede-icon> or a podcast <lede-icon name="music"></lede-icon>, and its readers
  can save it <lede-icon name="bookmark"></lede-icon> or share it <lede-icon name="share"></lede-icon>.
</p>`);

export const Colours: S = example(
  `
<lede-icon name="bookmark-b"></lede-icon>
<span class="red"><lede-icon name="bookmark-b"></lede-icon></span>
<span class="blue"><lede-icon name="bookmark-b"></lede-icon></span>
<span class="green"><lede-icon name="bookmark-b"></lede-icon></span>

<style>
  .red {
    color: light-dark(#a8201a, #ff9a8d);
  }
  .blue {
    color: light-dark(#0b4fd0, #8ab4ff);
  }
  .green {
    color: light-dark(#17652f, #86d69c);
  }
</style>`,
  'example-row size-32',
);

const strokes = ['1.25', '1.5', '2', '2.5'];
export const Stroke: S = example(
  strokes
    .map(
      (width) =>
        `<span class="example-labelled"><lede-icon class="size-48" name="trash" style="--lede-icon-stroke: ${width}"></lede-icon>${width}</span>`,
    )
    .join('\n'),
  'example-row',
);

export const Labelled: S = {
  ...example(`<lede-icon name="camera" label="Photo gallery"></lede-icon>`, 'size-48'),
  play: async ({ canvasElement }) => {
    const icon = the(canvasElement, 'lede-icon');
    await icon.updateComplete;
    await expect(inside(icon).getByRole('img', { name: 'Photo gallery' })).toBeVisible();
  },
};

export const Alias: S = example(
  ['facebook', 'x-mark', 'save', 'delete', 'fullscreen']
    .map(
      (alias) =>
        `<span class="example-labelled"><lede-icon class="size-32" name="${alias}"></lede-icon>${alias}</span>`,
    )
    .join('\n'),
  'example-row',
);

const directional = (attributes = ''): string =>
  ['chevron-left', 'chevron-right', 'share', 'sign-in', 'tag']
    .map((name) => `<lede-icon name="${name}"${attributes}></lede-icon>`)
    .join('\n  ');
export const RightToLeft: S = example(
  `
<p class="example-note">dir="ltr"</p>
<div class="example-row size-32" dir="ltr">
  ${directional()}
</div>
<p class="example-note">dir="rtl"</p>
<div class="example-row size-32" dir="rtl">
  ${directional()}
</div>
<p class="example-note">dir="rtl" with flip="none"</p>
<div class="example-row size-32" dir="rtl">
  ${directional(' flip="none"')}
</div>`,
  'example-stack',
);

export const Flag: S = example(`
<p class="example-text"><lede-icon name="flag-ru"></lede-icon> <span lang="ru">Русский</span></p>
<lede-icon class="size-96" name="flag-ru"></lede-icon>`);

export const UnknownName: S = {
  ...example(
    `
<lede-icon name="check"></lede-icon>
<lede-icon id="unknown" name="unicorn"></lede-icon>
<lede-icon name="check"></lede-icon>`,
    'example-row size-32 outlined',
  ),
  play: async ({ canvasElement }) => {
    const unknown = canvasElement.querySelector<LedeIcon>('#unknown')!;
    let reported = '';
    unknown.addEventListener(
      'error',
      (event) => (reported = (event as unknown as CustomEvent<{ name: string }>).detail.name),
    );
    unknown.name = 'griffin';
    await waitFor(() => expect(reported).toBe('griffin'));
    await expect(unknown.getBoundingClientRect().width).toBe(32);
  },
};

export const FromSprite: S = {
  beforeEach: () => () => setSprite(undefined),
  ...example(
    `
<lede-icon name="newsletter"></lede-icon>
<lede-icon name="podcast"></lede-icon>
<lede-icon name="rss"></lede-icon>

<script type="module">
  import { setSprite } from 'lede-ui/components/icon.js';

  setSprite('/extra/sprite.svg');
</script>`,
    'example-row size-32',
  ),
  play: async ({ canvasElement }) => {
    const icon = the(canvasElement, 'lede-icon');
    const drawing = await waitFor(() => {
      const found = icon.shadowRoot!.querySelector('use, path');
      if (!found) throw new Error('Not drawn yet.');
      return found;
    });
    // Where a page has registered the network's icon, that is drawn, and looks the same.
    if (drawing.localName === 'use')
      await expect(drawing).toHaveAttribute('href', '/extra/sprite.svg#icon-newsletter');
  },
};
