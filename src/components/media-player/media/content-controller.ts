import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MediaElement } from './media-controller.ts';

/** What a morph, an editor or a script may change in the light DOM, and the player has to put right. */
const ATTRIBUTES = [
  'slot',
  'controls',
  'href',
  'aria-current',
  'data-lede-controls',
  'data-lede-aria-current',
];

const hasMediaApi = (element: Element): element is MediaElement =>
  typeof (element as Partial<MediaElement>).play === 'function' && 'currentTime' in element;

/** Finds the media element in the player's light DOM, and reports each change there. */
export class ContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #awaited = new Set<string>();
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The media element: a child of the player or a descendant, as in a `<figure>`. */
  findMedia(): MediaElement | undefined {
    const host = this.#host;
    for (const element of host.querySelectorAll('*')) {
      const slotted = element.closest('[slot]');
      if (slotted !== host && slotted?.closest(host.localName) === host) continue;
      if (hasMediaApi(element)) return element;
      if (element.localName.includes('-')) this.#awaitDefinition(element.localName);
    }
    return undefined;
  }

  /** A name that is never defined must not keep the player in memory: the promise holds it weakly. */
  #awaitDefinition(name: string): void {
    if (customElements.get(name) || this.#awaited.has(name)) return;
    this.#awaited.add(name);
    const reference = new WeakRef(this);
    void customElements.whenDefined(name).then(() => {
      const controller = reference.deref();
      if (controller) controller.#onChange();
    });
  }
}
