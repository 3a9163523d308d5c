// Developers test their pages in documents that have no layout, no media queries and no animations: nothing may throw there.
import { afterEach, expect, it } from 'vitest';
import { everyExample } from '../contract/elements.ts';

const errors: unknown[] = [];
const note = (error: unknown) => void errors.push(error);
process.on('unhandledRejection', note).on('uncaughtException', note);
afterEach(() => expect(errors.splice(0)).toEqual([]));

interface Updating extends HTMLElement {
  updateComplete: Promise<boolean>;
}

async function drawn(element: Updating): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

/** Runs in the environment of the test file that calls it, with the package as a page imports it. */
export async function drawsEveryElement(): Promise<void> {
  await import('../../dist/define.js');
  it.each(everyExample)('%s', async (_, { tag }, example) => {
    document.body.innerHTML = example();
    const element = document.body.querySelector<Updating & { open?: boolean }>(tag)!;
    await drawn(element);
    // A lightbox draws nothing before it opens, and does not open by a property.
    if (tag === 'lede-lightbox') return;
    expect(element.shadowRoot!.querySelector('*')).not.toBeNull();
    for (const open of [true, false])
      if (typeof element.open === 'boolean') {
        element.open = open;
        await drawn(element);
      }
    element.remove();
    await drawn(element);
  });
}
