import type { ReactiveElement } from 'lit';
import { hrefOf } from './href-of.ts';

/** Removes unsafe URLs from the page's own links inside an element; each is reported like a refused `href`. */
export function refuseLinks(
  host: ReactiveElement,
  links: Iterable<Element> = host.querySelectorAll('a'),
): void {
  for (const link of links) {
    const href = link.getAttribute('href');
    if (href && hrefOf(host, href) === undefined) link.removeAttribute('href');
  }
}
