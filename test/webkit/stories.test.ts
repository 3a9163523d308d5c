// Every story in WebKit: built as it is published, shown, and played.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webkit, type Session } from './driver.ts';
import { page, type Page } from './page.ts';

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

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

let server: Server;
let session: Session;
let reader: Page;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://x').pathname);
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'video/webm' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  session = await webkit(process.env['LEDE_WEBKIT']!);
  reader = page(session);
  await reader.size(1000, 800);
  // Axe has its own runs.
  await reader.goto(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=${stories[0]!.id}`,
  );
  await reader.until('window.__STORYBOOK_ADDONS_CHANNEL__ && all("#storybook-root > *").length');
  await reader.value(`(window.seen = [],
    addEventListener('error', ({ message }) => seen.push(message)),
    addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason))), 1)`);
});
afterAll(async () => {
  await session?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

it('Storybook is built without a warning', () => {
  expect(built.stdout + built.stderr).not.toMatch(/warn|error/i);
  expect(built.status).toBe(0);
});

describe('a story', () => {
  it.each(stories.map(({ id }) => id))('%s', async (id) => {
    const shown = await session.call<object>('POST', '/execute/async', {
      script: `
        const [id, done] = arguments;
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const errors = [];
        const onError = (error) => errors.push(error.message ?? String(error));
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
