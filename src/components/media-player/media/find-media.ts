import type { Media } from './media-controller.ts';

const hasApi = (element: Element): element is Media =>
  typeof (element as Partial<Media>).play === 'function' && 'currentTime' in element;

/** The media element in a player: its own child, or one deeper, as in a `<figure>`. `again` is called when one that is not defined yet is. */
export function findMedia(host: HTMLElement, again: () => void): Media | undefined {
  for (const element of host.querySelectorAll('*')) {
    if (element.closest('[slot]')?.closest(host.localName) === host && element.closest('[slot]') !== host)
      continue;
    if (hasApi(element)) return element;
    if (element.localName.includes('-') && !customElements.get(element.localName))
      void customElements.whenDefined(element.localName).then(again);
  }
  return undefined;
}
