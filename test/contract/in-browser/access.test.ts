// What a screen reader is told about every control, and what opens and closes with the focus.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { elements, examplesOf } from '../elements.ts';
import { atRest, closed, place, show } from './place.ts';

/** Elements of a tree and of all shadow roots in it. */
function deepElements(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}
const within = (host: HTMLElement) => [host, ...deepElements(host), ...deepElements(host.shadowRoot!)];
const nameOf = (control: HTMLElement) =>
  (control.ariaLabel ?? control.textContent).replaceAll(/\s+/g, ' ').trim();

describe.each(elements)('$tag', (element) => {
  const examples = () => examplesOf(element).map(({ title, markup }) => ({ title, markup: closed(markup) }));

  it('no tooltip repeats the name of its own control', async () => {
    for (const { title, markup } of examples()) {
      const host = await show(markup);
      const repeated = within(host).filter((control) => control.title && control.title === control.ariaLabel);
      expect(
        repeated.map((control) => control.outerHTML),
        title,
      ).toEqual([]);
    }
  });

  it('a control that is expanded keeps its name: its state is said once', async () => {
    for (const { title, markup } of examples()) {
      const host = await show(markup);
      for (const control of within(host).filter((one) => one.matches('button[aria-expanded]:enabled'))) {
        if (!control.checkVisibility()) continue;
        const before = [nameOf(control), control.ariaExpanded];
        control.click();
        await atRest(host.parentElement!);
        if (control.ariaExpanded !== before[1]) expect(nameOf(control), title).toBe(before[0]);
      }
    }
  });

  it('a menu does not scroll where it has room, and closes when the focus leaves it', async () => {
    for (const { title, markup } of examples()) {
      const host = await show(markup);
      const after = document.createElement('button');
      place().append(after);
      for (const opener of within(host).filter((one) => one.matches('button[popovertarget]'))) {
        const root = opener.getRootNode() as ShadowRoot;
        const menu = root.getElementById(opener.getAttribute('popovertarget')!);
        if (!menu || !opener.checkVisibility()) continue;
        opener.focus();
        await userEvent.keyboard('{Enter}');
        await expect.poll(() => menu.matches(':popover-open')).toBe(true);
        const room = innerHeight - menu.getBoundingClientRect().height > 40;
        if (room) expect(menu.scrollHeight, title).toBeLessThanOrEqual(menu.clientHeight);
        menu.querySelector<HTMLElement>('a[href], button')!.focus();
        after.focus();
        expect(menu.matches(':popover-open'), `${title}: open without the focus`).toBe(false);
        expect(document.activeElement).toBe(after);
      }
    }
  });
});
