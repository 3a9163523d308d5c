import { expect, it } from 'vitest';
import { open } from './site.ts';

it('opens', async () => {
  const reader = await open(`<button commandfor="note" command="show-modal">Corrections</button>
<lede-button commandfor="note" command="show-modal">Corrections by Lede</lede-button>
<lede-dialog id="note" label="Corrections"><p>Nine lengths of one cable. <a href="#x">x</a></p></lede-dialog>`);
  await reader.click('button');
  await reader.until(`the('lede-dialog >>> dialog').open`);
  await reader.press('Escape');
  await reader.until(`!the('lede-dialog >>> dialog').open`);
  expect(await reader.value(`focused().textContent`)).toBe('Corrections');
});
