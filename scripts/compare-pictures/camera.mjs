// Photographs the stories of one Storybook, one after the other, in a page of its own.
import { finished, freeze, heightOf, send, settle } from './page.mjs';

/** How each story is photographed. */
export const modes = [
  { name: 'light', width: 390, theme: 'light', direction: 'ltr' },
  { name: 'light', width: 1200, theme: 'light', direction: 'ltr' },
  { name: 'dark', width: 1200, theme: 'dark', direction: 'ltr' },
  { name: 'right to left', width: 390, theme: 'light', direction: 'rtl' },
  { name: 'right to left', width: 1200, theme: 'light', direction: 'rtl' },
];
const HEIGHT = 800;
/** A story that takes more milliseconds is photographed as it stands. */
const PATIENCE = 60_000;

/** A camera has a browser context of its own, so that no two share storage. */
export async function camera(chromium, url, side) {
  const context = await chromium.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addCookies([{ name: 'side', value: side, url, httpOnly: true }]);
  await context.addInitScript(freeze);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const loading = requestsOf(page);
  let current;
  let mode;

  async function open(id, { theme, direction }) {
    loading.reset();
    // Without the last, the accessibility add-on would run axe on every story.
    const globals = `theme:${theme};direction:${direction};a11y.manual:!true`;
    const address = `${url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
    await page.goto(address, { waitUntil: 'commit', timeout: 0 });
    await page.waitForFunction(finished, null, { timeout: 0 });
  }

  const tell = (event, payload) => page.evaluate(send, { event, payload });

  async function show(id, next) {
    if (next !== mode) await page.setViewportSize({ width: next.width, height: HEIGHT });
    if (!current) await open(id, next);
    else {
      const { theme, direction } = next;
      if (next !== mode) await tell('updateGlobals', { globals: { theme, direction } });
      await tell(id === current ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' });
    }
    return settled();
  }

  async function settled() {
    let error = await page.evaluate(settle);
    while (await loading.ended()) error = await page.evaluate(settle);
    return error;
  }

  /** The whole page. Chromium may leave out what lies outside its viewport, so a long page gets a high viewport. */
  async function capture({ width }) {
    const height = await page.evaluate(heightOf);
    if (height > HEIGHT) {
      await page.setViewportSize({ width, height });
      await inTime(settled());
    }
    const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
    if (height > HEIGHT) await page.setViewportSize({ width, height: HEIGHT });
    return Buffer.from(data, 'base64');
  }

  return {
    /** The next story is shown by a page that is loaded afresh. */
    reset() {
      current = undefined;
    },
    /** A PNG of the story, and the message of the error that it shows, if any. */
    async photograph(id, next) {
      const late = `Not finished within ${PATIENCE / 1000} s`;
      const error = await inTime(show(id, next), late);
      mode = next;
      current = error === late ? undefined : id;
      return { png: await capture(next), error };
    },
  };
}

/** What the work returns, or else `late` when the patience is over. */
async function inTime(work, late) {
  let timer;
  const over = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE, late)));
  // Abandoned, the work may fail when nobody waits for it any more.
  work.catch(() => {});
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}

/** Follows the requests of a page, but for media, which browsers load piece by piece. */
function requestsOf(page) {
  const open = new Set();
  let done = () => {};
  page.on('request', (request) => request.resourceType() !== 'media' && open.add(request));
  for (const event of ['requestfinished', 'requestfailed'])
    page.on(event, (request) => {
      open.delete(request);
      if (open.size === 0) done();
    });
  return {
    reset: () => open.clear(),
    /** Waits until no request is open. Returns whether there were any. */
    async ended() {
      if (open.size === 0) return false;
      await new Promise((resolve) => (done = resolve));
      return true;
    },
  };
}
