import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { registerIcons } from '../../src/components/icon/index.ts';
import type { LedeButton } from '../../src/components/button/index.ts';
import { iconDownload } from '../../src/generated/glyphs/download.ts';
import { iconEdit } from '../../src/generated/glyphs/edit.ts';
import { iconSignIn } from '../../src/generated/glyphs/sign-in.ts';
import { iconSignUp } from '../../src/generated/glyphs/sign-up.ts';
import { iconTrash } from '../../src/generated/glyphs/trash.ts';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { inside, the } from '../parts/shadow.ts';

registerIcons(iconDownload, iconEdit, iconSignIn, iconSignUp, iconTrash);

const { args, argTypes, controls, template } = helpers<LedeButton>('lede-button');

const meta: Meta = {
  title: 'Components/Button',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, 'default-slot': 'Subscribe' },
};
export default meta;
type S = StoryObj;

export const Playground: S = { argTypes: controls, render: (args) => template(args) };

const variants = html`<div class="example-stack">
  <div class="example-row">
    <lede-button variant="filled">Subscribe</lede-button>
    <lede-button>Read the story</lede-button>
    <lede-button variant="plain">Not now</lede-button>
  </div>
  <div class="example-row">
    <lede-button variant="filled" tone="danger">Delete the draft</lede-button>
    <lede-button tone="danger">Delete the draft</lede-button>
    <lede-button variant="plain" tone="danger">Delete the draft</lede-button>
  </div>
</div>`;

export const Variants: S = {
  parameters: code(`
<lede-button variant="filled">Subscribe</lede-button>
<lede-button>Read the story</lede-button>
<lede-button variant="plain">Not now</lede-button>
<lede-button variant="filled" tone="danger">Delete the draft</lede-button>
<lede-button tone="danger">Delete the draft</lede-button>
<lede-button variant="plain" tone="danger">Delete the draft</lede-button>`),
  render: () => variants,
};

export const Sizes: S = {
  parameters: code(`
<lede-button size="small">Small</lede-button>
<lede-button>Medium</lede-button>
<lede-button size="large">Large</lede-button>`),
  render: () =>
    html`<div class="example-row">
      <lede-button size="small">Small</lede-button>
      <lede-button>Medium</lede-button>
      <lede-button size="large">Large</lede-button>
      <lede-button size="small" variant="filled">Small</lede-button>
      <lede-button variant="filled">Medium</lede-button>
      <lede-button size="large" variant="filled">Large</lede-button>
    </div>`,
};

export const Icons: S = {
  parameters: code(`
<lede-button variant="filled"><lede-icon slot="start" name="sign-up"></lede-icon>Create an account</lede-button>
<lede-button><lede-icon slot="start" name="sign-in"></lede-icon>Sign in</lede-button>
<lede-button href="/report.pdf" download>Download<lede-icon slot="end" name="download"></lede-icon></lede-button>

<script type="module">
  import 'lede-ui/define/button.js';
  import 'lede-ui/define/icon.js';
  import { registerIcons } from 'lede-ui/components/icon.js';
  import { iconDownload } from 'lede-ui/icons/download.js';
  import { iconSignIn } from 'lede-ui/icons/sign-in.js';
  import { iconSignUp } from 'lede-ui/icons/sign-up.js';

  registerIcons(iconDownload, iconSignIn, iconSignUp);
</script>`),
  render: () =>
    html`<div class="example-row">
      <lede-button variant="filled"
        ><lede-icon slot="start" name="sign-up"></lede-icon>Create an account</lede-button
      >
      <lede-button><lede-icon slot="start" name="sign-in"></lede-icon>Sign in</lede-button>
      <lede-button variant="plain"><lede-icon slot="start" name="edit"></lede-icon>Edit</lede-button>
      <lede-button variant="plain" tone="danger"
        ><lede-icon slot="start" name="trash"></lede-icon>Delete</lede-button
      >
      <lede-button href="#report" download="report.pdf"
        >Download<lede-icon slot="end" name="download"></lede-icon
      ></lede-button>
    </div>`,
};

const states = (label: string) =>
  html` <div class="example-row">
    <lede-button
      variant="filled"
      ?disabled=${label === 'disabled'}
      ?focusable-disabled=${label === 'focusable-disabled'}
      ?loading=${label === 'loading'}
      >Subscribe</lede-button
    >
    <lede-button
      ?disabled=${label === 'disabled'}
      ?focusable-disabled=${label === 'focusable-disabled'}
      ?loading=${label === 'loading'}
      >Read the story</lede-button
    >
    <lede-button
      variant="plain"
      ?disabled=${label === 'disabled'}
      ?focusable-disabled=${label === 'focusable-disabled'}
      ?loading=${label === 'loading'}
      >Not now</lede-button
    >
    <lede-button
      href="#story"
      ?disabled=${label === 'disabled'}
      ?focusable-disabled=${label === 'focusable-disabled'}
      ?loading=${label === 'loading'}
      >A link</lede-button
    >
  </div>`;

