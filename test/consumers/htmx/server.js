// Serves the files in public/, and answers the page's forms.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/more') return response.end(await readFile('more.html'));
  if (pathname === '/count') {
    console.log('shared');
    return response.writeHead(204).end();
  }
  const path = pathname === '/' ? '/index.html' : extname(pathname) ? pathname : `${pathname}.html`;
  const file = await readFile(join('public', path)).catch(() => undefined);
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(file);
}).listen(process.env.PORT ?? 3000);
