// Every story in WebKit: built as it is published, shown, and played.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { site, type Site } from '../pages/site.ts';
import { webkit, type Session } from './driver.ts';
import { page } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'lede-storybook-'));
const built = spawnSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], {
  encoding: 'utf8',
});

interface Entry {
  id: string;
  type: 'story' | 'docs';
}
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');

let pages: Site;
let session: Session | undefined;
beforeAll(async () => {
  pages = await site(folder);
});
// All are shown in one page, but for those of the players: late in a long session WebKit's own seeking hangs. Where WebKit
// has ended, in another.
let players = false;
beforeEach(async ({ task }) => {
  const fresh = !players && task.name.startsWith('components-media-player--');
  players ||= fresh;
  if (session && !session.ended && !fresh) return;
  session?.close();
  session = await webkit(process.env['LEDE_WEBKIT']!);
  const reader = page(session);
  await reader.size(1000, 800);
  // Axe has its own runs.
  await reader.goto(
    `${pages.url}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=${stories.at(-1)!.id}`,
  );
  await reader.until('window.__STORYBOOK_ADDONS_CHANNEL__ && all("#storybook-root > *").length');
  await reader.value(`(window.seen = [],
    addEventListener('error', ({ message }) => seen.push(message)),
    addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason))), 1)`);
});
// What failed may leave no page for the next story.
afterEach(({ task }) => {
  if (task.result?.state === 'fail') session!.ended = true;
});
afterAll(async () => {
  session?.close();
  await pages?.close();
  rmSync(folder, { recursive: true });
});

it('Storybook is built without a warning', () => {
  const told = (built.stdout + built.stderr).split('\n').filter((line) => !line.includes('/assets/'));
  expect(told.join('\n')).not.toMatch(/warn|error/i);
  expect(built.status).toBe(0);
});

describe('a story', () => {
  it.each(stories.map(({ id }) => id))('%s', async (id) => {
    const shown = await session!.call<object>('POST', '/execute/async', {
      script: `
        const [id, done] = arguments;
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const errors = [];
        // The document, which Testing Library appends to its messages, is left out.
        const onError = (error) => errors.push((error.message ?? String(error)).split('\\n\\nIgnored nodes')[0]);
        const broken = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
        const finished = ({ storyId, status }) => {
          if (storyId !== id) return;
          channel.off('storyFinished', finished);
          for (const name of broken) channel.off(name, onError);
          const tags = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
          done({
            status,
            errors: [...errors, ...seen.splice(0)],
            notUpgraded: tags.filter((tag) => tag.startsWith('lede-')),
            overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
          });
        };
        channel.on('storyFinished', finished);
        for (const name of broken) channel.on(name, onError);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });`,
      args: [id],
    });
    expect(shown).toEqual({ status: 'success', errors: [], notUpgraded: [], overflow: 0 });
  });
});
