import '../../../src/define/bookmark-button.ts';
import '../../../src/define/button.ts';
import '../../../src/define/icon-button.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setBookmarkStore } from '../../../src/components/bookmark-button/index.ts';
import { settled } from '../../fixture.ts';

let main: HTMLElement;
beforeEach(() => {
  main = document.createElement('main');
  document.body.append(main);
});
afterEach(() => {
  main.remove();
  localStorage.clear();
  setBookmarkStore();
});

async function page(html: string): Promise<HTMLElement> {
  main.innerHTML = html;
  await settled(main);
  return main;
}

describe('a slotted control', () => {
  const html = '<lede-button loading label="Save the story"><button>Save</button></lede-button>';

  it('in a clone and in saved HTML, the states can be taken away again', async () => {
    await page(html);
    const copies = [main.firstElementChild!.cloneNode(true) as Element, document.createElement('div')];
    copies[1]!.innerHTML = main.innerHTML;
    main.append(...copies);
    for (const host of main.querySelectorAll('lede-button')) {
      host.loading = false;
      host.label = '';
    }
    await settled(main);
    const buttons = [...main.querySelectorAll('button')];
    expect(buttons).toHaveLength(3);
    for (const button of buttons) expect(button.outerHTML).toBe('<button slot="control">Save</button>');
  });

  it('gets back what a morph has removed', async () => {
    await page(html);
    const button = main.querySelector('button')!;
    for (const { name } of Array.from(button.attributes)) button.removeAttribute(name);
    await expect.poll(() => button.getAttribute('aria-busy')).toBe('true');
    expect(button.slot).toBe('control');
    expect(button.getAttribute('aria-label')).toBe('Save the story');
  });

  it('keeps the name and states that the page has given it', async () => {
    await page('<lede-button label="A"><button aria-label="B" aria-expanded="true">C</button></lede-button>');
    const host = main.querySelector('lede-button')!;
    const button = main.querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('B');
    host.label = '';
    host.expanded = false;
    await settled(main);
    host.expanded = null;
    await settled(main);
    expect(button.getAttribute('aria-label')).toBe('B');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('an aria-label on the element', () => {
  it.each(['lede-button', 'lede-icon-button'])('%s: names the button, and follows', async (tag) => {
    await page(`<${tag} aria-label="One"></${tag}>`);
    const host = main.firstElementChild!;
    const name = () => host.shadowRoot!.querySelector('.control')!.getAttribute('aria-label');
    expect(name()).toBe('One');
    host.setAttribute('aria-label', 'Two');
    await settled(main);
    expect(name()).toBe('Two');
    host.setAttribute('label', 'Three');
    await settled(main);
    expect(name()).toBe('Three');
  });
});

describe('a form whose fields have the names of its methods and properties', () => {
  const FIELDS = [
    'requestSubmit',
    'reset',
    'submit',
    'method',
    'action',
    'enctype',
    'elements',
    'matches',
    'getAttribute',
    'setAttribute',
    'addEventListener',
    'removeEventListener',
    'baseURI',
    'slot',
  ];
  const inputs = FIELDS.map((name) => `<input name="${name}" value="${name}">`).join('');

  it('is submitted by a submit button, and reset by a reset button', async () => {
    await page(
      `<form>${inputs}<lede-button type="submit">A</lede-button><lede-button type="reset">B</lede-button></form>`,
    );
    const events: string[] = [];
    for (const type of ['submit', 'reset'])
      main.addEventListener(type, (event) => {
        events.push(event.type);
        event.preventDefault();
      });
    main.querySelector('input')!.focus();
    for (const button of main.querySelectorAll('lede-button')) button.click();
    expect(events).toEqual(['submit', 'reset']);
    main.querySelector('lede-button')!.remove();
    await settled(main);
  });

  it('inside a bookmark button shows the state, and is posted to its own URL', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(''));
    await page(
      `<lede-bookmark-button story-id="a" headline="B"><form method="post" action="/saved">${inputs}<button>Save</button></form></lede-bookmark-button>`,
    );
    const button = main.querySelector('button')!;
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(button.assignedSlot).toBe(null);
    button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    expect(fetch.mock.calls[0]![0]).toBe(new URL('/saved', location.href).href);
    fetch.mockRestore();
  });
});

it('a popover is found by its id in a document with an image of the name of the method', async () => {
  await page(
    '<img name="getElementById"><img name="createElement"><div popover id="pop">A</div><lede-button popovertarget="pop">B</lede-button>',
  );
  main.querySelector('lede-button')!.click();
  expect(main.querySelector('#pop')!.matches(':popover-open')).toBe(true);
});

describe('the saved state of a bookmark', () => {
  const html = '<lede-bookmark-button story-id="a" headline="A"></lede-bookmark-button>';
  const hosts = () => [...main.querySelectorAll('lede-bookmark-button')];

  it('comes from the store after a morph has put back the server’s attributes', async () => {
    await page(html);
    const [host] = hosts();
    host!.shadowRoot!.querySelector('button')!.click();
    await expect.poll(() => host!.hasAttribute('saved')).toBe(true);
    host!.removeAttribute('saved');
    await expect.poll(() => host!.hasAttribute('saved')).toBe(true);
    expect(host!.saved).toBe(true);
  });

  it('comes from the store in a clone that says otherwise', async () => {
    await page(html);
    const clone = hosts()[0]!.cloneNode() as HTMLElement;
    clone.setAttribute('saved', '');
    main.append(clone);
    await expect.poll(() => clone.hasAttribute('saved')).toBe(false);
  });

  it('a form’s button has its name and state in a clone, and gets them back after a morph', async () => {
    await page(
      '<lede-bookmark-button story-id="c" headline="A"><form method="post"><button>Save</button></form></lede-bookmark-button>',
    );
    const clone = hosts()[0]!.cloneNode(true) as HTMLElementTagNameMap['lede-bookmark-button'];
    clone.headline = 'B';
    main.append(clone);
    await settled(main);
    const button = clone.querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('Save: B');
    for (const { name } of Array.from(button.attributes)) button.removeAttribute(name);
    await expect.poll(() => button.getAttribute('aria-label')).toBe('Save: B');
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });

  it('is kept by the page where reading localStorage throws', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const getItem = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('no');
    });
    const onError = vi.fn();
    main.addEventListener('lede-error', onError);
    await page(html);
    hosts()[0]!.shadowRoot!.querySelector('button')!.click();
    await expect.poll(() => hosts()[0]!.saved).toBe(true);
    expect(onError).not.toHaveBeenCalled();
    getItem.mockRestore();
    warn.mockRestore();
  });
});
