// Serves the page with the application rendered, and the files that Vite built.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { render } from './dist/server/server.js';

const types = { '.js': 'text/javascript', '.css': 'text/css' };
const template = await readFile('dist/index.html', 'utf8');

createServer(async ({ url }, response) => {
  if (url === '/') {
    response.setHeader('content-type', 'text/html');
    return response.end(template.replace('<!--app-->', await render()));
  }
  const file = await readFile(join('dist', new URL(url, 'http://localhost').pathname)).catch(() => undefined);
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(url)] ?? 'text/plain' }).end(file);
}).listen(process.env.PORT ?? 3000);
