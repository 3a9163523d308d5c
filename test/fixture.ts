import { html, render, type TemplateResult } from 'lit';
import { afterEach } from 'vitest';

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  document.documentElement.removeAttribute('data-lede-sprite');
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
});

/** Renders into the page and waits until every Lede element in it has drawn itself. Gone after the test. */
export async function fixture<E extends Element>(template: TemplateResult): Promise<E> {
  const place = document.createElement('div');
  places.push(place);
  document.body.append(place);
  render(html`${template}`, place);
  await settled(place);
  return place.firstElementChild as E;
}

/** Waits until elements, and those inside them, have nothing left to draw. */
export async function settled(root: ParentNode = document.body): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    const updating = element as { updateComplete?: Promise<boolean> };
    // An update may ask for another one (after a slot's first change, say).
    while ((await updating.updateComplete) === false);
    if (element.shadowRoot) await settled(element.shadowRoot);
  }
}

/** The first match in an element's shadow root; it must be there. */
export function part<E extends HTMLElement = HTMLElement>(host: Element, selector: string): E {
  const found = host.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${host.localName}>`);
  return found;
}

/** The next event of a type. */
export const next = <E extends Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
