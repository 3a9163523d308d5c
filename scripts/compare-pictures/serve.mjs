// Serves both Storybooks from one address, as pictures may show it. The cookie `side` says which one a browser context sees.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from '../content-types.mjs';

/** `folders` has a folder for each side. */
export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const [, side] = /\bside=(\w+)/.exec(request.headers.cookie ?? '') ?? [];
    const body = await readFile(join(folders[side] ?? '', path)).catch(() => undefined);
    const headers = {
      'content-type': contentType(path, 'application/octet-stream'),
      'cache-control': 'max-age=3600',
    };
    // Browsers seek in media by asking for ranges of bytes.
    const [, from] = /^bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
    if (!body) response.writeHead(404, headers).end();
    else if (!from) response.writeHead(200, headers).end(body);
    else {
      const range = `bytes ${from}-${body.length - 1}/${body.length}`;
      response.writeHead(206, { ...headers, 'content-range': range }).end(body.subarray(Number(from)));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
