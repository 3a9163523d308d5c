import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

describe('lede-button', () => {
  it('of type submit sends its form, by mouse, with its name and value', async () => {
    const reader = await open(
      '<form action="/next.html"><input name="q" value="cable"><lede-button type="submit" name="by" value="date">Find</lede-button></form>',
    );
    await reader.click('lede-button');
    await reader.until(`location.pathname === '/next.html'`);
    expect(await reader.value('location.search')).toBe('?q=cable&by=date');
  });

  it('is the button that Enter in a field presses', async () => {
    const reader = await open(
      '<form action="/next.html"><input name="q"><lede-button type="submit" name="by" value="date">Find</lede-button></form>',
    );
    await reader.click('input');
    await reader.press('x', 'Enter');
    await reader.until(`location.search === '?q=x&by=date'`);
  });

  it('sends nothing while a required field is empty', async () => {
    const reader = await open(
      '<form action="/next.html"><input name="q" required><lede-button type="submit">Find</lede-button></form>',
    );
    await reader.press('Tab', 'Tab', 'Space');
    await reader.until(`focused() === the('input')`);
    expect(await reader.value('location.pathname')).toBe('/page.html');
  });

  it('of type reset resets its form', async () => {
    const reader = await open(
      '<form><input value="cable"><lede-button type="reset">Reset</lede-button></form>',
    );
    await reader.click('input');
    await reader.press('s');
    await reader.click('lede-button');
    await reader.until(`the('input').value === 'cable'`);
  });

  it('with href is a link, followed by Enter', async () => {
    const reader = await open('<lede-button href="/next.html">Next</lede-button>');
    await reader.press('Tab', 'Enter');
    await reader.until(`location.pathname === '/next.html'`);
  });

  it('opens a popover of the page, and closes it', async () => {
    const reader = await open(
      '<lede-button popovertarget="more">More</lede-button><div id="more" popover>Words</div>',
    );
    await reader.click('lede-button');
    await reader.until(`the('#more').matches(':popover-open')`);
    await reader.press('Escape');
    await reader.until(`!the('#more').matches(':popover-open')`);
  });

  it('opens a native dialog by a command, which Escape closes', async () => {
    const reader = await open(
      '<lede-button commandfor="plain" command="show-modal">Open</lede-button><dialog id="plain">Words <button>OK</button></dialog>',
    );
    await reader.press('Tab', 'Enter');
    await reader.until(`the('#plain').open`);
    await reader.press('Escape');
    await reader.until(`!the('#plain').open`);
    expect(await reader.value(`document.activeElement === the('lede-button')`)).toBe(true);
  });

  it('disabled, is passed by; focusable-disabled, it has the focus and does nothing', async () => {
    const reader = await open(
      `<lede-button disabled>One</lede-button><lede-button focusable-disabled>Two</lede-button>`,
    );
    await reader.value(`(window.clicks = 0, the('main').addEventListener('click', () => clicks++))`);
    await reader.click('lede-button');
    await reader.press('Tab');
    expect(await reader.value('document.activeElement.textContent')).toBe('Two');
    await reader.press('Enter', 'Space');
    await reader.click('[focusable-disabled]');
    expect(await reader.value('clicks')).toBe(0);
  });
});

describe('the tooltip of lede-icon-button', () => {
  const buttons = `<p style="block-size: 100px"></p><button>Before</button>
    <lede-icon-button icon="bookmark" label="Save this story"></lede-icon-button>
    <lede-icon-button icon="trash" label="Delete this story"></lede-icon-button>`;
  const tip = 'lede-icon-button >>> .tooltip';
  const shown = `seen('${tip}') && beside('${tip}', 'lede-icon-button')`;

  it('is seen beside it under the mouse, and goes with it', async () => {
    const reader = await open(buttons);
    expect(await reader.value(`seen('${tip}')`)).toBe(false);
    await reader.hover('lede-icon-button');
    await reader.until(shown);
    await reader.hover('main > button');
    await reader.until(`!seen('${tip}')`);
  });

  it('is gone at Escape while the mouse rests on it', async () => {
    const reader = await open(buttons);
    await reader.hover('lede-icon-button');
    await reader.until(shown);
    await reader.press('Escape');
    await reader.until(`!seen('${tip}')`);
  });

  it('is seen beside it at the keyboard’s focus; Escape hides it and keeps the focus', async () => {
    const reader = await open(buttons);
    await reader.press('Tab', 'Tab');
    await reader.until(shown);
    await reader.press('Escape');
    await reader.until(`!seen('${tip}')`);
    expect(await reader.value('focused().ariaLabel')).toBe('Save this story');
  });

  it('is one at a time', async () => {
    const reader = await open(buttons);
    await reader.press('Tab', 'Tab');
    await reader.until(shown);
    await reader.press('Tab');
    await reader.until(`all('${tip}').filter((one) => one.matches(':popover-open')).length === 1`);
    await reader.until(`all('${tip}')[1].checkVisibility()`);
  });

  it('is above it at the bottom of the window, and within it at its corner', async () => {
    const reader = await open(
      '<lede-icon-button icon="trash" label="Delete this story for good" style="position: fixed; inset: auto 0 0 auto"></lede-icon-button>',
    );
    await reader.hover('lede-icon-button');
    await reader.until(shown);
    await reader.until(`box('${tip}').bottom <= box('lede-icon-button').y + 1`);
  });
});

it('lede-icon-button is a toggle, pressed by Space and by mouse', async () => {
  const reader = await open('<lede-icon-button icon="muted" label="Mute" toggle></lede-icon-button>');
  const pressed = `the('lede-icon-button >>> button').ariaPressed`;
  await reader.press('Tab', 'Space');
  await reader.until(`${pressed} === 'true'`);
  await reader.click('lede-icon-button');
  await reader.until(`${pressed} === 'false'`);
});
