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

/** The animations of an element's shadow root and of all shadow roots inside it. */
function moving(root: ParentNode & { shadowRoot?: ShadowRoot | null }): Animation[] {
  const own = root.shadowRoot ? [...root.shadowRoot.getAnimations(), ...moving(root.shadowRoot)] : [];
  return [...own, ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? moving(one) : []))];
}

/** Waits until opening and closing animations have ended: axe would check colours that are half faded in. */
export async function atRest(element: Element): Promise<void> {
  // An animation that was just started runs from the next frame on.
  await new Promise(requestAnimationFrame);
  const running = moving(element).filter(({ playState }) => playState === 'running');
  await Promise.allSettled(running.map(({ finished }) => finished));
}
