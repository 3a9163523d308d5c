import { IconError } from '../icon.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** Encodings that a file may declare: those in which every character of ASCII has its own byte. */
const DECLARED =
  /^(?:iso-8859-\d+|latin1|us-ascii|windows-125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-jp|euc-kr|shift_jis)$/i;
const DECLARATION = /^<\?xml\s[^<>]*?encoding\s*=\s*["']([\w-]+)["']/;

/**
 * The text of a file: UTF-16 if a byte order mark says so, the encoding that its first line declares, else UTF-8.
 *
 * @throws IconError when the bytes are not valid in that encoding.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes);
  try {
    return (encoding ? new TextDecoder(encoding, { fatal: true }) : UTF_8).decode(bytes);
  } catch {
    throw new IconError(
      file,
      bytes.length === 0 ? 'the file is empty' : `not ${encoding ?? 'UTF-8 or UTF-16'} text`,
    );
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  // Most files begin with `<svg`.
  if (bytes[1] !== 0x3f) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const name = DECLARATION.exec(head)?.[1]?.toLowerCase();
  return name && DECLARED.test(name) ? name : undefined;
}
