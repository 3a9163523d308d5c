// What a reader does on the pages of the applications; each step fails if it cannot be done.
import { strict as assert } from 'node:assert';
import { PNG } from 'pngjs';

/** @typedef {import('playwright').Page} Page */

const card = (page, headline) => page.locator('lede-article-card', { hasText: headline }).first();

/** The icon of a control has ink: its paths have a size on the screen. */
async function hasIcon(control) {
  await control.locator('svg path').first().waitFor();
  const { width, height } = await control.locator('svg path').first().boundingBox();
  assert.ok(width > 4 && height > 4, 'an icon is drawn');
}

/** The headline is a link in a heading, without a script too. */
export async function readsHeadline(page, headline = 'Two coasts') {
  await page.getByRole('heading').getByRole('link', { name: headline }).first().waitFor();
}

/** The story unfolds. */
export async function unfolds(page, headline = 'Two coasts', text = 'The first paragraph.') {
  const paragraph = card(page, headline).getByText(text);
  await card(page, headline).getByRole('button', { name: 'Read the story' }).click();
  await paragraph.waitFor({ state: 'visible' });
}

/** The share menu opens, has links and a button that copies, and closes on Escape. */
export async function shares(page, headline = 'Two coasts') {
  const share = page.getByRole('button', { name: `Share: ${headline}` }).first();
  await hasIcon(share);
  await share.click();
  const link = card(page, headline)
    .getByRole('link', { name: 'Share on Telegram' })
    .filter({ visible: true });
  await link.waitFor();
  assert.match(await link.getAttribute('href'), /^https:\/\/t\.me\/share\/url\?url=http/);
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
}

/** A saved story stays saved when the page is opened again. */
export async function saves(page, headline = 'Two coasts') {
  const name = `Save: ${headline}`;
  await hasIcon(page.getByRole('button', { name }).first());
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('button', { name, pressed: true }).first().waitFor();
  await page.reload();
  await page.getByRole('button', { name, pressed: true }).first().waitFor();
}

/** The application hears that a story was saved, and writes that to its console. */
export async function hears(page, pattern, act) {
  const heard = page.waitForEvent('console', (message) => pattern.test(message.text()));
  await Promise.all([heard, act(page)]);
}

/** A story whose parts are in slots, with the buttons that its card adds. */
export async function hasLead(page, headline = 'Tides') {
  await readsHeadline(page, headline);
  await page.getByRole('button', { name: `Save: ${headline}` }).waitFor();
}

/** A button opens the dialog, and Escape closes it. */
export async function opensDialog(page, name = 'Terms', text = 'What we agree on.') {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).waitFor();
  await page.getByText(text).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
}

/** All that a card offers. */
export async function readsCard(page) {
  await readsHeadline(page);
  await shares(page);
  await unfolds(page);
  await saves(page);
}

/** The page of the server has the story without its script. */
export async function readsWithoutScript({ browser, url }) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await readsHeadline(page);
  await page.getByText('The first paragraph.').waitFor({ state: 'visible' });
  await context.close();
}

/** An SVG of the page has ink. */
export async function isDrawn(svg) {
  const { data } = PNG.sync.read(await svg.screenshot());
  const pixels = new Set(new Uint32Array(new Uint8Array(data).buffer));
  assert.ok(pixels.size > 1, `${await svg.evaluate((element) => element.outerHTML)} is drawn`);
}
