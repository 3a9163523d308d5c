import { expect, it } from 'vitest';
import { open } from './site.ts';

const links = `<ul><li><a href="https://t.me/lede"></a></li><li><a href="https://www.youtube.com/@lede">Our films</a></li><li><a href="/next.html"></a></li></ul>`;

it('each link has its icon, drawn, and a name', async () => {
  const reader = await open(`<lede-social-links>${links}</lede-social-links>`);
  await reader.until(`all('lede-social-links a lede-icon >>> path').length === 3`);
  const boxes = `all('lede-social-links a lede-icon').map((one) => one.getBoundingClientRect())`;
  expect(await reader.value(`${boxes}.every(({ width, height }) => width > 15 && width === height)`)).toBe(
    true,
  );
  expect(await reader.value(`all('a').map((one) => one.textContent.trim())`)).toEqual([
    expect.stringContaining('Telegram'),
    'Our films',
    expect.stringContaining('127.0.0.1'),
  ]);
});

it('shows icons alone in a row, whose names are titles under the mouse; with words the names beside them', async () => {
  const reader = await open(`<lede-social-links>${links}</lede-social-links>`);
  const a = `the('lede-social-links a')`;
  await reader.until(`${a}.title.includes('Telegram') && ${a}.getBoundingClientRect().width < 60`);
  expect(await reader.value(`new Set(all('a').map((one) => one.getBoundingClientRect().y)).size`)).toBe(1);
  await reader.value(`(the('lede-social-links').words = true)`);
  await reader.until(`!${a}.title && ${a}.getBoundingClientRect().width > 80`);
});

it('Tab goes from link to link, and Enter follows', async () => {
  const reader = await open(`<lede-social-links>${links}</lede-social-links>`);
  await reader.press('Tab', 'Tab');
  await reader.until(`focused() === all('a')[1] && getComputedStyle(focused()).outlineStyle !== 'none'`);
  await reader.press('Tab', 'Enter');
  await reader.until(`location.pathname === '/next.html'`);
});
