import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeDialog } from '../../src/components/dialog/index.ts';
import './dialog.css';
import { code } from '../parts/docs.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { atRest, inside, the } from '../parts/shadow.ts';

const { args, argTypes, controls, template } = helpers<LedeDialog>('lede-dialog');

const meta: Meta = {
  title: 'Components/Dialog',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, label: 'Corrections', back: 'leaves' },
  // What a story leaves open must not lie over the next one.
  beforeEach: () => () => {
    for (const dialog of document.querySelectorAll('lede-dialog')) dialog.close();
  },
};
export default meta;
type S = StoryObj;

const text = html`<p>
    An earlier version of this story said that the ship carries nine spare cables. It carries nine lengths of
    one cable.
  </p>
  <p>The story was changed on 8 April at 11:40.</p>`;

/** A dialog and the button that opens it; a story page holds several, so Back is left alone. */
function opener(id: string, words: string, dialog: TemplateResult): TemplateResult {
  return html`<div class="dialog-example">
    <button class="dialog-button" type="button" commandfor=${id} command="show-modal">${words}</button>
    ${dialog}
  </div>`;
}
const show: NonNullable<S['play']> = async ({ canvasElement }) => {
  await userEvent.click(canvasElement.querySelector('button[command=show-modal]')!);
  const { shadowRoot } = the(canvasElement, 'lede-dialog');
  await waitFor(() => expect(shadowRoot!.querySelector('dialog')).toHaveAttribute('open'));
  await atRest(canvasElement);
};

export const Playground: S = {
  argTypes: controls,
  render: (args) =>
    html`<button
        class="dialog-button"
        type="button"
        @click=${(event: Event) =>
          (event.currentTarget as Element).parentElement!.querySelector('lede-dialog')!.show()}
      >
        Open
      </button>
      ${template(args, text)}`,
};

export const Modal: S = {
  parameters: code(`
<button commandfor="corrections" command="show-modal">Corrections</button>

<lede-dialog id="corrections" label="Corrections">
  <p>An earlier version of this story said that the ship carries nine spare cables…</p>
</lede-dialog>`),
  render: () =>
    opener(
      'corrections',
      'Corrections',
      html`<lede-dialog id="corrections" label="Corrections" placement="modal" back="leaves"
        >${text}</lede-dialog
      >`,
    ),
};

const choices = (name: string) =>
  html`${['Every morning', 'When a big story breaks', 'On Sundays'].map(
    (words, at) =>
      html`<label class="dialog-choice"
        ><input type="radio" name=${name} ?checked=${at === 0} ?autofocus=${at === 0} /> ${words}</label
      >`,
  )}`;

export const Sheet: S = {
  parameters: code(`
<button commandfor="letters" command="show-modal">Newsletters</button>

<lede-dialog id="letters" placement="sheet" closedby="any">
  <h2 slot="heading">How often shall we write?</h2>
  <label><input type="radio" name="often" checked autofocus> Every morning</label>
  …
  <button slot="footer" commandfor="letters" command="close">Not now</button>
  <button slot="footer" commandfor="letters" command="close" value="yes">Subscribe</button>
</lede-dialog>`),
  render: () =>
    opener(
      'letters',
      'Newsletters',
      html`<lede-dialog id="letters" placement="sheet" closedby="any" back="leaves">
        <h2 slot="heading">How often shall we write?</h2>
        ${choices('often')}
        <button slot="footer" class="dialog-button quiet" type="button" commandfor="letters" command="close">
          Not now
        </button>
        <button
          slot="footer"
          class="dialog-button"
          type="button"
          commandfor="letters"
          command="close"
          value="yes"
        >
          Subscribe
        </button>
      </lede-dialog>`,
    ),
};

export const Question: S = {
  parameters: code(`
<lede-dialog id="unsaved" label="Leave without saving?">
  <p>Your comment has not been sent.</p>
  <form method="dialog">
    <button value="stay" autofocus>Stay</button>
    <button value="leave">Leave</button>
  </form>
</lede-dialog>

<script type="module">
  const dialog = document.querySelector('#unsaved');
  dialog.addEventListener('close', (event) => console.log(event.detail.reason, dialog.returnValue));
</script>`),
  render: () =>
    opener(
      'unsaved',
      'Leave the page',
      html`<lede-dialog id="unsaved" label="Leave without saving?" placement="modal" back="leaves">
        <p>Your comment has not been sent.</p>
        <form method="dialog" class="dialog-actions">
          <button class="dialog-button quiet" value="stay" autofocus>Stay</button>
          <button class="dialog-button" value="leave">Leave</button>
        </form>
      </lede-dialog>`,
    ),
};

