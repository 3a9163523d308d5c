import type { Page } from 'playwright';
import { click, steps, until, type State } from '../aria-state.ts';

const share = (attributes = '') =>
  `<lede-share url="https://example.org/a" headline="A headline" ${attributes}></lede-share>`;
const open = steps(click('.opener'), until('.menu:popover-open'));
const copy = click('button:has([data-icon=link])');
const message = until('[role=status]:not(:empty)');
/** No clipboard, by either way. */
const refuse = (page: Page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
/** Registers Mastodon, as a page does that wants it. */
const withMastodon = (page: Page) =>
  page.addScriptTag({
    type: 'module',
    content:
      "import { mastodon, registerNetwork } from '/lede/cdn/networks.js'; registerNetwork('mastodon', mastodon);",
  });
const ask = steps(withMastodon, click('a[data-network=mastodon]'), until('dialog[open]'));

export const states: readonly State[] = [
  { title: 'a row', markup: share() },
  { title: 'without a headline', markup: '<lede-share url="https://example.org/a"></lede-share>' },
  { title: 'a row, the link copied', markup: share(), enter: steps(copy, message), languages: true },
  {
    title: 'a row, the link could not be copied',
    markup: share(),
    enter: steps(refuse, copy, message),
    leaves: true,
  },
  {
    title: 'a column',
    markup: share('layout="column" networks="fm tg mail sms copy print"'),
  },
  { title: 'a menu, closed', markup: share('layout="menu"') },
  { title: 'a menu, open', markup: share('layout="menu"'), enter: open, languages: true },
  { title: 'a menu, the link copied', markup: share('layout="menu"'), enter: steps(open, copy, message) },
  {
    title: 'Mastodon, asking for the reader’s server',
    markup: share('networks="tg mastodon"'),
    enter: ask,
    leaves: true,
    languages: true,
  },
  {
    title: 'Mastodon, a server that is none',
    markup: share('networks="tg mastodon"'),
    enter: steps(ask, (page) => page.keyboard.press('Enter'), until('dialog [role=alert]:not(:empty)')),
    leaves: true,
  },
  {
    title: 'around links of the page',
    markup:
      '<lede-share headline="A headline"><ul><li><a href="https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F">Telegram</a></li><li><a href="https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2F">VK</a></li></ul></lede-share>',
  },
  {
    title: 'a URL that is refused',
    markup: '<lede-share url="javascript:1" headline="A headline" networks="tg copy print"></lede-share>',
  },
];
