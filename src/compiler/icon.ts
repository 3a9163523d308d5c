import type { Note } from './notes.ts';

/** Metadata of an icon: one entry of `icons.json`. Every part of an entry may be left out. */
export interface IconMeta {
  /** Human title, e.g. "Bookmark (saved)". Default: the name with spaces in place of hyphens. */
  title: string;
  /** What the icon stands for on a page. Default: empty. */
  meaning: string;
  /** The group that the icon belongs to, e.g. "media". Default: empty. */
  group: string;
  /** Search words. Default: none. */
  tags: string[];
  /** Other names that resolve to this icon. Default: none. */
  aliases: string[];
  /** Whether the icon is mirrored where the text runs right to left. Default: false. */
  flip: boolean;
}

/** A compiled icon: its name, symbol id, metadata, and sizes before and after. */
export interface Icon extends IconMeta {
  /** Lower-case letters, digits and hyphens, made from the folders and the file name: `media/Play.svg` is `media-play`. */
  name: string;
  /** Id of its `<symbol>`: the prefix and the name. */
  id: string;
  /** Four numbers, as in the source: `0 0 24 24`. */
  viewBox: string;
  /** Path of the source file, as shown in messages. */
  file: string;
  /** Size of the source file, in bytes. */
  before: number;
  /** Size of the optimised icon, in bytes. */
  after: number;
  /** What `sanitize` removed, one message each. Empty without `sanitize`. */
  stripped: string[];
  /** What was left out or read in another way without changing the drawing: kinds, and what each concerned. */
  notes: Note[];
}

/** Text from files, made safe to print: one line without control characters, cut at 200 characters. */
const quoted = (text: string) => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 200 ? `${line.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
};

/** `icons/a.svg:3:5`; without line and column when the line is 0. */
export const locationText = (file: string, line: number, column: number): string =>
  line > 0 ? `${file}:${line}:${column}` : file;

/** An icon, or a folder of icons, that is refused. The message has the form `file:line:column: reason`. */
export class IconError extends Error {
  override name = 'IconError';
  /** Whether the same file may succeed next time, because its worker timed out or crashed. Never cached. Default false. */
  transient = false;
  /** Path of the file or folder, as shown in messages. */
  readonly file: string;
  /** Line of the fault, from 1; 0 for a fault that has no place in the file. Default 1. */
  readonly line: number;
  /** Column of the fault, from 1. Default 1. */
  readonly column: number;
  /** What is wrong, in one line of at most 200 characters. */
  readonly reason: string;

  constructor(file: string, reason: string, line = 1, column = 1) {
    super(`${locationText(quoted(file), line, column)}: ${quoted(reason)}`);
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = quoted(reason);
  }
}

/** The parts of an IconError that JSON and messages between processes can carry. */
export type IconErrorParts = Pick<IconError, 'file' | 'reason' | 'line' | 'column'>;

/** An IconError as plain data. */
export const toParts = ({ file, line, column, reason }: IconError): IconErrorParts => {
  return { file, line, column, reason };
};

/** The IconError that was turned into plain data. */
export const fromParts = ({ file, reason, line, column }: IconErrorParts): IconError =>
  new IconError(file, reason, line, column);
