import { pageUrl } from '../../internal/page.ts';
import { secondsOf } from './time-text.ts';

/**
 * The address of a moment: the story's with `#t=83`, or `#name&t=83` for a player that has an id, so that one page
 * can hold several.
 */
export function clipUrl(story: string | undefined, id: string, seconds: number): string {
  const name = id ? `${encodeURIComponent(id)}&` : '';
  return `${(story ?? pageUrl()).split('#')[0]}#${name}t=${Math.floor(seconds)}`;
}

/** The moment that a page's fragment asks of a player; `first` is whether it is the page's first. */
export function clipTime(fragment: string, id: string, first: boolean): number | undefined {
  const [, name = '', time = ''] = /^#(?:([^&]*)&)?t=([^&,]+)/.exec(fragment) ?? [];
  const ours = name ? name === encodeURIComponent(id) : first;
  return ours ? secondsOf(time) : undefined;
}
