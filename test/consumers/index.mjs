// The applications that use the packed package: how each is served once it is built, and what a reader does there.
import { readsNewsroom } from './newsroom.mjs';
import * as reader from './reader.mjs';

const savedInConsole = (pattern) => (page) => reader.hears(page, pattern, reader.saves);
/** A card whose saving the application hears. */
const card =
  (pattern = /cables saved|cables true/) =>
  async (page) => {
    await reader.readsHeadline(page);
    await reader.shares(page);
    await reader.unfolds(page);
    await savedInConsole(pattern)(page);
  };
/** Components that show stories by data and by slots, and a dialog. */
const components = async (page) => {
  await card()(page);
  await reader.hasLead(page);
};

/**
 * `source` is the application's folder, by default that in test/consumers/. Without `folder` the application's own `npm start` serves it.
 *
 * @type {Record<string, {
 *   folder?: string;
 *   source?: string;
 *   read(page: import('playwright').Page, site: { browser: import('playwright').Browser; url: string }): Promise<void>;
 * }>}
 */
export const consumers = {
  'import-map': {
    folder: '.',
    async read(page) {
      await reader.readsCard(page);
      await reader.isDrawn(page.locator('lede-icon'));
    },
  },
  cdn: {
    folder: 'public',
    async read(page, site) {
      await reader.readsWithoutScript(site);
      await reader.readsCard(page);
    },
  },
  sprite: {
    folder: 'public',
    async read(page) {
      await page.getByRole('img', { name: 'Saved' }).waitFor();
      for (const svg of await page.locator('svg').all()) await reader.isDrawn(svg);
    },
  },
  'vite-typescript': {
    folder: 'dist',
    async read(page) {
      await card()(page);
      await reader.isDrawn(page.locator('lede-icon[name=search]'));
    },
  },
  webpack: { folder: 'public', read: card() },
  parcel: { folder: 'dist', read: card() },
  'react-vite': {
    folder: 'dist',
    async read(page) {
      await components(page);
      await reader.opensDialog(page);
    },
  },
  next: {
    async read(page, site) {
      await reader.readsWithoutScript(site);
      await reader.readsCard(page);
      await page.goto(`${site.url}/cards`);
      await reader.hears(page, /shared on copy/, async () => {
        await page.getByRole('button', { name: 'Share: Tides' }).click();
        await page.getByRole('button', { name: 'Copy link' }).click();
      });
    },
  },
  vue: { folder: 'dist', read: components },
  'vue-ssr': { read: reader.readsCard },
  nuxt: {
    async read(page, site) {
      await reader.readsWithoutScript(site);
      await reader.readsCard(page);
    },
  },
  svelte: {
    folder: 'dist',
    async read(page) {
      await components(page);
      await reader.opensDialog(page);
    },
  },
  sveltekit: { read: reader.readsCard },
  angular: {
    folder: 'dist',
    async read(page) {
      await card()(page);
      await page.locator('app-lead').getByRole('heading', { level: 2, name: 'Two coasts' }).waitFor();
      await reader.opensDialog(page);
    },
  },
  turbo: {
    async read(page, { url }) {
      await page.getByRole('button', { name: 'More stories' }).click();
      await reader.hasLead(page);
      await reader.unfolds(page);
      // A refresh keeps what the reader opened; the story that a stream added is not on the server's page.
      await page.getByRole('button', { name: 'Refresh' }).click();
      await page.getByText('Tides', { exact: true }).waitFor({ state: 'detached' });
      await page.getByText('The first paragraph.').waitFor({ state: 'visible' });
      await page.evaluate(() => (globalThis.visit = 1));
      await page.getByRole('link', { name: 'Tides today' }).click();
      await page.getByRole('heading', { level: 1, name: 'Tides today' }).waitFor();
      await page.getByRole('button', { name: 'Save: Tides today' }).first().waitFor();
      await page.getByRole('link', { name: 'Front page' }).click();
      await page.waitForURL(`${url}/`);
      if (!(await page.evaluate(() => globalThis.visit)))
        throw new Error('Turbo visits without loading anew.');
      // Turbo shows what it remembers of the page first.
      await page.locator('html:not([data-turbo-preview], [aria-busy])').waitFor();
      await reader.shares(page);
      await reader.saves(page);
    },
  },
  htmx: {
    async read(page) {
      await reader.readsCard(page);
      await page.getByRole('button', { name: 'More stories' }).click();
      await reader.hasLead(page);
      await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/count') && response.status() === 204),
        page.locator('div[hx-post]').getByRole('button', { name: 'Copy link' }).click(),
      ]);
    },
  },
  eleventy: {
    folder: '_site',
    async read(page, site) {
      await reader.readsWithoutScript(site);
      await reader.readsCard(page);
    },
  },
  newsroom: { source: 'examples/newsroom', folder: '_site', read: readsNewsroom },
  astro: {
    folder: 'dist',
    async read(page, site) {
      await reader.readsWithoutScript(site);
      await reader.readsCard(page);
    },
  },
  // Iconify JSON: anyone's folder and Lede's set, by unplugin-icons and Tailwind's plugin …
  iconify: {
    folder: 'dist',
    async read(page) {
      for (const id of ['tailwind', 'tailwind-lede']) await reader.isDrawn(page.locator(`#${id}`));
      const svgs = page.locator('#unplugin svg');
      await svgs.nth(2).waitFor();
      for (const svg of await svgs.all()) await reader.isDrawn(svg);
    },
  },
  // … and by Astro Icon.
  'iconify-astro': {
    folder: 'dist',
    async read(page) {
      await reader.isDrawn(page.locator('svg'));
    },
  },
};
