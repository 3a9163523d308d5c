// A plain web server for a folder, as a newsroom's: it compresses text.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from './content-types.mjs';

/**
 * Serves a folder on a free port of this machine.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] - Of every answer.
 */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => undefined);
    const type = contentType(file);
    const compressed =
      body && /text|script|json|xml/.test(type) && /gzip/.test(request.headers['accept-encoding']);
    if (compressed) response.setHeader('content-encoding', 'gzip');
    response.writeHead(body ? 200 : 404, { 'content-type': type, ...headers });
    response.end(compressed ? gzipSync(body) : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
