import type { Player } from '../player-context.ts';

/** What a key can do. */
export type Action =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'louder'
  | 'quieter'
  | 'mute'
  | 'captions'
  | 'fullscreen'
  | 'pip'
  | 'slower'
  | 'faster'
  | 'start'
  | 'end'
  | 'percent'
  | 'help';

export interface Hotkey {
  does: Action;
  /** Letters and Space by `event.code`, so that they work on every layout; all else by `event.key`. */
  keys: readonly string[];
  /** Seconds of a step; for digits, the tenth of the way that was pressed. */
  by?: number;
}

/** The one table: it drives the keyboard, writes `aria-keyshortcuts` and fills the help. */
export const hotkeys: readonly Hotkey[] = [
  { does: 'toggle', keys: ['Space', 'KeyK'] },
  { does: 'back', keys: ['ArrowLeft'], by: 5 },
  { does: 'forward', keys: ['ArrowRight'], by: 5 },
  { does: 'back', keys: ['KeyJ'], by: 10 },
  { does: 'forward', keys: ['KeyL'], by: 10 },
  { does: 'start', keys: ['Home'] },
  { does: 'end', keys: ['End'] },
  { does: 'percent', keys: ['0–9'] },
  { does: 'louder', keys: ['ArrowUp'] },
  { does: 'quieter', keys: ['ArrowDown'] },
  { does: 'mute', keys: ['KeyM'] },
  { does: 'captions', keys: ['KeyC'] },
  { does: 'slower', keys: ['<'] },
  { does: 'faster', keys: ['>'] },
  { does: 'fullscreen', keys: ['KeyF'] },
  { does: 'pip', keys: ['KeyI'] },
  { does: 'help', keys: ['?'] },
];

/** Whether an action has a use: what is live cannot be sought, and sound has no picture. */
export const works = ({ deck, video, captions }: Player, does: Action): boolean =>
  !(
    (deck.live && /^(?:back|forward|start|percent|slower|faster)$/.test(does)) ||
    (!video && /^(?:fullscreen|pip)$/.test(does)) ||
    (does === 'captions' && captions.tracks.length === 0)
  );

const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
/** Where the symbols are on a Latin keyboard, for layouts that have letters in their place. */
const PLACES: Record<string, string> = { '<': 'Comma', '>': 'Period' };

/** A key as the help shows it; `space` is its name in the reader's language. */
export const keyName = (key: string, space: string): string =>
  key === 'Space' ? space : (NAMES[key] ?? key.replace(/^Key/, ''));

/** The value of `aria-keyshortcuts` for what an action's control does. */
export const shortcuts = (does: Action, by?: number): string =>
  hotkeys
    .filter((hotkey) => hotkey.does === does && (by === undefined || hotkey.by === by))
    .flatMap(({ keys }) => keys.map((key) => key.replace(/^Key/, '')))
    .join(' ');

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>;

function matches(key: string, { code, key: typed, shiftKey }: Pressed): boolean {
  if (key.startsWith('Key'))
    return !shiftKey && (code ? code === key : typed.toLowerCase() === key.slice(3).toLowerCase());
  if (key === 'Space') return !shiftKey && (code === key || typed === ' ');
  if (key === '0–9') return digit({ code, key: typed, shiftKey }) !== undefined;
  if (key in PLACES && shiftKey && code === PLACES[key] && /\p{L}/u.test(typed)) return true;
  return typed === key && (key.length === 1 || !shiftKey);
}

/** The digit row by place, as letters are; a number pad only while it types digits. */
function digit({ code, key, shiftKey }: Pressed): number | undefined {
  if (/^\d$/.test(key)) return Number(key);
  const [, row] = /^Digit(\d)$/.exec(code) ?? [];
  return row === undefined || shiftKey ? undefined : Number(row);
}

/** The hotkey that was pressed; none while another modifier than Shift is held or text is composed. */
export function hotkeyOf(event: KeyboardEvent): Hotkey | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return undefined;
  const found = hotkeys.find(({ keys }) => keys.some((key) => matches(key, event)));
  return found?.does === 'percent' ? { ...found, by: digit(event)! } : found;
}

const TEXT = 'textarea, select, [contenteditable]:not([contenteditable=false])';
const RANGE = /^(?:Arrow|Home$|End$|Page)/;

/** Whether something on the way of a key event to the player has its own use for that key. */
export function isUsed(event: KeyboardEvent): boolean {
  const { key } = event;
  const path = event.composedPath();
  return path.slice(0, path.indexOf(event.currentTarget!)).some((at) => {
    if (!(at instanceof Element)) return false;
    if (at.matches(TEXT)) return true;
    if (at instanceof HTMLInputElement)
      return at.type === 'range'
        ? RANGE.test(key)
        : !/^(?:checkbox|radio|button)$/.test(at.type) || key === ' ';
    if (at.matches('[role^=menu], dialog')) return RANGE.test(key) || key === ' ' || key === 'Enter';
    if (at.matches('button, summary, [role=button]')) return key === ' ' || key === 'Enter';
    return at.matches('.scrolls') && RANGE.test(key);
  });
}