export const LongContent: S = {
  render: () =>
    opener(
      'terms',
      'Terms of use',
      html`<lede-dialog id="terms" label="Terms of use" back="leaves">
        ${Array.from({ length: 24 }, (_, n) => html`<p><b>${n + 1}.</b> Whoever reads a story may quote it, name its author and link to where it stands.</p>`)}
        <button slot="footer" class="dialog-button" type="button" commandfor="terms" command="close">
          Agree
        </button>
      </lede-dialog>`,
    ),
};

export const Nested: S = {
  render: () =>
    opener(
      'outer',
      'Report a comment',
      html`<lede-dialog id="outer" label="Report a comment" placement="modal" back="leaves">
        <p>Tell us what is wrong with it.</p>
        <button class="dialog-button quiet" type="button" commandfor="inner" command="show-modal">
          What we do not publish
        </button>
        <lede-dialog id="inner" label="What we do not publish" placement="modal" back="leaves">
          <p>Threats, addresses of private people, advertising.</p>
        </lede-dialog>
      </lede-dialog>`,
    ),
};

export const Guarded: S = {
  render: () =>
    opener(
      'guarded',
      'Write a letter',
      html`<lede-dialog
        id="guarded"
        label="A letter to the editor"
        placement="modal"
        back="leaves"
        @cancel=${(event: Event) => {
          const dialog = event.currentTarget as HTMLElement;
          if (event.target === dialog && dialog.querySelector('textarea')!.value) event.preventDefault();
        }}
      >
        <label class="dialog-field">Your letter <textarea rows="4" autofocus></textarea></label>
        <button slot="footer" class="dialog-button" type="button" commandfor="guarded" command="close">
          Send
        </button>
      </lede-dialog>`,
    ),
};

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LongWords: S = {
  render: () =>
    opener(
      'long',
      'Long words',
      html`<lede-dialog id="long" label=${word} back="leaves"><p>${word}${word}</p></lede-dialog>`,
    ),
  play: show,
};

export const NoHeading: S = {
  render: () =>
    opener(
      'plain',
      'No heading seen',
      html`<lede-dialog id="plain" placement="modal" back="leaves">
        <h2 slot="heading" class="dialog-unseen">A word from the editor</h2>
        <p>A heading that is read aloud and not seen still names the dialog.</p>
      </lede-dialog>`,
    ),
};

const inWords = (label: string, body: string, words: string, dir: 'rtl' | undefined = undefined) =>
  opener(
    'spoken',
    words,
    html`<lede-dialog id="spoken" label=${label} dir=${dir ?? nothing} back="leaves"
      ><p>${body}</p></lede-dialog
    >`,
  );
export const Russian: S = {
  globals: { locale: 'ru' },
  render: () =>
    inWords('Исправления', 'В прежней версии материала число кабелей было указано неверно.', 'Исправления'),
  play: show,
};
export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () => inWords('تصويبات', 'ذكرت نسخة سابقة من هذا الخبر عددًا غير صحيح من الكابلات.', 'تصويبات'),
  play: show,
};

export const Open: S = { ...Modal, tags: ['!dev', '!autodocs'], play: show };
export const OpenDark: S = { ...Modal, tags: ['!dev', '!autodocs'], globals: { theme: 'dark' }, play: show };
export const SheetOpen: S = { ...Sheet, tags: ['!dev', '!autodocs'], play: show };
export const SheetOpenDark: S = {
  ...Sheet,
  tags: ['!dev', '!autodocs'],
  globals: { theme: 'dark' },
  play: show,
};
export const LongOpen: S = { ...LongContent, tags: ['!dev', '!autodocs'], play: show };

export const Answering: S = {
  ...Question,
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    await show(context);
    const dialog = the(context.canvasElement, 'lede-dialog');
    await expect(document.activeElement).toHaveTextContent('Stay');
    await userEvent.click(dialog.querySelector('button[value=leave]')!);
    await expect(dialog.returnValue).toBe('leave');
    await expect(document.activeElement).toHaveTextContent('Leave the page');
    await atRest(dialog);
  },
};

export const NestedOpen: S = {
  ...Nested,
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    await show(context);
    const [outer, inner] = context.canvasElement.querySelectorAll('lede-dialog');
    await userEvent.click(outer!.querySelector('button')!);
    await waitFor(() => expect(inner!.open).toBe(true));
    await atRest(outer!);
    await userEvent.click(inside(inner!).getByRole('button', { name: 'Close' }));
    await expect(inner!.open).toBe(false);
    await expect(outer!.open).toBe(true);
    await atRest(outer!);
  },
};
