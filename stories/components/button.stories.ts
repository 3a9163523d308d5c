import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { registerIcons } from '../../src/components/icon/index.ts';
import { iconDownload } from '../../src/generated/glyphs/download.ts';
import { iconEdit } from '../../src/generated/glyphs/edit.ts';
import { iconSignIn } from '../../src/generated/glyphs/sign-in.ts';
import { iconSignUp } from '../../src/generated/glyphs/sign-up.ts';
import { iconTrash } from '../../src/generated/glyphs/trash.ts';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { inside, the } from '../parts/shadow.ts';

registerIcons(iconDownload, iconEdit, iconSignIn, iconSignUp, iconTrash);

const { args, argTypes, playground } = helpers('lede-button');

const meta: Meta = {
  title: 'Components/Button',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, variant: 'filled', size: 'large' },
};
export default meta;
type S = StoryObj;

export const Playground: S = playground({
  content: 'Subscribe',
  frame: 'example-stage',
  caption: 'The one button of a page that matters most',
});

const variants = `
<div class="example-row">
  <lede-button variant="filled">Subscribe</lede-button>
  <lede-button>Read the story</lede-button>
  <lede-button variant="plain">Not now</lede-button>
</div>
<div class="example-row">
  <lede-button variant="filled" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete the draft</lede-button>
  <lede-button tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete the draft</lede-button>
  <lede-button variant="plain" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete the draft</lede-button>
</div>`;

export const Variants: S = example(variants, 'example-stack');

export const Sizes: S = example(
  `
<lede-button size="small">Small</lede-button>
<lede-button>Medium</lede-button>
<lede-button size="large">Large</lede-button>
<lede-button size="small" variant="filled">Small</lede-button>
<lede-button variant="filled">Medium</lede-button>
<lede-button size="large" variant="filled">Large</lede-button>`,
  'example-row',
);

export const Icons: S = example(
  `
<lede-button variant="filled"><lede-icon slot="start" name="sign-up"></lede-icon>Create an account</lede-button>
<lede-button><lede-icon slot="start" name="sign-in"></lede-icon>Sign in</lede-button>
<lede-button variant="plain"><lede-icon slot="start" name="edit"></lede-icon>Edit</lede-button>
<lede-button variant="plain" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete</lede-button>
<lede-button href="#report" download="report.pdf">Download<lede-icon slot="end" name="download"></lede-icon></lede-button>

<script type="module">
  import 'lede-ui/define/button.js';
  import 'lede-ui/define/icon.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconDownload } from 'lede-ui/icons/download.js';
  import { iconEdit } from 'lede-ui/icons/edit.js';
  import { iconSignIn } from 'lede-ui/icons/sign-in.js';
  import { iconSignUp } from 'lede-ui/icons/sign-up.js';
  import { iconTrash } from 'lede-ui/icons/trash.js';

  registerIcons(iconDownload, iconEdit, iconSignIn, iconSignUp, iconTrash);
</script>`,
  'example-row',
);

const states = (attribute: string): string => `
<div class="example-row">
  <lede-button variant="filled" ${attribute}>Subscribe</lede-button>
  <lede-button ${attribute}>Read the story</lede-button>
  <lede-button variant="plain" ${attribute}>Not now</lede-button>
  <lede-button href="#story" ${attribute}>A link</lede-button>
</div>`;

export const Disabled: S = example(states('disabled') + states('focusable-disabled'), 'example-stack');

export const Loading: S = example(states('loading'));

export const LoadingWhileSending: S = {
  ...example(`
<lede-button id="subscribe" variant="filled">Subscribe</lede-button>

<script type="module">
  const button = document.querySelector('#subscribe');
  button.addEventListener('click', async () => {
    button.loading = true;
    try {
      await fetch('/subscribe', { method: 'POST' });
    } finally {
      button.loading = false;
    }
  });
</script>`),
  beforeEach: () => {
    const { fetch } = window;
    return () => void (window.fetch = fetch);
  },
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-button');
    let answer!: (response: Response) => void;
    const send = fn(() => new Promise<Response>((resolve) => (answer = resolve)));
    window.fetch = send;
    const button = inside(host).getByRole('button', { name: 'Subscribe' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
    await expect(inside(host).getByRole('status')).toHaveTextContent(words().button.loading);
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    await expect(send).toHaveBeenCalledTimes(1);
    answer(new Response());
    await waitFor(() => expect(host.loading).toBe(false));
  },
};

export const InAForm: S = {
  ...example(
    `
<form class="example-stack" action="/newsletter">
  <label class="example-field">Email <input name="mail" type="email" required /></label>
  <lede-button type="submit" variant="filled" name="edition" value="morning">Send me the morning briefing</lede-button>
  <lede-button type="reset" variant="plain">Clear</lede-button>
</form>`,
    'example-column',
  ),
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form')!;
    const sent = fn();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent(Object.fromEntries(new FormData(form, event.submitter)));
    });
    await userEvent.type(form.querySelector('input')!, 'a@example.org{Enter}');
    await userEvent.click(inside(form.querySelector('lede-button')!).getByRole('button'));
    await waitFor(() => expect(sent).toHaveBeenCalled());
    await expect(sent).toHaveBeenLastCalledWith({ mail: 'a@example.org', edition: 'morning' });
  },
};

