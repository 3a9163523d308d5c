import { within } from 'storybook/test';

/** Queries inside an element's shadow root. */
export const inside = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);

/** The only element of a kind in a story, or in a shadow root. */
export function the<Tag extends keyof HTMLElementTagNameMap>(
  canvas: ParentNode,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = canvas.querySelector(tag);
  if (!found) throw new Error(`No <${tag}> in this story.`);
  return found;
}
