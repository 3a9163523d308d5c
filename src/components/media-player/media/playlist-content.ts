import { safeUrl } from '../../../internal/url/safe-url.ts';
import type { MediaElement } from './media-controller.ts';

/** Poster, sources and tracks. */
interface Content {
  poster: string | null | undefined;
  nodes: Node[];
}

/** The content of a link: `data-poster`, `data-captions`, `data-chapters` and `data-thumbnails`. */
function contentOf(link: HTMLAnchorElement): Content {
  const { dataset } = link;
  const srclang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  const nodes = ['captions', 'chapters', 'thumbnails'].flatMap((name) => {
    const src = safeUrl(dataset[name]);
    const kind = name === 'thumbnails' ? 'metadata' : name;
    const label = kind === name ? '' : name;
    return src ? [Object.assign(document.createElement('track'), { kind, label, src, srclang })] : [];
  });
  return { poster: safeUrl(dataset['poster']), nodes };
}

/**
 * While a link is loaded, the page's own content of the media element is in a `<template>` in it, so that a copy of the
 * HTML still has it. The attribute is the URL of that content.
 */
const STORED = 'data-lede-content';
const POSTER = 'data-lede-poster';

function storeContent(media: MediaElement, nodes: readonly Node[]): HTMLTemplateElement {
  const template = document.createElement('template');
  template.setAttribute(STORED, media.currentSrc);
  const poster = media.getAttribute('poster');
  if (poster !== null) template.setAttribute(POSTER, poster);
  template.content.append(...nodes);
  return template;
}

const storedContent = (template: HTMLTemplateElement): Content => ({
  poster: safeUrl(template.getAttribute(POSTER)),
  nodes: [...template.content.childNodes],
});

const isSameFile = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];

/** Loads a link into a media element. A link without content of its own, to the file of the page, has the page's content. */
export function insertContent(media: MediaElement, link: HTMLAnchorElement, url: string): void {
  const old = [...(media.querySelectorAll?.('source, track') ?? [])];
  const stored =
    media.querySelector?.<HTMLTemplateElement>(`template[${STORED}]`) ?? storeContent(media, old);
  for (const node of old) if (node.parentNode !== stored.content) node.remove();
  const own = contentOf(link);
  const returns = isSameFile(stored.getAttribute(STORED)!, link.href) && !own.poster && !own.nodes.length;
  const { poster, nodes } = returns ? storedContent(stored) : own;
  if (returns) stored.remove();
  else media.append(stored);
  if (poster) media.setAttribute('poster', poster);
  else media.removeAttribute('poster');
  media.append(...nodes);
  media.src = url;
}
