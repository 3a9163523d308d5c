// What readers, search engines and feed readers get from the pages of examples/newsroom/.
import { strict as assert } from 'node:assert';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import * as reader from './reader.mjs';

const PAGES = [
  '/',
  '/cables/',
  '/cyber-hegemony/',
  '/lighthouse/',
  '/topics/sea/',
  '/saved/',
  '/search/',
  '/search/?q=shore',
  '/404.html',
  '/ru/',
  '/ru/cables/',
  '/ar/',
  '/ar/phones/',
];
const SCREENS = [
  { name: 'desktop', width: 1280, colorScheme: 'light' },
  { name: 'phone', width: 390, colorScheme: 'dark' },
  { name: 'the narrowest phone', width: 320, colorScheme: 'light' },
];

/** Adds up what moves by itself, from the first paint on. */
function recordShifts() {
  globalThis.shifted = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      globalThis.shifted.push(`${value}: ${sources.map(({ node }) => node?.nodeName).join()}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Every page, on every screen: nothing moves, nothing is wider than the screen, and axe finds nothing. */
async function isSound(page, url) {
  await page.addInitScript(recordShifts);
  for (const { name, width, colorScheme } of SCREENS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const where = `${path} on the ${name}`;
      const { wider, shifted } = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        shifted: globalThis.shifted,
      }));
      assert.equal(wider, 0, `${where} is wider than the screen`);
      assert.deepEqual(shifted, [], `${where} moves`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
        where,
      );
    }
  }
}

/** Stories, topics and forms work without JavaScript, and nothing is wider than a phone. */
async function worksWithoutScript({ browser, url }) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('link', { name: 'Two coasts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Two coasts' }).waitFor();
  await page.getByText('The alarm comes at four in the morning.').waitFor({ state: 'visible' });
  assert.ok(await page.locator('video[controls]').isVisible());
  const share = page.getByRole('link', { name: 'Share on Telegram' });
  assert.match(await share.getAttribute('href'), /lede\.example%2Fcables%2F/);
  await page.getByRole('link', { name: 'Sea', exact: true }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Sea' }).waitFor();
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'The briefing room is full again' }).waitFor();
  await context.close();
}

/** A saved story is on the page of saved stories, until it is removed there. */
async function savesStories(page, url) {
  await page.goto(url);
  await reader.saves(page, 'The briefing room is full again');
  await page.getByRole('link', { name: 'Saved stories' }).click();
  await page.getByRole('link', { name: 'The briefing room is full again' }).waitFor();
  await page.getByRole('button', { name: 'Save: The briefing room is full again', pressed: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Nothing saved yet.').waitFor();
  await page.locator('h1:focus').waitFor();
}

/** The search finds stories by the beginnings of words, in their text too, and says when there are none. */
async function searches(page, url) {
  await page.goto(`${url}/search/?q=shore`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'The briefing room is full again' }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Fog lifts over the strait after four days' }).waitFor();
  await page.getByRole('searchbox').fill('unicorn');
  await page.getByRole('status').getByText('No story has these words.').waitFor();
}

/** A story's page: share links, a player that plays, pictures that open. */
async function readsStories(page, url) {
  await page.goto(`${url}/cables/`);
  await page.getByRole('link', { name: 'Share on Telegram' }).filter({ visible: true }).first().waitFor();
  await page.locator('lede-media-player').getByRole('button', { name: 'Play' }).first().click();
  await page.waitForFunction(() => document.querySelector('video').currentTime > 0);
  await page.goto(`${url}/lighthouse/`);
  // Before its buttons are there, a picture is a plain link.
  await page.locator('lede-gallery').getByRole('button').first().waitFor();
  await page.locator('lede-gallery figure a').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** What programs read: JSON-LD, the feed, the sitemap, alternates in other languages. */
async function speaksToPrograms(page, url) {
  await page.goto(`${url}/ru/cables/`);
  const article = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  assert.equal(article['@type'], 'NewsArticle');
  assert.equal(article.url, 'https://lede.example/ru/cables/');
  assert.equal(article.inLanguage, 'ru');
  assert.equal(article.image[0].url, 'https://lede.example/pictures/cables.svg');
  const alternates = await page
    .locator('link[hreflang]')
    .evaluateAll((links) => links.map(({ hreflang, href }) => `${hreflang} ${new URL(href).pathname}`));
  assert.deepEqual(alternates.sort(), ['ar /ar/cables/', 'en /cables/', 'ru /ru/cables/']);
  // The site's policy lets no page parse markup.
  const blank = await page.context().newPage();
  const parsed = async (path) =>
    blank.evaluate(
      (text) => {
        const file = new DOMParser().parseFromString(text, 'application/xml');
        if (file.querySelector('parsererror')) throw new Error(file.querySelector('parsererror').textContent);
        return [...file.querySelectorAll('item > link, url > loc')].map((one) => one.textContent);
      },
      await (await fetch(url + path)).text(),
    );
  assert.equal((await parsed('/feed.xml')).length, 6);
  const urls = await parsed('/sitemap.xml');
  for (const path of PAGES.filter((path) => !/\.html$|\?/.test(path)))
    assert.ok(urls.includes(`https://lede.example${path}`), `${path} is in the sitemap`);
}

/** The bytes of the front page, each file compressed by Brotli, without its pictures. */
async function isLight(context, url) {
  const sizes = { document: 0, stylesheet: 0, script: 0 };
  const page = await context.newPage();
  const answers = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  for (const answer of answers) {
    const type = answer.request().resourceType();
    if (type in sizes) sizes[type] += brotliCompressSync(await answer.body()).length;
  }
  await page.close();
  assert.ok(sizes.document < 5_000, `the front page has ${sizes.document} bytes of HTML`);
  assert.ok(sizes.stylesheet < 10_000, `the front page has ${sizes.stylesheet} bytes of CSS`);
  assert.ok(sizes.script < 48_000, `the front page has ${sizes.script} bytes of script`);
}

export async function readsNewsroom(page, { browser, url }) {
  await isLight(page.context(), url);
  await worksWithoutScript({ browser, url });
  await savesStories(page, url);
  await searches(page, url);
  await readsStories(page, url);
  await speaksToPrograms(page, url);
  await isSound(page, url);
}
