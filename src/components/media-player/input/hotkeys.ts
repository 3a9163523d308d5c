import { isListed } from '../media/playlist.ts';
import type { Player, PlayerAction } from '../player-context.ts';

export interface Hotkey {
  action: PlayerAction;
  /** Letters and Space by `event.code`, so that they work on every layout; other keys by `event.key`. */
  keys: readonly string[];
  /** Seconds of a step; for `percent`, tenths of the duration. */
  amount: number | undefined;
}

/** The only list of keys: the keyboard, `aria-keyshortcuts` and the dialog of shortcuts use it. */
export const hotkeys: readonly Hotkey[] = (
  [
    ['toggle', 'Space KeyK'],
    ['back', 'ArrowLeft', 5],
    ['forward', 'ArrowRight', 5],
    ['back', 'KeyJ', 10],
    ['forward', 'KeyL', 10],
    ['start', 'Home'],
    ['end', 'End'],
    ['percent', '0–9'],
    ['previous', 'Shift+KeyP'],
    ['next', 'Shift+KeyN'],
    ['louder', 'ArrowUp'],
    ['quieter', 'ArrowDown'],
    ['mute', 'KeyM'],
    ['captions', 'KeyC'],
    ['slower', '<'],
    ['faster', '>'],
    ['fullscreen', 'KeyF'],
    ['pip', 'KeyI'],
    ['help', '?'],
  ] as [PlayerAction, string, number?][]
).map(([action, keys, amount]) => ({ action, keys: keys.split(' '), amount }));

/** Whether an action makes sense now: a live stream has no positions to seek to, audio has no picture. */
export const isAvailable = ({ playback, video, captions, playlist }: Player, action: PlayerAction): boolean =>
  !(
    (playback.live && /^(?:back|forward|start|percent|slower|faster)$/.test(action)) ||
    (!video && /^(?:fullscreen|pip)$/.test(action)) ||
    (action === 'captions' && captions.tracks.length === 0) ||
    (/^(?:previous|next)$/.test(action) && !isListed(playlist.neighbours))
  );

const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
/** Where the symbols are on a Latin keyboard, for layouts with letters there. */
const CODES: Record<string, string> = { '<': 'Comma', '>': 'Period' };

/** The name of a key in the dialog of shortcuts. `space`: that of the space bar, in the reader's language. */
export const keyName = (key: string, space: string): string =>
  key === 'Space' ? space : (NAMES[key] ?? letterOf(key));

const letterOf = (key: string) => key.replace(/^(Shift\+)?Key/, '$1');

/** The value of `aria-keyshortcuts` for the control of an action. */
export const shortcuts = (action: PlayerAction, amount?: number): string =>
  hotkeys
    .filter((hotkey) => hotkey.action === action && (amount === undefined || hotkey.amount === amount))
    .flatMap(({ keys }) => keys.map(letterOf))
    .join(' ');

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>;

function matches(key: string, { code, key: typed, shiftKey }: Pressed): boolean {
  const [, shift, letter] = /^(Shift\+)?Key(.)$/.exec(key) ?? [];
  if (letter)
    return shiftKey === Boolean(shift) && (code ? code === `Key${letter}` : typed.toUpperCase() === letter);
  if (key === 'Space') return !shiftKey && (code === key || typed === ' ');
  if (key === '0–9') return digitOf({ code, key: typed, shiftKey }) !== undefined;
  if (key in CODES && shiftKey && code === CODES[key] && /\p{L}/u.test(typed)) return true;
  return typed === key && (key.length === 1 || !shiftKey);
}

/** The digit row counts by position, as letters do; a number pad only while it types digits. */
function digitOf({ code, key, shiftKey }: Pressed): number | undefined {
  if (/^\d$/.test(key)) return Number(key);
  const [, row] = /^Digit(\d)$/.exec(code) ?? [];
  return row === undefined || shiftKey ? undefined : Number(row);
}

/** The hotkey of an event; none while a modifier other than Shift is held or an input method composes text. */
export function hotkeyOf(event: KeyboardEvent): Hotkey | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return undefined;
  const found = hotkeys.find(({ keys }) => keys.some((key) => matches(key, event)));
  return found?.action === 'percent' ? { ...found, amount: digitOf(event)! } : found;
}

const TEXT = 'textarea, select, [contenteditable]:not([contenteditable=false])';
const RANGE = /^(?:Arrow|Home$|End$|Page)/;

/** Whether an element between the target of a key event and the player uses that key itself. */
export function isUsed(event: KeyboardEvent): boolean {
  const { key } = event;
  const path = event.composedPath();
  return path.slice(0, path.indexOf(event.currentTarget!)).some((each) => {
    const target = each as Element;
    if (target.nodeType !== Node.ELEMENT_NODE) return false;
    if (target.matches(TEXT)) return true;
    if (target.matches('input')) {
      const { type } = target as HTMLInputElement;
      return type === 'range' ? RANGE.test(key) : !/^(?:checkbox|radio|button)$/.test(type) || key === ' ';
    }
    if (target.matches('[role^=menu], dialog')) return RANGE.test(key) || key === ' ' || key === 'Enter';
    if (target.matches('button, summary, [role=button]')) return key === ' ' || key === 'Enter';
    return target.matches('.scrolls') && RANGE.test(key);
  });
}
