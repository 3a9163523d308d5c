import { isServer } from 'lit';
import { redrawSubscribers } from '../../internal/element/redraw.ts';
import { documentProperty } from '../../internal/element/page-document.ts';
import { globalState } from '../../internal/element/global-state.ts';

const sprite = globalState('sprite', (): { url?: string | undefined } => ({}));

/**
 * Sets the URL of the sprite for names without a registered glyph. It must have the page's own origin. `undefined` leaves
 * it to `<html data-lede-sprite>` again.
 */
export function setSprite(url: string | undefined): void {
  sprite.url = url;
  redrawSubscribers();
}

/** The URL that `setSprite()` has set, else that of `<html data-lede-sprite>`. */
export const spriteUrl = (): string | undefined =>
  sprite.url ??
  (isServer ? undefined : documentProperty('documentElement').dataset['ledeSprite']) ??
  undefined;

/** Firefox fires no event at a `<use>` of another file. */
const FIRES_NOTHING = !isServer && globalThis.CSS?.supports('-moz-orient', 'inline');
const waiting = new Set<() => void>();
let loaded: Set<string> | undefined;

/** Calls back once the sprite has loaded or failed, in browsers that fire no event for that. */
export function whenSpriteLoads(check: () => void): void {
  if (!FIRES_NOTHING) return;
  waiting.add(check);
  if (loaded) return checkLoaded();
  const urls = (loaded = new Set<string>());
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) urls.add(name);
    checkLoaded();
  }).observe({ type: 'resource', buffered: true });
}

function checkLoaded(): void {
  const url = spriteUrl();
  if (!url || !loaded!.has(new URL(url, documentProperty('baseURI')).href)) return;
  const checks = [...waiting];
  waiting.clear();
  // The symbol is drawn in the next frame.
  requestAnimationFrame(() => {
    for (const check of checks) check();
  });
}
