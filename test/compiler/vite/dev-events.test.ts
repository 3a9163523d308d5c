// Which changes of files make a new sprite in dev, and what pages and the console are told: with a server of events alone.
import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { describe, expect, it } from 'vitest';
import type { AppSprite, AppSpriteMaker } from '../../../dist/compiler/plugin/app-sprite.js';
import { serveSprite } from '../../../dist/compiler/vite/dev-server.js';

type Handler = (request: object, response: object, proceed: () => void) => Promise<void>;

/** A file that changes after the one that a test is about. */
const NEXT = '/lib/next.js';

async function serve(options: { base?: string; icons?: string; make?: () => Partial<AppSprite> } = {}) {
  const { base = '/', icons = '/app/icons', make = () => ({}) } = options;
  const calls: string[] = [];
  const lines: string[] = [];
  const sent: unknown[] = [];
  let handler!: Handler;
  let changed = true;
  const watcher = Object.assign(new EventEmitter(), {
    add: (path: string) => void calls.push(`watch ${path}`),
  });
  const log =
    (level: string) =>
    (line: string, { timestamp }: { timestamp: boolean }) =>
      void lines.push(`${level} ${line}${timestamp ? '' : ' without time'}`);
  const server = {
    config: { base, logger: { warn: log('warn'), error: log('error') } },
    ws: { send: (message: unknown) => void sent.push(message) },
    watcher,
    middlewares: { use: (use: Handler) => void (handler = use) },
  } as unknown as ViteDevServer;
  const maker: AppSpriteMaker = {
    scanAll: async () => (calls.push('scan all'), []),
    scanFile: (file) => {
      calls.push(`scan ${file}`);
      return changed && file !== NEXT;
    },
    readIcons: async () => void calls.push('read icons'),
    iconFiles: () => [],
    make: async () => {
      calls.push('make');
      return { svg: '<svg/>', hash: 'one', faults: [], notes: [], ...make() };
    },
  };
  const folders = { icons: icons ? [icons] : [], scan: ['/app', '/lib'], skip: ['/app/dist', '/app/icons'] };
  const dev = await serveSprite(server, maker, folders);
  /** Expects what a change of a file leads to, and nothing else until the next change has led to something. */
  const expectAfter = async (event: string, file: string, expected: string[], uses = true) => {
    calls.length = 0;
    changed = uses;
    watcher.emit('all', event, file);
    watcher.emit('all', 'change', NEXT);
    const isNext = (call: string) => call === `scan ${NEXT}`;
    await expect
      // A file is looked at again a moment later.
      .poll(() => [calls.some(isNext), ...new Set(calls.filter((call) => !isNext(call)))], { interval: 2 })
      .toEqual([true, ...expected]);
  };
  const get = async (url: string | undefined, headers = {}) => {
    const answer = {
      proceeded: false,
      statusCode: 0,
      body: undefined as string | undefined,
      headers: {} as Record<string, string>,
    };
    const response = {
      setHeader: (name: string, value: string) => void (answer.headers[name] = value),
      end: (body: string) => void (answer.body = body),
      set statusCode(code: number) {
        answer.statusCode = code;
      },
      get statusCode() {
        return answer.statusCode;
      },
    };
    await handler({ url, headers }, response, () => void (answer.proceeded = true));
    return answer;
  };
  return { dev, calls, lines, sent, expectAfter, get };
}

it('scans everything and makes the sprite before it is served, and watches the own icons', async () => {
  expect((await serve()).calls).toEqual(['watch /app/icons', 'scan all', 'make']);
  expect((await serve({ icons: '' })).calls).toEqual(['scan all', 'make']);
});

