import { html, render } from 'lit';
import { describe, expect, it } from 'vitest';
import { keyed } from '../../../src/components/tag-list/keyed.ts';

const holder = document.createElement('div');
const show = (keys: string) =>
  render(
    html`<ul>
      ${keyed(
        [...keys],
        (key) => key,
        (key) => html`<li>${key}</li>`,
      )}
    </ul>`,
    holder,
  );
const items = () => new Map([...holder.querySelectorAll('li')].map((item) => [item.textContent, item]));

describe('a list with keys', () => {
  it.each([
    ['abc', 'bc'],
    ['abc', 'ac'],
    ['abc', 'xabyc'],
    ['abc', 'cab'],
    ['abcd', 'dxb'],
    ['abc', ''],
    ['', 'abc'],
  ])('from "%s" to "%s" each item keeps its element', (from, to) => {
    show(from);
    const before = items();
    show(to);
    expect([...items().keys()].join('')).toBe(to);
    for (const [key, item] of items()) if (before.has(key)) expect(item).toBe(before.get(key));
  });

  it('moves no item while others come and go', () => {
    show('abcd');
    const observer = new MutationObserver(() => {});
    observer.observe(holder.querySelector('ul')!, { childList: true });
    show('xbyd');
    const added = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
    observer.disconnect();
    expect(added.map((node) => node.textContent).join('')).toBe('yx');
  });
});
