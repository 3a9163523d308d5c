// What the page hides around an element. WebKit 26 hangs for good over a hidden box that has fallback positions together with
// `position-area`, or with an animation of its own.
import { describe, expect, it } from 'vitest';
import { elements, examplesOf } from '../contract/elements.ts';
import type { Page } from './page.ts';
import { open } from './site.ts';

/** Hides the page's content, or shows it, until that is drawn. */
async function display(reader: Page, value: 'none' | '') {
  await reader.value(
    `(window.drawn = false, the('main').style.display = '${value}', requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true))))`,
  );
  await reader.until('window.drawn');
}

describe.each(elements)('$tag', (element) => {
  it('is hidden with the page around it, and shown again, also after the reader came near', async () => {
    const reader = await open(
      examplesOf(element)
        .map(({ markup }) => `<div>${markup}</div>`)
        .join('\n'),
    );
    await display(reader, 'none');
    await display(reader, '');
    // Parts on demand bring boxes of their own.
    await reader.value(
      `all('${element.tag}').forEach((one) => one.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' })))`,
    );
    await display(reader, 'none');
    await display(reader, '');
    expect(await reader.value(`the('main').checkVisibility()`)).toBe(true);
  });
});

it('a tooltip that is seen is hidden with the page around it', async () => {
  const tip = 'lede-icon-button >>> .tooltip';
  const reader = await open('<lede-icon-button icon="trash" label="Delete"></lede-icon-button>');
  await reader.press('Tab');
  await reader.until(`seen('${tip}')`);
  await display(reader, 'none');
  expect(await reader.value(`the('${tip}').checkVisibility()`)).toBe(false);
});

it('a menu of a player that is open is hidden with the page around it', async () => {
  const reader = await open(
    '<lede-media-player><audio controls preload="auto" src="/media/talk.webm"></audio></lede-media-player>',
  );
  const opener = 'lede-media-player >>> .opener-speed';
  await reader.until(`the('audio').readyState > 2 && the('${opener}')?.checkVisibility()`);
  await reader.click(opener);
  await reader.until(`the('lede-media-player >>> #speed').matches(':popover-open')`);
  await display(reader, 'none');
  expect(await reader.value(`the('lede-media-player').checkVisibility()`)).toBe(false);
});
