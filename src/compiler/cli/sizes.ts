import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes of a text as it is and as it travels: gzip at its best; brotli 11, from 256 kB on 9, as 11 takes seconds. */
export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Bytes up to which brotli is given its full effort. */
const FULL_EFFORT = 256 * 1024;

/** A symbol sprite: `sprite.svg`, with a hash or a group in its name or not; not the sprite of views. */
const isSprite = (path: string) => /^sprite\b.*\.svg$/.test(path) && !/\.views\b/.test(path);

/** The sizes of the symbol sprites among files, added up; undefined without one. */
export async function sizesOf(files: ReadonlyMap<string, string>): Promise<Sizes | undefined> {
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
