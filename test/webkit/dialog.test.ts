import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const note = (attributes = '', content = '<p>Nine <a href="/next.html">cables</a>.</p>') =>
  `<lede-dialog id="note" label="Corrections" ${attributes}>${content}</lede-dialog>`;
const openers = `<button commandfor="note" command="show-modal">Corrections</button>
<lede-button commandfor="note" command="show-modal">Corrections by Lede</lede-button>
<a href="#note">Corrections by link</a>`;
const isOpen = `the('#note >>> dialog').open`;
const isClosed = `!${isOpen}`;
const text = 'focused().textContent.trim()';

describe('opens', () => {
  it('from a native button, with the focus in it, and gives it back at Escape', async () => {
    const reader = await open(openers + note());
    await reader.click('button');
    await reader.until(isOpen);
    expect(await reader.value(`the('#note').matches(':focus-within')`)).toBe(true);
    await reader.press('Escape');
    await reader.until(isClosed);
    expect(await reader.value(text)).toBe('Corrections');
  });

  it('from a button of Lede, by mouse', async () => {
    const reader = await open(openers + note());
    await reader.click('lede-button');
    await reader.until(isOpen);
  });

  it('from a button of Lede, by Enter, and gives the focus back', async () => {
    const reader = await open(openers + note());
    await reader.press('Tab', 'Tab', 'Enter');
    await reader.until(isOpen);
    await reader.press('Escape');
    await reader.until(`${isClosed} && document.activeElement === the('lede-button')`);
  });

  it('from a link, with its address, and Back leads to where the link was', async () => {
    const reader = await open(openers + note());
    await reader.click('main > a');
    await reader.until(`${isOpen} && location.hash === '#note'`);
    await reader.back();
    await reader.until(`${isClosed} && location.hash === ''`);
    expect(await reader.value(text)).toBe('Corrections by link');
  });

  it('in the middle of the window, over a page that does not move', async () => {
    const reader = await open(`${openers}${note()}<p style="block-size: 200vh">Long</p>`);
    const before = await reader.value(`box('main > p').x`);
    await reader.click('button');
    await reader.until(`${isOpen} && seen('#note >>> dialog')`);
    const { x, right } = await reader.value<DOMRect>(`box('#note >>> dialog')`);
    expect(x + right).toBeCloseTo(await reader.value('innerWidth'), 0);
    expect(await reader.value(`box('main > p').x`)).toBe(before);
  });

  it('as a sheet at the bottom of a narrow window', async () => {
    const reader = await open(openers + note());
    await reader.size(600, 700);
    await reader.click('button');
    await reader.until(`${isOpen} && box('#note >>> dialog').bottom === innerHeight`);
    await reader.size(1024, 730);
    await reader.until(`box('#note >>> dialog').bottom < innerHeight`);
  });
});

