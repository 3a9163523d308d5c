import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { Rollup } from 'vite';
import { inject, onTestFinished } from 'vitest';
import { foundBrowser, launchArgs } from '../../scripts/browser.mjs';
import { contentType } from '../../scripts/content-types.mjs';

export interface Site {
  url: string;
  /** What `/name` answers, beside the files of `dist/` under `/lede/` and the pictures under `/pictures/`. */
  pages: Map<string, string>;
  /** Headers of every answer. */
  headers: Record<string, string>;
  close(): Promise<void>;
}

/** A plain web server, as a newsroom's: pages of the test, the built package, a folder's files if any, nothing else. */
export async function site(folder?: string): Promise<Site> {
  const pages = new Map<string, string>();
  const headers: Record<string, string> = {};
  const server: Server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url!, 'http://x').pathname);
    const file = path
      .replace(/^\/lede\//, 'dist/')
      .replace(/^\/pictures\//, 'stories/assets/')
      .replace(/^\/media\//, 'test/media/');
    const place = folder ? join(folder, path) : file === path ? undefined : join(process.cwd(), file);
    const body = pages.get(path) ?? (place && (await readFile(place).catch(() => undefined)));
    // Pages of a test have names without an end.
    const type = contentType(path, 'text/html; charset=utf-8');
    // Media are sought by asking for ranges of bytes.
    const [, from] = /^bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
    if (from && body) {
      const range = `bytes ${from}-${body.length - 1}/${body.length}`;
      response.writeHead(206, { 'content-type': type, 'content-range': range, ...headers });
      response.end(body.slice(Number(from)));
      return;
    }
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    headers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * The browser that all test files share; closing it closes the caller's pages. What a test opens is closed at its end:
 * a page that nobody looks at would still take its share of the processor.
 */
export async function launch(): Promise<Browser> {
  return closingPages(await chromium.connect(inject('browserServer')));
}

/** A browser of the caller's own, for tests that read the clipboard or need further arguments. */
export async function launchAlone(...more: string[]): Promise<Browser> {
  const executablePath = foundBrowser();
  return closingPages(
    await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...launchArgs, ...more],
    }),
  );
}

function closingPages(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  browser.newContext = async (options) => closedLater(await newContext(options));
  browser.newPage = async (options) => closedLater(await newPage(options));
  return browser;
}

function closedLater<Opened extends { close(): Promise<void> }>(opened: Opened): Opened {
  try {
    onTestFinished(() => opened.close());
  } catch {
    // Opened for all tests of a file.
  }
  return opened;
}

/** Everything that a page writes to its console from now on, and its uncaught errors. */
export function messagesOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return messages;
}

/**
 * One file of modules of the built package and what they need, as an application would ship it. Made once for all test
 * files.
 */
export async function bundle(...imports: string[]): Promise<string> {
  const times = imports.map((path) => (isAbsolute(path) ? statSync(path).mtimeMs : 0));
  const key = createHash('sha256')
    .update(JSON.stringify([imports, times]))
    .digest('hex');
  const file = join(inject('bundles'), key);
  const made = await readFile(file, 'utf8').catch(() => undefined);
  if (made !== undefined) return made;
  const code = await makeBundle(imports);
  // Two files may make the same at a time.
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return code;
}

async function makeBundle(imports: readonly string[]): Promise<string> {
  const { build } = await import('vite');
  const entry = 'virtual:entry';
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    // Vitest's own environment would choose Lit's development build.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, output: { codeSplitting: false } },
    },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id) {
          if (id === entry) return `\0${entry}`;
          // Modules of a test are run too: they are not in package.json's "sideEffects".
          return isAbsolute(id) && imports.includes(id) ? { id, moduleSideEffects: true } : undefined;
        },
        load: (id) =>
          id === `\0${entry}` ? imports.map((path) => `import '${path}';`).join('\n') : undefined,
      },
    ],
  })) as Rollup.RollupOutput;
  return output.output[0].code;
}

export const dist = (path: string): string => join(process.cwd(), 'dist', path);
