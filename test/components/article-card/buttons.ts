import { expect } from 'vitest';
import { next, settled } from '../../fixture.ts';

type Tag = 'lede-bookmark-button' | 'lede-share';

/** The button of a card that saves or shares its story: a plain one until it is used, then that of the element. */
export const buttonOf = (host: Element, tag: Tag): HTMLButtonElement | null => {
  const inner = host.shadowRoot!.querySelector(`.actions ${tag}`)?.shadowRoot;
  return (inner ?? host.shadowRoot!).querySelector(inner ? 'button' : `[data-button=${tag}]`);
};

/** Clicks a card's button, so that the element takes its place; nothing is saved, and no menu stays open. */
export async function use<Name extends Tag>(host: Element, tag: Name): Promise<HTMLElementTagNameMap[Name]> {
  const button = buttonOf(host, tag)!;
  if (tag === 'lede-bookmark-button') {
    const told = next(host, 'lede-bookmark-change');
    host.addEventListener('lede-bookmark-change', (event) => event.preventDefault(), { once: true });
    button.click();
    await told;
  } else {
    button.click();
    const menu = () =>
      host
        .shadowRoot!.querySelector(`.actions ${tag}`)
        ?.shadowRoot!.querySelector<HTMLElement>(':popover-open');
    await expect.poll(menu).toBeTruthy();
    menu()!.hidePopover();
  }
  await settled(host.parentElement!);
  return host.shadowRoot!.querySelector<HTMLElementTagNameMap[Name]>(`.actions ${tag}`)!;
}
