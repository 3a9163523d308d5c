import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, type Rollup, type ViteDevServer } from 'vite';
import { afterEach } from 'vitest';
import lede, { type LedeOptions } from '../../../dist/compiler/vite/index.js';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).toReversed()) await cleanUp();
});
/** Runs a function after the test. */
export const after = (cleanUp: () => unknown): unknown => cleanups.push(cleanUp);

export const icon = (d = 'M4 4h16v9z', rest = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/>${rest}</svg>`;
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}<script type="module" src="/main.js"></script></body></html>`;

/** An app in a temporary folder; `put` writes more files into it. */
export async function app(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'lede-vite-'));
  after(() => rm(root, { recursive: true, force: true }));
  const put = async (more: Record<string, string>) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      // Through a rename: watchers must not see a half-written file.
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

/** A logger that collects warnings and errors. */
function collectLog() {
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
  // Rendering has tests of its own, and takes time.
  plugins: [lede({ render: false, ...options })],
  ...more,
});

/** Builds an app: the output files by path, the sprite, and the warnings. */
export async function buildApp(root: string, options: LedeOptions = {}, more: InlineConfig = {}) {
  const { lines, logger } = collectLog();
  const config = configOf(root, options, more, logger);
  const { output } = (await build({
    ...config,
    // Off: Rolldown's warnings about slow plugins depend on how busy the machine is.
    build: { write: false, rolldownOptions: { checks: { pluginTimings: false } }, ...more.build },
  })) as Rollup.RollupOutput;
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
  );
  const path = [...files.keys()].find((name) => name.endsWith('.svg'));
  return { files, path: path!, sprite: files.get(path!) ?? '', warnings: lines.join('\n') };
}

/** Names of a sprite's symbols, in their order. */
export const names = (sprite: string): string[] =>
  [...sprite.matchAll(/<symbol[^>]* id="icon-([^"]+)"/g)].map((match) => match[1]!);

/** Starts a dev server, and offers a way to wait until it notifies pages of a new sprite. */
export async function serveApp(root: string, options: LedeOptions = {}, more: InlineConfig = {}) {
  const { lines, logger } = collectLog();
  const server: ViteDevServer = await createServer({
    ...configOf(root, options, more, logger),
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', ...more.server },
  });
  after(() => server.close());
  let onSprite: (url: string) => void = () => {};
  const { send } = server.ws;
  server.ws.send = ((...parts: Parameters<typeof send>) => {
    const [payload] = parts as unknown as [{ event?: string; data?: { url: string } }];
    if (payload.event === 'lede:sprite') onSprite(payload.data!.url);
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
    /** Makes a change, and waits until pages are notified of a new sprite; returns its URL. */
    async next(change: () => Promise<unknown>): Promise<string> {
      const url = new Promise<string>((resolve) => (onSprite = resolve));
      await change();
      return url;
    },
    sprite: async (path = '/@lede/sprite.svg') => (await fetch(url + path)).text(),
  };
}
