import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, type Rollup, type ViteDevServer } from 'vite';
import { afterEach } from 'vitest';
import lede, { type LedeOptions } from '../../../dist/compiler/vite/index.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
/** Has something done after the test. */
export const after = (end: () => unknown): unknown => ends.push(end);

export const icon = (d = 'M4 4h16v9z', rest = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/>${rest}</svg>`;
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}<script type="module" src="/main.js"></script></body></html>`;

/** An app in a folder of its own; `put` writes files of it. */
export async function app(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'lede-vite-'));
  after(() => rm(root, { recursive: true, force: true }));
  const put = async (more: Record<string, string>) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      // At once: a watcher must not meet a file half written.
      await writeFile(`${root}.put`, text);
      await rename(`${root}.put`, join(root, path));
    }
  };
  await put({ 'main.js': '', ...files });
  return { root, put };
}

/** The consumer app, with this package in its node_modules. */
export async function consumer(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lede-consumer-'));
  after(() => rm(root, { recursive: true, force: true }));
  await cp('test/consumers/vite', root, { recursive: true });
  await mkdir(join(root, 'node_modules'));
  await symlink(process.cwd(), join(root, 'node_modules/lede-ui'), 'dir');
  return root;
}

/** A logger that keeps what it is told. */
function keeper() {
  const lines: string[] = [];
  const logger = createLogger('silent');
  logger.warn = logger.warnOnce = logger.error = (line) => void lines.push(line);
  return { lines, logger };
}

const configOf = (
  root: string,
  options: LedeOptions,
  more: InlineConfig,
  logger: InlineConfig['customLogger'],
) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  customLogger: logger!,
  // The drawing check has tests of its own, and takes its time.
  plugins: [lede({ render: false, ...options })],
  ...more,
});

/** What a build makes: files by path, the sprite among them, and what was warned of. */
export async function built(root: string, options: LedeOptions = {}, more: InlineConfig = {}) {
  const { lines, logger } = keeper();
  const config = configOf(root, options, more, logger);
  const { output } = (await build({
    ...config,
    // Rolldown's word on slow plugins tells how busy the machine is, not what the plugin warns of.
    build: { write: false, rolldownOptions: { checks: { pluginTimings: false } }, ...more.build },
  })) as Rollup.RollupOutput;
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
  );
  const path = [...files.keys()].find((name) => name.endsWith('.svg'));
  return { files, path: path!, sprite: files.get(path!) ?? '', warnings: lines.join('\n') };
}

/** Names of the symbols of a sprite, in their order. */
export const names = (sprite: string): string[] =>
  [...sprite.matchAll(/<symbol[^>]* id="icon-([^"]+)"/g)].map((match) => match[1]!);

/** A dev server, and a way to wait for the sprite that it tells pages of. */
export async function served(root: string, options: LedeOptions = {}, more: InlineConfig = {}) {
  const { lines, logger } = keeper();
  const server: ViteDevServer = await createServer({
    ...configOf(root, options, more, logger),
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', ...more.server },
  });
  after(() => server.close());
  let tell: (url: string) => void = () => {};
  const { send } = server.ws;
  server.ws.send = ((...parts: Parameters<typeof send>) => {
    const [payload] = parts as unknown as [{ event?: string; data?: { url: string } }];
    if (payload.event === 'lede:sprite') tell(payload.data!.url);
    return send.apply(server.ws, parts);
  }) as typeof send;
  await server.listen();
  const url = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  const watching = new Promise<void>((resolve) => server.watcher.once('ready', resolve));
  if (Object.keys(server.watcher.getWatched()).length === 0) await watching;
  return {
    server,
    url,
    lines,
    /** Does something, and waits until pages are told of a new sprite; gives its URL. */
    async next(change: () => Promise<unknown>): Promise<string> {
      const told = new Promise<string>((resolve) => (tell = resolve));
      await change();
      return told;
    },
    sprite: async (path = '/@lede/sprite.svg') => (await fetch(url + path)).text(),
  };
}
