import { mediaMatches } from '../../internal/layout.ts';
import { isPlainClick } from '../../internal/plain-click.ts';

/** Touch devices have no room for a popup window. */
const hasRoom = () => !mediaMatches('(pointer: coarse)');

/**
 * Opens a URL that becomes known after a click, as the clicked link would open its own. Only http(s) URLs open.
 *
 * @param popup - Opens a link's URL in a popup window; false where it does not.
 */
export async function openLater(
  url: Promise<string>,
  link: HTMLAnchorElement,
  popup: (link: HTMLAnchorElement) => boolean,
): Promise<void> {
  const href = await url;
  if (!/^https?:/.test(href)) return;
  const answer = link.cloneNode() as HTMLAnchorElement;
  answer.href = href;
  if (!popup(answer)) answer.click();
}

/**
 * Opens the URL of a clicked link in a popup window centred over this window. The popup has no `opener`, and no referrer
 * is sent.
 *
 * @returns false where the reader pressed a modifier key, the URL is not http(s) or the browser blocked the popup: the
 * browser then follows the link itself.
 */
export function openPopup(
  link: HTMLAnchorElement,
  click: MouseEvent,
  [width, height]: readonly [number, number] = [640, 560],
): boolean {
  if (!isPlainClick(click) || !hasRoom() || !link.protocol.startsWith('http')) return false;
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + (outerHeight - height) / 2);
  // With `noopener`, open() always returns null. So an empty window is opened, and its opener removed afterwards.
  const popup = open('', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
  if (!popup) return false;
  try {
    popup.opener = null;
    const target = popup.document.createElement('a');
    target.rel = 'noreferrer';
    target.href = link.href;
    target.click();
    return true;
  } catch {
    popup.close();
    return false;
  }
}
