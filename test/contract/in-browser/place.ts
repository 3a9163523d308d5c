import '../../../src/define.ts';
import '../../../dist/lede.css';
import { afterEach, beforeAll } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fetchModule } from '../../../src/internal/element/on-demand.ts';
import { settled } from '../../fixture.ts';

// What comes when the reader comes near is there from the start: examples are compared whole.
for (const name of ['media-player/parts', 'lightbox/parts']) await fetchModule(name);

// The mouse lies where another file's tests left it, at first in the corner where elements come: the reader would be near.
beforeAll(() =>
  userEvent.hover(document.documentElement, { position: { x: innerWidth - 2, y: innerHeight - 2 } }),
);

const places: Element[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  document.querySelectorAll('dialog[open]').forEach((dialog) => (dialog as HTMLDialogElement).close());
});

/** An empty element on the page, gone after the test. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  places.push(element);
  document.body.append(element);
  return element;
}

/** Waits until elements have drawn, and have reacted to slots, sizes and changes of the page's HTML. */
export async function atRest(root: ParentNode = document.body): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await settled(root);
    await new Promise(requestAnimationFrame);
  }
  await settled(root);
}

/** The examples' files, where Vite serves them. */
export const served = (markup: string): string =>
  markup.replaceAll('/pictures/', '/stories/assets/').replaceAll('/media/', '/test/media/');

/** An example as it is served, its dialog closed: a modal one would make the rest of the page inert. */
export const closed = (markup: string): string => served(markup.replace(/ open(?=[\s>])/, ''));

/** Puts HTML on the page, as a page would hold it; its first element. */
export async function show(markup: string): Promise<HTMLElement> {
  const element = place();
  element.innerHTML = markup;
  await atRest(element);
  return element.firstElementChild as HTMLElement;
}
