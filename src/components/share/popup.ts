import { isPlainClick } from '../../internal/plain-click.ts';

/** Whether the screen has room for a small window. */
const hasRoom = () => !matchMedia('(pointer: coarse)').matches;

/**
 * Opens the web address of a link that was clicked in a small window over the middle of this one; false where the reader
 * asked for something else or the browser will not, and the link itself must do. The window cannot reach back, and no
 * network is told where the reader came from.
 */
export function popup(
  link: HTMLAnchorElement,
  click: MouseEvent,
  [width, height]: readonly [number, number] = [640, 560],
): boolean {
  if (!isPlainClick(click) || !hasRoom() || !link.protocol.startsWith('http')) return false;
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + (outerHeight - height) / 2);
  // Asked for `noopener`, open() never tells whether it opened; so the opener is taken from an empty window instead.
  const opened = open('', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
  if (!opened) return false;
  try {
    opened.opener = null;
    const leaving = opened.document.createElement('a');
    leaving.rel = 'noreferrer';
    leaving.href = link.href;
    leaving.click();
    return true;
  } catch {
    opened.close();
    return false;
  }
}