export const OpeningADialog: S = {
  ...example(`
<lede-button commandfor="delete" command="show-modal" haspopup="dialog" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete…</lede-button>

<dialog id="delete" aria-labelledby="question">
  <p id="question">Delete this draft?</p>
  <div class="example-row">
    <lede-button commandfor="delete" command="close" value="delete" variant="filled" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>Delete it</lede-button>
    <lede-button commandfor="delete" command="close" variant="plain">Keep it</lede-button>
  </div>
</dialog>`),
  play: async ({ canvasElement }) => {
    const [open, remove, keep] = [...canvasElement.querySelectorAll('lede-button')];
    const dialog = canvasElement.querySelector('dialog')!;
    await userEvent.click(inside(open!).getByRole('button'));
    await waitFor(() => expect(dialog.open).toBe(true));
    await userEvent.click(inside(keep!).getByRole('button'));
    await waitFor(() => expect(dialog.open).toBe(false));
    await expect(dialog.returnValue).toBe('');
    await userEvent.click(inside(open!).getByRole('button'));
    await userEvent.click(inside(remove!).getByRole('button'));
    await waitFor(() => expect(dialog.returnValue).toBe('delete'));
  },
};

export const WithoutJavaScript: S = example(
  `
<lede-button variant="filled"><button slot="control">Subscribe</button></lede-button>
<lede-button><a slot="control" href="#story">Read the story</a></lede-button>
<lede-button variant="plain"><button slot="control"><lede-icon name="edit"></lede-icon>Edit</button></lede-button>`,
  'example-row',
);

export const FullWidth: S = example(
  `
<style>
  .wide {
    inline-size: 100%;
  }
</style>
<lede-button class="wide" variant="filled">Continue with the subscription</lede-button>
<lede-button class="wide">Sign in with another account</lede-button>`,
  'example-stack example-column',
);

export const LongWords: S = {
  tags: ['!dev'],
  render: () =>
    html`<div class="example-narrow example-stack">
      <lede-button>Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung</lede-button>
      <lede-button variant="filled"
        ><lede-icon slot="start" name="sign-up"></lede-icon>Create an account to read the whole of this
        story</lede-button
      >
      <lede-button size="small" loading>Several lines of a text that is being sent just now</lede-button>
    </div>`,
};

const editions = [
  ['ru', 'ltr', 'Оформить подписку', 'Войти', 'Удалить черновик'],
  ['ar', 'rtl', 'اشترك الآن', 'تسجيل الدخول', 'حذف المسودة'],
] as const;
const edition = ([locale, direction, subscribe, signIn, remove]: (typeof editions)[number]): S => ({
  globals: { locale, direction },
  ...example(
    `
<lede-button variant="filled">${subscribe}</lede-button>
<lede-button><lede-icon slot="start" name="sign-in"></lede-icon>${signIn}</lede-button>
<lede-button variant="plain" tone="danger"><lede-icon slot="start" name="trash"></lede-icon>${remove}</lede-button>
<lede-button loading>${subscribe}</lede-button>`,
    'example-row',
  ),
});
export const Russian: S = edition(editions[0]);
export const Arabic: S = edition(editions[1]);

export const Dark: S = {
  tags: ['!dev'],
  globals: { theme: 'dark' },
  ...example(
    `${variants}${states('focusable-disabled')}${states('loading')}`,
    'example-surface example-stack',
  ),
};

export const BadInput: S = {
  tags: ['!dev'],
  render: () =>
    html`<div class="example-row">
      <lede-button variant=${'loud' as 'plain'} size=${'huge' as 'large'} type=${'nope' as 'button'}
        >Unknown values</lede-button
      >
      <lede-button href="javascript:alert(1)">A link that could run</lede-button>
      <lede-button popovertarget="nowhere">Opens nothing</lede-button>
    </div>`,
};
