import { IconError } from '../icon.ts';

const decoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
const DECODERS = {
  'utf-8': decoder('utf-8'),
  'utf-16le': decoder('utf-16le'),
  'utf-16be': decoder('utf-16be'),
};

/**
 * The text of a file: UTF-16 if a byte order mark says so, else UTF-8.
 *
 * @throws IconError when the bytes are not valid in that encoding.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return DECODERS[encoding].decode(bytes);
  } catch {
    throw new IconError(file, bytes.length === 0 ? 'the file is empty' : 'not UTF-8 or UTF-16 text');
  }
}
