// Content types of the files that this project's small web servers send, in one place.
import { extname } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * The content type of a file, by the end of its name.
 *
 * @param {string} path
 * @param {string} [otherwise] - For other ends. Default: plain text.
 */
export const contentType = (path, otherwise = 'text/plain; charset=utf-8') =>
  TYPES[extname(path)] ?? otherwise;
