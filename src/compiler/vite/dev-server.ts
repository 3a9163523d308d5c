import type { ViteDevServer } from 'vite';
import { pathInside } from '../source/paths.ts';
import type { AppSprite, AppSpriteMaker } from '../plugin/app-sprite.ts';
import { EVENT, PATH } from '../plugin/virtual-module.ts';
import { isSourceFile, readSourceFile } from '../plugin/source-files.ts';

/** The sprite of a dev server. */
export interface DevSprite {
  /** Its URL with a hash of its content: `/@lede/sprite.svg?v=3f2a9c1b`. */
  url(): string;
  /** Its URL without the hash. Browsers revalidate it on each use. */
  path: string;
  /** Makes the sprite anew, and notifies the pages if it has changed. Never rejects. */
  refresh(): Promise<void>;
}

/**
 * How many milliseconds after a change a file is read once more. The watcher reports changes within 50 ms as one, so
 * what was read at the first may be half of what an editor writes.
 */
const UNSEEN = 200;

/** Serves the sprite from memory, and makes it anew when a file that it depends on changes. */
export async function serveSprite(
  server: ViteDevServer,
  maker: AppSpriteMaker,
  folders: { icons: readonly string[]; scan: readonly string[]; skip: readonly string[] },
): Promise<DevSprite> {
  const { base, logger } = server.config;
  const path = `${base.replace(/\/$/, '')}${PATH}`;
  let sprite: AppSprite = { svg: '', hash: '', faults: [], notes: [] };
  let last = Promise.resolve();
  let next: Promise<void> | undefined;
  const url = () => `${path}?v=${sprite.hash}`;

  const make = async () => {
    try {
      const before = sprite;
      sprite = await maker.make();
      const reported = new Set([...before.faults, ...before.notes]);
      for (const line of [...sprite.faults, ...sprite.notes])
        if (!reported.has(line)) logger.warn(line, { timestamp: true });
      if (before.hash && before.hash !== sprite.hash)
        server.ws.send({ type: 'custom', event: EVENT, data: { url: url() } });
    } catch (error) {
      logger.error(`lede: ${(error as Error).message}`, { timestamp: true });
    }
  };
  // One run at a time. All requests made while a run waits for its turn share that run.
  const refresh = () => {
    next ??= last.then(() => {
      next = undefined;
      return make();
    });
    return (last = next);
  };

  const { icons, scan, skip } = folders;
  const isIn = (file: string, folder: string) => pathInside(folder, file) !== undefined;
  const onChange = async (file: string) => {
    if (icons.some((folder) => isIn(file, folder)) && /\.(?:svg|json|ledeignore)$/i.test(file)) {
      await maker.readIcons();
      await refresh();
    } else if (
      isSourceFile(file) &&
      scan.some((folder) => isIn(file, folder)) &&
      !skip.some((folder) => isIn(file, folder))
    ) {
      if (maker.scanFile(file, await readSourceFile(file))) await refresh();
    }
  };
  for (const folder of icons) server.watcher.add(folder);
  const looksAgain = new Map<string, NodeJS.Timeout>();
  server.watcher.on('all', (event, file) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return;
    void onChange(file);
    clearTimeout(looksAgain.get(file));
    const lookAgain = () => {
      looksAgain.delete(file);
      void onChange(file);
    };
    looksAgain.set(file, setTimeout(lookAgain, UNSEEN).unref());
  });

  server.middlewares.use(async (request, response, proceed) => {
    const [requested] = (request.url ?? '').split('?');
    if (requested !== path && requested !== PATH) return proceed();
    await last;
    const etag = `"${sprite.hash}"`;
    response.setHeader('Content-Type', 'image/svg+xml');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    response.statusCode = request.headers['if-none-match'] === etag ? 304 : 200;
    response.end(response.statusCode === 200 ? sprite.svg : undefined);
  });

  await maker.scanAll();
  await refresh();
  return { url, path, refresh };
}
