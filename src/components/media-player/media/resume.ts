import type { Deck } from './media-controller.ts';

const KEY = 'lede-player-positions';
/** What is shorter is begun anew. */
const SHORTEST = 30;
const EDGE = 5;
const MOST = 50;

type Positions = [address: string, seconds: number][];

function read(): Positions {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((one) => typeof one?.[0] === 'string' && Number.isFinite(one[1]))
      : [];
  } catch {
    return []; // Refused storage and somebody else's data are as good as none.
  }
}

/** Remembers where a reader stopped, newest first; no place, or the very beginning or end, is forgotten. */
export function keep(address: string, seconds: number, duration: number): void {
  const worth = duration >= SHORTEST && seconds >= EDGE && seconds <= duration - EDGE;
  const others = read().filter(([other]) => other !== address);
  const kept: Positions = worth ? [[address, Math.floor(seconds)], ...others] : others;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.slice(0, MOST)));
  } catch {
    // Nothing is remembered then.
  }
}

/** Where a reader stopped, in seconds. */
export const keptFor = (address: string): number | undefined =>
  read().find(([other]) => other === address)?.[1];

/** Goes on where the reader stopped last time, in this browser. */
export function resume(deck: Deck, wanted: () => boolean): void {
  let known = '';
  let last = 0;
  const save = (seconds = deck.time) => {
    if (wanted() && known && deck.duration && deck.started) keep(known, seconds, deck.duration);
    last = seconds;
  };
  deck.follow((type) => {
    // What is not asked for before it plays has its address already, but no length.
    if (/^(?:attach|loadstart|loadedmetadata)$/.test(type)) {
      known = address(deck.media!.currentSrc);
      const kept = wanted() && known && deck.pending === undefined && !deck.time && keptFor(known);
      if (kept && deck.started) deck.seek(kept);
      else if (kept) deck.pending = kept;
    } else if (type === 'timeupdate' && Math.abs(deck.time - last) >= EDGE) save();
    else if (type === 'pause' || type === 'detach') save(deck.ended ? 0 : deck.time);
    else if (type === 'ended') save(0);
  });
}

/** Blobs and streams have another address each time. */
const address = (source: string): string => (/^https?:/.test(source) ? source.split('#')[0]! : '');
