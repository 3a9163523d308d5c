import type { MediaElement } from './media-controller.ts';

const hasMediaApi = (element: Element): element is MediaElement =>
  typeof (element as Partial<MediaElement>).play === 'function' && 'currentTime' in element;

/**
 * The media element in a player: a child or a descendant, as in a `<figure>`.
 *
 * @param retry - Called when a custom element among the candidates, not defined yet, is defined.
 */
export function findMedia(host: HTMLElement, retry: () => void): MediaElement | undefined {
  for (const element of host.querySelectorAll('*')) {
    const slotted = element.closest('[slot]');
    if (slotted !== host && slotted?.closest(host.localName) === host) continue;
    if (hasMediaApi(element)) return element;
    if (element.localName.includes('-') && !customElements.get(element.localName))
      void customElements.whenDefined(element.localName).then(retry);
  }
  return undefined;
}
