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

/** An icon as read: its name, where it came from, its markup and its entry in `icons.json`. */
export interface Icon {
  name: string;
  /** Path as shown in messages. */
  file: string;
  svg: string;
  meta: IconMeta;
}

/** An icon that is refused. The message names file, line and column, and the fault. */
export class IconError extends Error {
  override name = 'IconError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;

  constructor(file: string, reason: string, line = 1, column = 1) {
    super(`${file}:${line}:${column}: ${reason}`);
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}
