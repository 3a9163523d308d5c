import type { ReactiveElement } from 'lit';
import { hrefOf } from './safe-url.ts';

/** Takes the address of the page's own links inside an element away where it could run; told as a refused `href` is. */
export function refuseLinks(
  host: ReactiveElement,
  links: Iterable<Element> = host.querySelectorAll('a'),
): void {
  for (const link of links) {
    const href = link.getAttribute('href');
    if (href && hrefOf(host, href) === undefined) link.removeAttribute('href');
  }
}
