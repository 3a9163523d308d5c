import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const story = 'url="https://example.org/cables?a=1&amp;b=2" headline="Two coasts &amp; nine cables"';
const opener = 'lede-share >>> .opener';
const menu = 'lede-share >>> .menu';
const isOpen = `the('${menu}').matches(':popover-open')`;
const shown = `seen('${menu}') && beside('${menu}', '${opener}')`;

describe('the menu', () => {
  it.each([
    ['in the text', ''],
    ['at the right edge', 'position: fixed; inset: 40% 0 auto auto'],
    ['at the bottom', 'position: fixed; inset: auto auto 0 40%'],
  ])('opens right beside its button, within the window: %s', async (_, style) => {
    const reader = await open(`<lede-share layout="menu" ${story} style="${style}"></lede-share>`);
    await reader.click(opener);
    await reader.until(shown);
  });

  it('opens by Enter, is reached by Tab, closes at Escape, and gives the focus back', async () => {
    const reader = await open(`<lede-share layout="menu" ${story}></lede-share>`);
    await reader.press('Tab', 'Enter');
    await reader.until(shown);
    await reader.press('Tab');
    await reader.until(`focused().dataset.network === 'fb'`);
    await reader.press('Escape');
    await reader.until(`!${isOpen} && focused() === the('${opener}')`);
  });

  it('closes at a click elsewhere, and when the focus leaves', async () => {
    const reader = await open(
      `<lede-share layout="menu" networks="tg" ${story}></lede-share><p style="margin-top: 300px">Words <a href="#x">x</a></p>`,
    );
    await reader.click(opener);
    await reader.until(isOpen);
    await reader.click('main > p');
    await reader.until(`!${isOpen}`);
    await reader.click(opener);
    await reader.until(isOpen);
    await reader.press('Tab', 'Tab', 'Tab');
    await reader.until(`!${isOpen} && focused() === the('main > p a')`);
  });
});

describe('a link', () => {
  it('leads to its network with the story’s URL and headline', async () => {
    const reader = await open(`<lede-share ${story}></lede-share>`);
    const { host, searchParams } = new URL(
      await reader.value(`the('lede-share >>> [data-network=tg]').href`),
    );
    expect(host).toBe('t.me');
    expect(searchParams.get('url')).toBe('https://example.org/cables?a=1&b=2');
    expect(searchParams.get('text')).toContain('Two coasts & nine cables');
  });

  it('tells the page, which may prevent it', async () => {
    const reader = await open(`<lede-share ${story}></lede-share>`);
    await reader.value(
      `(window.told = [], the('lede-share').addEventListener('lede-share', (event) => { event.preventDefault(); told.push(event.detail.network); }))`,
    );
    await reader.click('lede-share >>> [data-network=fb]');
    await reader.until(`told.join() === 'fb'`);
    expect(await reader.popups()).toEqual([]);
  });

  it('opens a window of its own, and the page stays', async () => {
    const reader = await open(
      `<script type="module">
        import { registerNetwork } from '/lede/cdn/lede.js';
        registerNetwork('ours', { label: 'Ours', href: (url) => location.origin + '/next.html?' + url });
      </script><lede-share networks="ours" ${story}></lede-share>`,
    );
    await reader.click('lede-share >>> [data-network=ours]');
    await expect.poll(reader.popups).toHaveLength(1);
    expect(await reader.value('location.pathname')).toBe('/page.html');
    const [popup] = await reader.popups();
    await reader.within(popup!, async () => {
      await reader.until(`location.pathname === '/next.html'`);
      expect(await reader.value('[opener, document.referrer]')).toEqual([null, '']);
    });
  });

  it('shows its name at the mouse, as a title, and is reached by Tab', async () => {
    const reader = await open(`<lede-share ${story} networks="fb tg"></lede-share>`);
    expect(await reader.value(`all('lede-share >>> .control .title').map((one) => one.title)`)).toEqual(
      await reader.value(`all('lede-share >>> .control').map((one) => one.ariaLabel)`),
    );
    await reader.press('Tab', 'Tab');
    expect(await reader.value('focused().dataset.network')).toBe('tg');
  });
});

it('“Copy link” copies the story’s URL, and says so', async () => {
  const reader = await open(`<lede-share ${story}></lede-share><textarea></textarea>`);
  await reader.click('lede-share >>> button.control');
  await reader.until(`the('lede-share >>> [role=status]').textContent.includes('copied')`);
  await reader.click('textarea');
  await reader.press('Control+v');
  await reader.until(`the('textarea').value === 'https://example.org/cables?a=1&b=2'`);
});
