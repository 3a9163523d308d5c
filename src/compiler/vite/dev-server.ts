import type { ViteDevServer } from 'vite';
import type { Made, Maker } from './app-sprite.ts';
import { EVENT, PATH } from './virtual-module.ts';
import { isSource, readSource, slashed } from './source-files.ts';

/** The sprite of a dev server. */
export interface DevSprite {
  /** With the version of its content: `/@lede/sprite.svg?v=3f2a9c1b`. */
  url(): string;
  /** Without it; answers are never taken from a cache unasked. */
  path: string;
  /** Makes the sprite anew and tells the pages, if anything in it changed. Never fails. */
  refresh(): Promise<void>;
}

/** Serves the sprite from memory and follows the files that it is made of. */
export async function serveSprite(
  server: ViteDevServer,
  maker: Maker,
  folders: { icons?: string; scan: readonly string[]; skip: readonly string[] },
): Promise<DevSprite> {
  const { base, logger } = server.config;
  const path = `${base.replace(/\/$/, '')}${PATH}`;
  let made: Made = { svg: '', hash: '', faults: [], notes: [] };
  let last = Promise.resolve();
  let next: Promise<void> | undefined;
  const url = () => `${path}?v=${made.hash}`;

  const remake = async () => {
    try {
      const before = made;
      made = await maker.make();
      const told = new Set([...before.faults, ...before.notes]);
      for (const line of [...made.faults, ...made.notes])
        if (!told.has(line)) logger.warn(line, { timestamp: true });
      if (before.hash && before.hash !== made.hash)
        server.ws.send({ type: 'custom', event: EVENT, data: { url: url() } });
    } catch (error) {
      logger.error(`lede: ${(error as Error).message}`, { timestamp: true });
    }
  };
  // One at a time; what is asked for while one waits is the same one.
  const refresh = () => {
    next ??= last.then(() => {
      next = undefined;
      return remake();
    });
    return (last = next);
  };

  const within = (file: string, folder: string) =>
    slashed(file).startsWith(`${slashed(folder).replace(/\/$/, '')}/`);
  const { icons, scan, skip } = folders;
  const changed = async (event: string, file: string) => {
    if (icons && within(file, icons)) {
      if (!/\.(?:svg|json)$/i.test(file)) return;
      await maker.readOwn();
      await refresh();
    } else if (
      isSource(file) &&
      scan.some((folder) => within(file, folder)) &&
      !skip.some((folder) => within(file, folder))
    ) {
      if (maker.see(file, event === 'unlink' ? undefined : await readSource(file))) await refresh();
    }
  };
  if (icons) server.watcher.add(icons);
  server.watcher.on('all', (event, file) => {
    if (event === 'add' || event === 'change' || event === 'unlink') void changed(event, file);
  });

  server.middlewares.use(async (request, response, proceed) => {
    const [asked] = (request.url ?? '').split('?');
    if (asked !== path && asked !== PATH) return proceed();
    await last;
    const etag = `"${made.hash}"`;
    response.setHeader('Content-Type', 'image/svg+xml');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    response.statusCode = request.headers['if-none-match'] === etag ? 304 : 200;
    response.end(response.statusCode === 200 ? made.svg : undefined);
  });

  await maker.readAll();
  await refresh();
  return { url, path, refresh };
}