export const Disabled: S = {
  parameters: code(`
<lede-button disabled>Read the story</lede-button>
<lede-button focusable-disabled>Read the story</lede-button>`),
  render: () => html`<div class="example-stack">${states('disabled')} ${states('focusable-disabled')}</div>`,
};

export const Loading: S = {
  parameters: code(`
<lede-button id="subscribe" variant="filled">Subscribe</lede-button>

<script type="module">
  import 'lede-ui/define/button.js';

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
  render: () => states('loading'),
};

export const Working: S = {
  tags: ['!dev', '!autodocs'],
  render: () => html`<lede-button variant="filled">Subscribe</lede-button>`,
  play: async ({ canvasElement }) => {
    const host = the(canvasElement, 'lede-button');
    const clicked = fn(() => (host.loading = true));
    host.addEventListener('click', clicked);
    const button = inside(host).getByRole('button', { name: 'Subscribe' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    await expect(clicked).toHaveBeenCalledTimes(1);
    await expect(inside(host).getByRole('status')).toHaveTextContent('Loading…');
    host.loading = false;
  },
};

export const InAForm: S = {
  parameters: code(`
<form action="/newsletter">
  <label>E-mail <input name="mail" type="email" required /></label>
  <lede-button type="submit" variant="filled" name="edition" value="morning">Send me the morning briefing</lede-button>
  <lede-button type="reset" variant="plain">Clear</lede-button>
</form>`),
  render: () =>
    html`<form class="example-stack example-column" action="/newsletter">
      <label class="example-stack">E-mail <input name="mail" type="email" required /></label>
      <lede-button type="submit" variant="filled" name="edition" value="morning"
        >Send me the morning briefing</lede-button
      >
      <lede-button type="reset" variant="plain">Clear</lede-button>
    </form>`,
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
  parameters: code(`
<lede-button commandfor="delete" command="show-modal" tone="danger">Delete…</lede-button>

<dialog id="delete" aria-labelledby="question">
  <p id="question">Delete this draft?</p>
  <lede-button commandfor="delete" command="close" value="delete" variant="filled" tone="danger">Delete it</lede-button>
  <lede-button commandfor="delete" command="close" variant="plain">Keep it</lede-button>
</dialog>`),
  render: () =>
    html`<lede-button commandfor="delete" command="show-modal" haspopup="dialog" tone="danger"
        >Delete…</lede-button
      >
      <dialog id="delete" aria-labelledby="question">
        <p id="question">Delete this draft?</p>
        <div class="example-row">
          <lede-button commandfor="delete" command="close" value="delete" variant="filled" tone="danger"
            >Delete it</lede-button
          >
          <lede-button commandfor="delete" command="close" variant="plain">Keep it</lede-button>
        </div>
      </dialog>`,
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

export const WithoutJavaScript: S = {
  parameters: code(`
<lede-button variant="filled"><button slot="control">Subscribe</button></lede-button>
<lede-button><a slot="control" href="/story">Read the story</a></lede-button>`),
  render: () =>
    html`<div class="example-row">
      <lede-button variant="filled"><button slot="control">Subscribe</button></lede-button>
      <lede-button><a slot="control" href="#story">Read the story</a></lede-button>
      <lede-button variant="plain"
        ><button slot="control"><lede-icon name="edit"></lede-icon>Edit</button></lede-button
      >
    </div>`,
};

export const FullWidth: S = {
  parameters: code(`
<lede-button class="wide" variant="filled">Continue</lede-button>
<style>
  .wide {
    inline-size: 100%;
  }
</style>`),
  render: () =>
    html`<div class="example-stack example-column">
      <lede-button variant="filled">Continue with the subscription</lede-button>
      <lede-button>Sign in with another account</lede-button>
    </div>`,
};

export const LongWords: S = {
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
  parameters: code(`
<html lang="${locale}" dir="${direction}">
…
<lede-button variant="filled">${subscribe}</lede-button>
<script type="module">
  import 'lede-ui/define/button.js';
  import 'lede-ui/locales/${locale}.js';
</script>`),
  render: () =>
    html`<div class="example-row">
      <lede-button variant="filled">${subscribe}</lede-button>
      <lede-button><lede-icon slot="start" name="sign-in"></lede-icon>${signIn}</lede-button>
      <lede-button variant="plain" tone="danger"
        ><lede-icon slot="start" name="trash"></lede-icon>${remove}</lede-button
      >
      <lede-button loading>${subscribe}</lede-button>
    </div>`,
});
export const Russian: S = edition(editions[0]);
export const Arabic: S = edition(editions[1]);

export const Dark: S = {
  globals: { theme: 'dark' },
  render: () =>
    html`<div class="example-surface example-stack">
      ${variants} ${states('focusable-disabled')} ${states('loading')}
    </div>`,
};

export const BadInput: S = {
  render: () =>
    html`<div class="example-row">
      <lede-button variant=${'loud' as 'plain'} size=${'huge' as 'large'} type=${'nope' as 'button'}
        >Unknown values</lede-button
      >
      <lede-button href="javascript:alert(1)">A link that could run</lede-button>
      <lede-button popovertarget="nowhere">Opens nothing</lede-button>
    </div>`,
};