describe('a change', () => {
  it.each([
    ['change', '/app/a.js', ['scan /app/a.js', 'make']],
    ['add', '/lib/deep/a.vue', ['scan /lib/deep/a.vue', 'make']],
    ['unlink', '/app/a.js', ['scan /app/a.js', 'make']],
    ['addDir', '/app/a.js', []],
    ['unlinkDir', '/app/a.js', []],
    ['change', '/app/a.css', []],
    ['change', '/app/a.test.js', []],
    ['change', '/elsewhere/a.js', []],
    ['change', '/application/a.js', []],
    ['change', '/app/dist/a.js', []],
    ['change', '/app/dist2/a.js', ['scan /app/dist2/a.js', 'make']],
    ['change', '/app/icons/a.svg', ['read icons', 'make']],
    ['add', '/app/icons/deep/a.SVG', ['read icons', 'make']],
    ['unlink', '/app/icons/icons.json', ['read icons', 'make']],
    ['change', '/app/icons/a.js', []],
    ['change', '/app/icons/a.svgz', []],
    ['change', '/app/a.svg', []],
  ])('%s of %s leads to %j', async (event, file, expected) => {
    const { expectAfter } = await serve();
    await expectAfter(event, file, expected);
  });

  it('that leaves the uses of icons as they are makes no sprite', async () => {
    const { expectAfter } = await serve();
    await expectAfter('change', '/app/a.js', ['scan /app/a.js'], false);
  });
});

describe('pages', () => {
  it('are notified of a sprite of other content, and of no other', async () => {
    let hash = 'one';
    const { dev, sent } = await serve({ base: '/news/', make: () => ({ hash }) });
    expect(dev.url()).toBe('/news/@lede/sprite.svg?v=one');
    await dev.refresh();
    expect(sent).toEqual([]);
    hash = 'two';
    await dev.refresh();
    expect(sent).toEqual([
      { type: 'custom', event: 'lede:sprite', data: { url: '/news/@lede/sprite.svg?v=two' } },
    ]);
    expect([dev.url(), dev.path]).toEqual(['/news/@lede/sprite.svg?v=two', '/news/@lede/sprite.svg']);
  });

  it.each([
    ['/news/@lede/sprite.svg', true],
    ['/news/@lede/sprite.svg?v=one', true],
    ['/@lede/sprite.svg?v=0', true],
    ['/@lede/sprite.svgz', false],
    ['/other/@lede/sprite.svg', false],
    ['/', false],
    [undefined, false],
  ])('that request %s get the sprite: %s', async (url, served) => {
    const { get } = await serve({ base: '/news/' });
    const answer = await get(url);
    expect(answer.proceeded).toBe(!served);
    if (served)
      expect(answer).toMatchObject({
        statusCode: 200,
        body: '<svg/>',
        headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-cache', ETag: '"one"' },
      });
    else expect(answer.body).toBeUndefined();
  });

  it('that have the sprite get none again, and others do', async () => {
    const { get } = await serve();
    expect(await get('/@lede/sprite.svg', { 'if-none-match': '"one"' })).toMatchObject({
      statusCode: 304,
      body: undefined,
    });
    expect(await get('/@lede/sprite.svg', { 'if-none-match': '"two"' })).toMatchObject({
      statusCode: 200,
      body: '<svg/>',
    });
  });
});

describe('the console', () => {
  it('gets each fault and note once, and again after it was gone', async () => {
    let faults = ['a'];
    const { dev, lines } = await serve({ make: () => ({ faults, notes: ['n'] }) });
    expect(lines).toEqual(['warn a', 'warn n']);
    faults = ['a', 'b'];
    await dev.refresh();
    expect(lines).toEqual(['warn a', 'warn n', 'warn b']);
    faults = ['b'];
    await dev.refresh();
    faults = ['a', 'b'];
    await dev.refresh();
    expect(lines).toEqual(['warn a', 'warn n', 'warn b', 'warn a']);
  });

  it('gets an error while the sprite is made, and the last sprite stays', async () => {
    let fails = false;
    const make = () => {
      if (fails) throw new Error('broken');
      return {};
    };
    const { dev, lines, get, sent } = await serve({ make });
    fails = true;
    await dev.refresh();
    expect(lines).toEqual(['error lede: broken']);
    expect(await get('/@lede/sprite.svg')).toMatchObject({ statusCode: 200, body: '<svg/>' });
    expect(sent).toEqual([]);
  });
});

it('requests for a new sprite during a run share one further run', async () => {
  const { dev, calls } = await serve();
  calls.length = 0;
  await Promise.all([dev.refresh(), dev.refresh(), dev.refresh()]);
  expect(calls).toEqual(['make']);
  const first = dev.refresh();
  await Promise.resolve();
  await Promise.all([first, dev.refresh(), dev.refresh()]);
  expect(calls).toEqual(['make', 'make', 'make']);
});
