import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Sizes } from './build-result.ts';

/** Bytes up to which brotli compresses at its highest level. */
const FULL_EFFORT = 256 * 1024;

/** Whether a file is a symbol sprite: `sprite.svg`, with or without hash and group in its name; not the view sprite. */
const isSprite = (path: string) =>
  /^sprite\b.*\.svg$/.test(path) && !/^sprite\.views(?:\.[0-9a-f]{8})?\.svg$/.test(path);

/** The sizes of all symbol sprites among the files together; undefined when there is none. */
export async function spriteSizes(files: ReadonlyMap<string, string>): Promise<Sizes | undefined> {
  const sprites = [...files].filter(([path]) => isSprite(path)).map(([, text]) => Buffer.from(text));
  if (sprites.length === 0) return undefined;
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const text of sprites) {
    const effort = text.length > FULL_EFFORT ? 9 : 11;
    const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
    sum.raw += text.length;
    sum.gzip += (await promisify(gzip)(text, { level: 9 })).length;
    sum.brotli += (await promisify(brotliCompress)(text, { params })).length;
  }
  return sum;
}
