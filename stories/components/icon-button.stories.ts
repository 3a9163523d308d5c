import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { registerIcons } from '../../src/components/icon/index.ts';
import { iconBookmarkB } from '../../src/generated/glyphs/bookmark-b.ts';
import { iconBookmark } from '../../src/generated/glyphs/bookmark.ts';
import { iconClose } from '../../src/generated/glyphs/close.ts';
import { iconDownload } from '../../src/generated/glyphs/download.ts';
import { iconEdit } from '../../src/generated/glyphs/edit.ts';
import { iconSignIn } from '../../src/generated/glyphs/sign-in.ts';
import { iconSignUp } from '../../src/generated/glyphs/sign-up.ts';
import { iconTrash } from '../../src/generated/glyphs/trash.ts';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

registerIcons(
  iconBookmark,
  iconBookmarkB,
  iconClose,
  iconDownload,
  iconEdit,
  iconSignIn,
  iconSignUp,
  iconTrash,
);

const { args, argTypes, playground } = helpers('lede-icon-button');

const meta: Meta = {
  title: 'Components/Icon button',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, icon: 'close', label: 'Close' },
};
export default meta;
type S = StoryObj;

export const Playground: S = playground({
  frame: 'example-stage',
  caption: 'Point at it, or focus it: its label shows.',
});

const row = (labels: readonly string[]): string =>
  ['sign-in', 'sign-up', 'edit', 'trash', 'download', 'close']
    .map((icon, at) => `<lede-icon-button icon="${icon}" label="${labels[at]}"></lede-icon-button>`)
    .join('\n');
const english = ['Sign in', 'Create an account', 'Edit', 'Delete', 'Download', 'Close'];

export const Row: S = example(
  `${row(english)}

<script type="module">
  import 'lede-ui/define/icon-button.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconClose } from 'lede-ui/icons/close.js';
  import { iconDownload } from 'lede-ui/icons/download.js';
  import { iconEdit } from 'lede-ui/icons/edit.js';
  import { iconSignIn } from 'lede-ui/icons/sign-in.js';
  import { iconSignUp } from 'lede-ui/icons/sign-up.js';
  import { iconTrash } from 'lede-ui/icons/trash.js';

  registerIcons(iconClose, iconDownload, iconEdit, iconSignIn, iconSignUp, iconTrash);
</script>`,
  'example-row',
);

/** Its bubble has faded in. */
const isSeen = (tooltip: Element): boolean =>
  tooltip.matches(':popover-open') && getComputedStyle(tooltip.querySelector('.bubble')!).opacity === '1';

export const Tooltip: S = {
  render: () =>
    html`<div class="example-row">
      <lede-icon-button icon="close" label="Close"></lede-icon-button>
      <lede-icon-button icon="trash" label="Delete" no-tooltip></lede-icon-button>
    </div>`,
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-icon-button');
    const tooltip = host.shadowRoot!.querySelector('.tooltip')!;
    host.focus();
    await waitFor(() => expect(isSeen(tooltip)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await expect(tooltip.matches(':popover-open')).toBe(false);
    await userEvent.hover(host);
    await waitFor(() => expect(isSeen(tooltip)).toBe(true));
  },
};

export const Toggle: S = {
  ...example(
    `
<lede-icon-button id="save" toggle icon="bookmark" pressed-icon="bookmark-b" label="Save for later"></lede-icon-button>
<lede-icon-button toggle pressed icon="bookmark" pressed-icon="bookmark-b" label="Save for later"></lede-icon-button>

<script type="module">
  import 'lede-ui/define/icon-button.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconBookmarkB } from 'lede-ui/icons/bookmark-b.js';
  import { iconBookmark } from 'lede-ui/icons/bookmark.js';

  registerIcons(iconBookmark, iconBookmarkB);
  const button = document.querySelector('#save');
  button.addEventListener('change', () => console.log(button.pressed));
</script>`,
    'example-row',
  ),
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-icon-button');
    const changed = fn();
    host.addEventListener('change', changed);
    const button = inside(host).getByRole('button', { name: 'Save for later' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'false'));
    await expect(changed).toHaveBeenCalledTimes(2);
  },
};

export const Sizes: S = example(
  `
<lede-icon-button size="small" icon="edit" label="Edit, small"></lede-icon-button>
<lede-icon-button icon="edit" label="Edit, medium"></lede-icon-button>
<lede-icon-button size="large" icon="edit" label="Edit, large"></lede-icon-button>`,
  'example-row',
);

export const States: S = example(
  `
<lede-icon-button icon="edit" label="Edit" disabled></lede-icon-button>
<lede-icon-button icon="edit" label="Edit the caption" focusable-disabled></lede-icon-button>
<lede-icon-button icon="edit" label="Edit the headline" loading></lede-icon-button>
<lede-icon-button icon="trash" label="Delete" tone="danger"></lede-icon-button>`,
  'example-row',
);

export const Links: S = example(`
<lede-icon-button icon="download" label="Download the report, PDF" href="#report" download="report.pdf"></lede-icon-button>`);

export const OwnIcon: S = example(`
<lede-icon-button label="Listen">
  <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path d="M8 5v14l11-7z" /></svg>
</lede-icon-button>`);

export const WithoutJavaScript: S = example(`
<lede-icon-button>
  <a slot="control" href="#edit" aria-label="Edit">
    <svg aria-hidden="true"><use href="lede/sprite.svg#icon-edit" /></svg>
  </a>
</lede-icon-button>`);

export const LongName: S = {
  tags: ['!dev'],
  render: () =>
    html`<div class="example-row example-end">
      <lede-icon-button
        icon="download"
        label="Download the report of the commission on cables, 214 pages, PDF, 12 megabytes"
      ></lede-icon-button>
    </div>`,
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-icon-button');
    host.focus();
    const tooltip = host.shadowRoot!.querySelector('.tooltip')!;
    await waitFor(() => expect(isSeen(tooltip)).toBe(true));
    await expect(tooltip.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
  },
};

export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(
    row(['Войти', 'Зарегистрироваться', 'Изменить', 'Удалить', 'Скачать', 'Закрыть']),
    'example-row',
  ),
};

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(row(['تسجيل الدخول', 'إنشاء حساب', 'تعديل', 'حذف', 'تنزيل', 'إغلاق']), 'example-row'),
};

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(`<div class="example-row">\n${row(english)}\n</div>`, 'example-surface'),
};

export const Nameless: S = { render: () => html`<lede-icon-button icon="sign-in"></lede-icon-button>` };
