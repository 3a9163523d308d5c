/** What people say of an icon: one entry of `icons.json`, all optional for sets other than our own. */
export interface IconMeta {
  /** Human title, e.g. "Bookmark (saved)". Default: the name with spaces. */
  title: string;
  /** What it stands for on a page. */
  meaning: string;
  /** The drawer it lies in, e.g. "media". */
  group: string;
  /** Search words. */
  tags: string[];
  /** Other names that resolve to this icon. */
  aliases: string[];
  /** Mirrored where the text runs right to left. */
  flip: boolean;
}

/** A compiled icon: its name and symbol id, what is said of it, and what became of its bytes. */
export interface Icon extends IconMeta {
  name: string;
  id: string;
  viewBox: string;
  /** Path of its source, as shown in messages. */
  file: string;
  /** Bytes of the source and of the optimised file. */
  before: number;
  after: number;
  /** What `sanitize` took out of it, as messages. */
  stripped: string[];
}

/** Files choose what messages quote: no line breaks, no control characters for a terminal, no end of it. */
const quoted = (text: string) => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 200 ? `${line.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
};

/**
 * An icon that is refused. The message names file, line and column, and the fault; that of a folder, at line 0, has no
 * place to name.
 */
export class IconError extends Error {
  override name = 'IconError';
  /** Whether the same file may do better another time: its worker was lost. */
  passing = false;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;

  constructor(file: string, reason: string, line = 1, column = 1) {
    super(`${quoted(file)}${line > 0 ? `:${line}:${column}` : ''}: ${quoted(reason)}`);
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = quoted(reason);
  }
}
