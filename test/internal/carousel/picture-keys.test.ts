import { afterEach, describe, expect, it } from 'vitest';
import { pictureAction, type PictureAction } from '../../../src/internal/carousel/picture-keys.ts';

const places: Element[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** What a key asks of pictures, pressed in an element inside a frame. */
function press(init: KeyboardEventInit, inside = '<p>', around = '<section>'): PictureAction | undefined {
  const place = document.createElement('div');
  places.push(place);
  document.body.append(place);
  place.innerHTML = around;
  const frame = place.firstElementChild!;
  frame.innerHTML = inside;
  let deepest = frame;
  while (deepest.firstElementChild) deepest = deepest.firstElementChild;
  let action: PictureAction | undefined;
  frame.addEventListener('keydown', (event) => (action = pictureAction(event as KeyboardEvent)));
  deepest.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
  );
  return action;
}

it.each<[KeyboardEventInit, PictureAction | undefined]>([
  [{ key: '+' }, { zoomBy: 1.5 }],
  [{ key: '=' }, { zoomBy: 1.5 }],
  [{ key: '-' }, { zoomBy: 1 / 1.5 }],
  [{ key: '0' }, { zoomBy: 0 }],
  [{ key: 'ArrowLeft' }, { x: -1 }],
  [{ key: 'ArrowRight' }, { x: 1 }],
  [{ key: 'ArrowUp' }, { y: -1 }],
  [{ key: 'ArrowDown' }, { y: 1 }],
  [{ key: 'Home' }, { goTo: 0 }],
  [{ key: 'End' }, { goTo: Infinity }],
  [{ key: 'f', code: 'KeyF' }, { toggle: 'fullscreen' }],
  [{ key: 'а', code: 'KeyF' }, { toggle: 'fullscreen' }],
  [{ key: 'i', code: 'KeyI' }, { toggle: 'controls' }],
  [{ key: 'ш', code: 'KeyI' }, { toggle: 'controls' }],
  [{ key: 'a', code: 'KeyA' }, undefined],
  [{ key: 'Escape', code: 'Escape' }, undefined],
  [{ key: 'Tab', code: 'Tab' }, undefined],
  [{ key: ' ', code: 'Space' }, undefined],
])('the key %o asks for %o', (init, action) => expect(press(init)).toEqual(action));

it.each(['altKey', 'ctrlKey', 'metaKey'])('a key with %s is the browser’s', (modifier) => {
  for (const key of ['+', 'ArrowLeft', 'End', '0']) expect(press({ key, [modifier]: true })).toBeUndefined();
});

it('a key with Shift counts: "+" needs it on many keyboards', () =>
  expect(press({ key: '+', shiftKey: true })).toEqual({ zoomBy: 1.5 }));

describe('a key is left to what uses it itself', () => {
  it.each([
    '<input>',
    '<textarea></textarea>',
    '<select><option>A</option></select>',
    '<audio></audio>',
    '<video></video>',
    '<p contenteditable><b>A</b></p>',
    '<ul role="menu"><li></li></ul>',
    '<p slot="actions"><button>A</button></p>',
    '<lede-lightbox></lede-lightbox>',
  ])('%s', (inside) => expect(press({ key: 'ArrowRight' }, inside)).toBeUndefined());

  it.each(['<a href="#a">A</a>', '<button>A</button>', '<figcaption>A</figcaption>'])(
    'but not %s',
    (inside) => expect(press({ key: 'ArrowRight' }, inside)).toEqual({ x: 1 }),
  );

  it('only inside the pictures, not around them', () =>
    expect(press({ key: 'ArrowRight' }, '<p>', '<section contenteditable>')).toEqual({ x: 1 }));

  it('also where the page has prevented it', () => {
    const prevent = (event: Event) => event.preventDefault();
    addEventListener('keydown', prevent, true);
    expect(press({ key: 'ArrowRight' })).toBeUndefined();
    removeEventListener('keydown', prevent, true);
  });
});