describe('inside it', () => {
  it('Tab reaches the link and the close button, and nothing of the page', async () => {
    const reader = await open(openers + note());
    await reader.click('button');
    await reader.until(isOpen);
    const places = new Set<string>();
    for (let i = 0; i < 5; i++) {
      places.add(
        await reader.value(
          'focused().localName + (focused().closest("main > :not(#note)") ? " of the page" : "")',
        ),
      );
      await reader.press('Tab');
    }
    expect(places).toContain('a');
    expect(places).toContain('button');
    expect([...places].filter((place) => place.includes('page'))).toEqual([]);
  });

  it('the close button closes it, by mouse and by Enter', async () => {
    const reader = await open(openers + note());
    for (const close of [() => reader.click('#note >>> .control'), () => reader.press('Enter')]) {
      await reader.click('button');
      await reader.until(`${isOpen} && focused().part.contains('close-button')`);
      await close();
      await reader.until(isClosed);
    }
    expect(await reader.value(text)).toBe('Corrections');
  });

  it('a form with method=dialog closes it with the value of its button', async () => {
    const form = '<form method="dialog"><input name="why"><button value="sent">Send</button></form>';
    const reader = await open(openers + note('', form));
    await reader.click('main > button');
    await reader.until(isOpen);
    await reader.click('#note input');
    await reader.press('x', 'Enter');
    await reader.until(isClosed);
    expect(await reader.value(`the('#note').returnValue`)).toBe('sent');
  });

  it('a form of a button of Lede closes it with that value too', async () => {
    const form = '<form method="dialog"><lede-button type="submit" value="sent">Send</lede-button></form>';
    const reader = await open(openers + note('', form));
    await reader.click('main > button');
    await reader.until(isOpen);
    await reader.click('#note lede-button');
    await reader.until(isClosed);
    expect(await reader.value(`the('#note').returnValue`)).toBe('sent');
  });

  it('commands close it with their value, by buttons of both kinds', async () => {
    const buttons = `<button commandfor="note" command="close" value="plain">Close</button>
      <lede-button commandfor="note" command="request-close" value="lede">Close</lede-button>`;
    const reader = await open(openers + note('', buttons));
    for (const [path, value] of [
      ['#note button', 'plain'],
      ['#note lede-button', 'lede'],
    ] as const) {
      await reader.click('main > button');
      await reader.until(isOpen);
      await reader.click(path);
      await reader.until(isClosed);
      expect(await reader.value(`the('#note').returnValue`)).toBe(value);
    }
  });
});

describe('closes', () => {
  it('at Back, on the same page, with the focus back', async () => {
    const reader = await open(openers + note());
    await reader.click('button');
    await reader.until(isOpen);
    await reader.back();
    await reader.until(isClosed);
    expect(await reader.value('location.pathname')).toBe('/page.html');
    expect(await reader.value(text)).toBe('Corrections');
  });

  it('one by one, the inner dialog first', async () => {
    const inner = `<button commandfor="inner" command="show-modal">Inner</button><lede-dialog id="inner" label="Inner"></lede-dialog>`;
    const reader = await open(openers + note('', inner));
    await reader.click('main > button');
    await reader.until(isOpen);
    await reader.click('#note > button');
    await reader.until(`the('#inner').open`);
    await reader.press('Escape');
    await reader.until(`!the('#inner >>> dialog').open`);
    expect(await reader.value(`[${isOpen}, ${text}]`)).toEqual([true, 'Inner']);
    await reader.press('Escape');
    await reader.until(isClosed);
  });

  it('at a click outside with closedby=any', async () => {
    const reader = await open(openers + note('closedby="any"'));
    await reader.click('button');
    await reader.until(isOpen);
    await reader.click('#note >>> .body', [0.5, 0.1]);
    expect(await reader.value(isOpen)).toBe(true);
    await reader.click('html', [0.02, 0.02]);
    await reader.until(isClosed);
  });

  it('at no click outside without it', async () => {
    const reader = await open(openers + note());
    await reader.click('button');
    await reader.until(isOpen);
    await reader.click('html', [0.02, 0.02]);
    expect(await reader.value(isOpen)).toBe(true);
    await reader.press('Escape');
    await reader.until(isClosed);
  });

  it('not at Escape or Back with closedby=none', async () => {
    const reader = await open(
      openers + note('closedby="none"', '<button commandfor="note" command="close">OK</button>'),
    );
    await reader.click('main > button');
    await reader.until(isOpen);
    await reader.press('Escape', 'Escape');
    expect(await reader.value(isOpen)).toBe(true);
    await reader.click('#note button');
    await reader.until(isClosed);
  });

  it('not while the page says no, at any number of Escapes', async () => {
    const reader = await open(openers + note());
    await reader.value(`the('#note').addEventListener('cancel', (event) => event.preventDefault())`);
    await reader.click('button');
    await reader.until(isOpen);
    await reader.press('Escape', 'Escape', 'Escape');
    expect(await reader.value(isOpen)).toBe(true);
  });
});
