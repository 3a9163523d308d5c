import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import './dialog.css';
import { example } from '../parts/example.ts';
import { indent } from '../parts/literal.ts';
import '../parts/examples.css';
import { helpers } from '../parts/helpers.ts';
import { words } from '../parts/locales.ts';
import { atRest, inside, the } from '../parts/shadow.ts';

const { args, argTypes, playground } = helpers('lede-dialog');

const meta: Meta = {
  title: 'Components/Dialog',
  tags: ['!autodocs'],
  argTypes,
  args: { ...args, label: 'Corrections', back: 'leaves' },
  // A dialog that a story leaves open must not cover the next story.
  beforeEach: () => () => {
    for (const dialog of document.querySelectorAll('lede-dialog')) dialog.close();
  },
};
export default meta;
type S = StoryObj;

const text = `
<p>
  An earlier version of this story said that the ship carries nine spare cables. It carries nine lengths of
  one cable.
</p>
<p>The story was changed on 8 April at 11:40.</p>`;

/** A dialog and the button that opens it. A docs page holds several, so they leave the history alone. */
const opener = (id: string, words: string, attributes: string, content: string): string => `
<lede-button commandfor="${id}" command="show-modal">${words}</lede-button>

<lede-dialog id="${id}" ${attributes} back="leaves">
  ${indent(content, 2)}
</lede-dialog>`;
const frame = 'dialog-example';
const controlOf = (button: Element) => inside(button).getByRole('button');
const show: NonNullable<S['play']> = async ({ canvasElement }) => {
  await userEvent.click(controlOf(canvasElement.querySelector('[command=show-modal]')!));
  const { shadowRoot } = the(canvasElement, 'lede-dialog');
  await waitFor(() => expect(shadowRoot!.querySelector('dialog')).toHaveAttribute('open'));
  await atRest(canvasElement);
};

export const Playground: S = {
  ...playground({
    id: 'playground',
    before: `
<lede-button commandfor="playground" command="show-modal" haspopup="dialog">Corrections</lede-button>`,
    content: text,
    frame: 'example-stage',
    caption: 'A small window here, a sheet on a phone',
  }),
};

export const Modal: S = example(
  opener('corrections', 'Corrections', 'label="Corrections" placement="modal"', text),
  frame,
);

export const Sheet: S = example(
  opener(
    'letters',
    'Newsletters',
    'placement="sheet" closedby="any"',
    `
<h2 slot="heading" id="how-often">How often should we email you?</h2>
<fieldset class="dialog-choices" aria-labelledby="how-often">
  <label class="dialog-choice"><input type="radio" name="often" checked autofocus /> Every morning</label>
  <label class="dialog-choice"><input type="radio" name="often" /> When a big story breaks</label>
  <label class="dialog-choice"><input type="radio" name="often" /> On Sundays</label>
</fieldset>
<lede-button slot="footer" commandfor="letters" command="close">Not now</lede-button>
<lede-button slot="footer" commandfor="letters" command="close" value="yes" variant="filled">Subscribe</lede-button>`,
  ),
  frame,
);

export const Question: S = example(
  `${opener(
    'unsaved',
    'Leave the page',
    'label="Leave without saving?" placement="modal"',
    `
<p>Your comment has not been sent.</p>
<form method="dialog" class="dialog-actions">
  <lede-button type="submit" value="stay" autofocus>Stay</lede-button>
  <lede-button type="submit" value="leave" variant="filled">Leave</lede-button>
</form>`,
  )}

<script type="module">
  const dialog = document.querySelector('#unsaved');
  dialog.addEventListener('close', (event) => console.log(event.detail.reason, dialog.returnValue));
</script>`,
  frame,
);

export const LongContent: S = example(
  opener(
    'terms',
    'Terms of use',
    'label="Terms of use"',
    `${Array.from({ length: 24 }, (_, n) => `<p><b>${n + 1}.</b> Anyone may quote a story if they name its author and link to it.</p>`).join('\n')}
<lede-button slot="footer" commandfor="terms" command="close" variant="filled">Agree</lede-button>`,
  ),
  frame,
);

export const Nested: S = example(
  opener(
    'outer',
    'Report a comment',
    'label="Report a comment" placement="modal"',
    `
<p>Tell us what is wrong with it.</p>
<lede-button commandfor="inner" command="show-modal">What we do not publish</lede-button>
<lede-dialog id="inner" label="What we do not publish" placement="modal" back="leaves">
  <p>Threats, addresses of private people, advertising.</p>
</lede-dialog>`,
  ),
  frame,
);

export const Guarded: S = example(
  `${opener(
    'guarded',
    'Write a letter',
    'label="A letter to the editor" placement="modal"',
    `
<label class="dialog-field">Your letter <textarea rows="4" autofocus></textarea></label>
<lede-button slot="footer" commandfor="guarded" command="close" variant="filled">Send</lede-button>`,
  )}

<script type="module">
  const letter = document.querySelector('#guarded');
  letter.addEventListener('cancel', (event) => {
    if (letter.querySelector('textarea').value) event.preventDefault();
  });
</script>`,
  frame,
);

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LongWords: S = {
  tags: ['!dev'],
  ...example(opener('long', 'Long words', `label="${word}"`, `<p>${word}${word}</p>`), frame),
  play: show,
};

export const NoHeading: S = {
  tags: ['!dev'],
  ...example(
    opener(
      'plain',
      'No visible heading',
      'placement="modal"',
      `
<h2 slot="heading" class="dialog-unseen">A word from the editor</h2>
<p>A visually hidden heading still names the dialog.</p>`,
    ),
    frame,
  ),
};

const translated = (id: string, label: string, body: string): string =>
  opener(id, label, `label="${label}"`, `<p>${body}</p>`);
export const Russian: S = {
  globals: { locale: 'ru' },
  ...example(
    translated('russian', 'Исправления', 'В прежней версии материала число кабелей было указано неверно.'),
    frame,
  ),
  play: show,
};
export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  ...example(
    translated('arabic', 'تصويبات', 'ذكرت نسخة سابقة من هذا الخبر عددًا غير صحيح من الكابلات.'),
    frame,
  ),
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
    await userEvent.click(controlOf(dialog.querySelector('[value=leave]')!));
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
    await userEvent.click(controlOf(outer!.querySelector('lede-button')!));
    await waitFor(() => expect(inner!.open).toBe(true));
    await atRest(outer!);
    await userEvent.click(inside(inner!).getByRole('button', { name: words().dialog.close }));
    await expect(inner!.open).toBe(false);
    await expect(outer!.open).toBe(true);
    await atRest(outer!);
  },
};
