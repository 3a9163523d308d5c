// What an element cannot use is told while developing: a value that it does not have, content for a slot that it does not have.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SLOTS, VALUES } from '../../../src/internal/element/warn-unknown.ts';
import { elements, everyExample, examplesOf } from '../elements.ts';
import { atRest, closed, place, show } from './place.ts';

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());
const said = () => warn.mock.calls.flat().join('\n');

describe.each(elements)('$tag', (element) => {
  const { tag, declaration } = element;

  it('knows each value of the manifest, and each slot', () => {
    for (const { name, type } of declaration.attributes ?? []) {
      const values = [...(type?.text ?? '').matchAll(/'([^'| ]+)'/g)].map(([, value]) => value);
      if (values.length > 0 && !type!.text.includes('Name'))
        expect(VALUES[tag]?.[name]?.split(' ').toSorted(), name).toEqual(values.toSorted());
    }
    const slots = (declaration.slots ?? []).map(({ name }) => name).filter(Boolean);
    expect((SLOTS[tag] ?? '').split(' ').filter(Boolean).toSorted()).toEqual(slots.toSorted());
  });

  it('warns about a value that it does not have', async () => {
    for (const attribute of Object.keys(VALUES[tag] ?? {})) {
      const host = await show(closed(examplesOf(element)[0]!.markup));
      host.setAttribute(attribute, attribute === 'heading-level' ? '9' : `no-${tag}`);
      await atRest(host.parentElement!);
      expect(said()).toContain(`<${tag} ${attribute}=`);
    }
  });

  it('warns about content for a slot that it does not have', async () => {
    const parent = place();
    parent.innerHTML = closed(examplesOf(element)[0]!.markup);
    parent.firstElementChild!.insertAdjacentHTML('beforeend', `<b slot="no-${element.name}">B</b>`);
    await atRest(parent);
    expect(said()).toContain(`slot="no-${element.name}"> in <${tag}> does not show`);
  });
});

it.each(everyExample)('%s: no warning', async (_, __, example) => {
  await show(closed(example()));
  expect(said()).not.toMatch(/unknown value|does not show/);
});
