import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-tag');

const meta: Meta = {
  title: 'Components/Tag',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, href: '#china', size: 'large' },
};
export default meta;
type S = StoryObj;

export const Playground: S = playground({
  content: 'China',
  frame: 'example-stage',
  caption: 'A topic: a link, a choice, or a filter to remove',
});

export const Links: S = example(
  `
<lede-tag><a rel="tag" href="#china">China</a></lede-tag>
<lede-tag current><a rel="tag" href="#spyware">Spyware</a></lede-tag>
<lede-tag href="#europe">Europe</lede-tag>
<lede-tag>A name alone</lede-tag>`,
  'example-row',
);

export const Selectable: S = example(
  `
<lede-tag selectable value="cn">China</lede-tag>
<lede-tag selectable selected>Spyware</lede-tag>
<lede-tag selectable disabled>Europe</lede-tag>
<lede-tag selectable selected disabled>Elections</lede-tag>`,
  'example-row',
);

export const Removable: S = example(
  `
<lede-tag removable><a rel="tag" href="#china">China</a></lede-tag>
<lede-tag removable selectable selected>Spyware</lede-tag>
<lede-tag removable current href="#europe">Europe</lede-tag>
<lede-tag removable>Elections</lede-tag>
<lede-tag removable disabled>Disabled</lede-tag>`,
  'example-row',
);

export const WithIcon: S = example(
  `
<lede-tag><lede-icon slot="icon" name="camera"></lede-icon><a rel="tag" href="#photo">Photo</a></lede-tag>
<lede-tag selectable><lede-icon slot="icon" name="camera"></lede-icon>Photo</lede-tag>
<lede-tag selectable selected><lede-icon slot="icon" name="camera"></lede-icon>Photo</lede-tag>

<script type="module">
  import 'lede-ui/define/tag.js';
  import 'lede-ui/define/icon.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconCamera } from 'lede-ui/icons/camera.js';

  registerIcons(iconCamera);
</script>`,
  'example-row',
);

const sizes = (['small', 'medium', 'large'] as const)
  .map(
    (size) => `
<div class="example-row">
  <lede-tag size="${size}" href="#china">China</lede-tag>
  <lede-tag size="${size}" current href="#spyware">Spyware</lede-tag>
  <lede-tag size="${size}" selectable>Europe</lede-tag>
  <lede-tag size="${size}" selectable selected>Europe</lede-tag>
  <lede-tag size="${size}" removable>Elections</lede-tag>
</div>`,
  )
  .join('');
export const Sizes: S = example(sizes, 'example-stack');

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(sizes, 'example-surface example-stack'),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(
    `
<lede-tag><a rel="tag" href="#china">الصين</a></lede-tag>
<lede-tag selectable selected>اتصالات</lede-tag>
<lede-tag removable>البحر</lede-tag>`,
    'example-row',
  ),
};

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(
    `
<lede-tag><a rel="tag" href="#china">Китай</a></lede-tag>
<lede-tag selectable selected>Связь</lede-tag>
<lede-tag removable>Море</lede-tag>`,
    'example-row',
  ),
};

export const LongWords: S = {
  tags: ['!dev'],
  render: () =>
    html`<div class="example-column">
      <lede-tag removable selectable selected
        >Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and what came of it</lede-tag
      >
    </div>`,
};

export const BadInput: S = {
  tags: ['!dev'],
  render: () =>
    html`<div class="example-row">
      <lede-tag href="javascript:alert(1)">A refused URL</lede-tag>
      <lede-tag selectable href="#both">A link cannot be selected</lede-tag>
      <lede-tag size=${'enormous' as never} current="false" href="#size">No such size</lede-tag>
      <lede-tag href="#markup">&lt;b&gt;Markup&lt;/b&gt; is text</lede-tag>
    </div>`,
};

export const Choosing: S = {
  tags: ['!dev', '!autodocs'],
  render: () => html`<lede-tag selectable removable>China</lede-tag>`,
  play: async ({ canvasElement }) => {
    const tag = the(canvasElement, 'lede-tag');
    const toggle = inside(tag).getAllByRole('button')[0]!;
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toHaveAttribute('aria-pressed', 'true'));
    toggle.focus();
    await userEvent.keyboard('{Delete}');
    await expect(tag.isConnected).toBe(false);
  },
};
