// The small parts that all elements are made of.
import { html, LitElement } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attachInternals, setStates } from '../../../src/internal/element/custom-states.ts';
import { define, VERSION } from '../../../src/internal/element/define.ts';
import { emit, emitToggle } from '../../../src/internal/element/emit.ts';
import {
  callForm,
  formAttribute,
  formProperty,
  hasFocusWithin,
  setFormAttribute,
} from '../../../src/internal/element/form-access.ts';
import { globalState } from '../../../src/internal/element/global-state.ts';
import { hostLabel } from '../../../src/internal/element/host-label.ts';
import { LightDomController } from '../../../src/internal/element/light-dom-controller.ts';
import { setPageAttribute } from '../../../src/internal/element/page-attribute.ts';
import { documentProperty, queryDocument } from '../../../src/internal/element/page-document.ts';
import {
  coerceBoolean,
  coerceNumber,
  coerceText,
  completeProperty,
} from '../../../src/internal/element/property-types.ts';
import { redrawSubscribers, subscribeToRedraws } from '../../../src/internal/element/redraw.ts';
import { watchRendering } from '../../../src/internal/watch-rendering.ts';
import { isPlainClick } from '../../../src/internal/plain-click.ts';

const places: Element[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  vi.restoreAllMocks();
});
function place(markup = ''): HTMLElement {
  const element = document.createElement('div');
  places.push(element);
  document.body.append(element);
  element.innerHTML = markup;
  return element;
}

describe('an attribute on an element of the page', () => {
  /** The attribute as it was, our mark, what is set, and what both are then. */
  it.each<[string, string | null, string | null, string | null, string | null, string | null]>([
    ['is set where there is none, and marked', null, null, 'ours', 'ours', 'ours'],
    ['of the page’s own stays, without a mark', 'page', null, 'ours', 'page', null],
    ['of the page’s own that is empty stays, as of `title=""`', '', null, 'ours', '', null],
    ['of ours that the page emptied is the page’s now', '', 'ours', 'new', '', null],
    ['of ours is replaced', 'ours', 'ours', 'new', 'new', 'new'],
    ['of ours that the page changed is the page’s now', 'page', 'ours', 'new', 'page', null],
    ['of ours that a morph removed is set again', null, 'ours', 'ours', 'ours', 'ours'],
    ['of ours goes with its mark', 'ours', 'ours', null, null, null],
    ['of the page’s own is not removed', 'page', null, null, 'page', null],
    ['of ours that the page changed is not removed', 'page', 'ours', null, 'page', null],
    ['that is gone takes its mark along', null, 'ours', null, null, null],
    ['may be empty', null, null, '', '', ''],
  ])('%s', (_, current, mark, value, then, thenMark) => {
    const element = document.createElement('a');
    if (current !== null) element.setAttribute('role', current);
    if (mark !== null) element.setAttribute('data-lede-role', mark);
    setPageAttribute(element, 'role', value);
    expect([element.getAttribute('role'), element.getAttribute('data-lede-role')]).toEqual([then, thenMark]);
  });

  it('is not written again, so that no observer runs in circles', () => {
    const element = document.createElement('a');
    setPageAttribute(element, 'role', 'button');
    const set = vi.spyOn(element, 'setAttribute');
    setPageAttribute(element, 'role', 'button');
    expect(set).not.toHaveBeenCalled();
  });
});

describe('attributes inside an element that it has set', () => {
  class Host extends LitElement {
    needed = true;
    count = 0;
    constructor() {
      super();
      this.addController(new LightDomController(this, ['role'], () => this.needed));
    }
    protected override updated() {
      this.count++;
    }
  }
  customElements.define('light-dom-host', Host);
  const drawn = async (host: Host) => {
    await Promise.resolve();
    while (!(await host.updateComplete));
    return host.count;
  };
  const changes: [string, (inside: HTMLElement) => void][] = [
    ['removed', (inside) => inside.removeAttribute('role')],
    ['of an element that comes', (inside) => inside.append('a')],
  ];
  const make = async (needed = true) => {
    const host = document.createElement('light-dom-host') as Host;
    host.needed = needed;
    host.innerHTML = '<p><b role="button"></b></p>';
    place().append(host);
    await drawn(host);
    return host;
  };

  it.each(changes)('are set again when they are %s', async (_, change) => {
    const host = await make();
    const before = await drawn(host);
    change(host.querySelector('b')!);
    expect(await drawn(host)).toBe(before + 1);
  });

  it.each(changes)('are set again when they are %s after the element was moved', async (_, change) => {
    const host = await make();
    host.remove();
    place().append(host);
    const before = await drawn(host);
    change(host.querySelector('b')!);
    expect(await drawn(host)).toBe(before + 1);
  });

  it('are not watched by an element without any, nor while it is out of the page', async () => {
    const host = await make(false);
    const before = await drawn(host);
    host.querySelector('b')!.removeAttribute('role');
    expect(await drawn(host)).toBe(before);
    host.needed = true;
    host.requestUpdate();
    await drawn(host);
    host.remove();
    const removed = await drawn(host);
    host.querySelector('b')!.setAttribute('role', 'link');
    expect(await drawn(host)).toBe(removed);
    // An update out of the page starts nothing either.
    host.requestUpdate();
    const updated = await drawn(host);
    host.querySelector('b')!.setAttribute('role', 'button');
    expect(await drawn(host)).toBe(updated);
  });

  it('are no other attributes', async () => {
    const host = await make();
    const before = await drawn(host);
    host.querySelector('b')!.setAttribute('data-other', '');
    expect(await drawn(host)).toBe(before);
  });
});

it('a redraw reaches connected elements alone', async () => {
  let count = 0;
  class Host extends LitElement {
    constructor() {
      super();
      subscribeToRedraws(this);
    }
    protected override render() {
      return html`${++count}`;
    }
  }
  customElements.define('redraw-host', Host);
  const host = new Host();
  redrawSubscribers();
  place().append(host);
  await host.updateComplete;
  const drawn = count;
  redrawSubscribers();
  await host.updateComplete;
  expect(count).toBe(drawn + 1);
  host.remove();
  redrawSubscribers();
  await host.updateComplete;
  expect(count).toBe(drawn + 1);
});

describe('events', () => {
  it('bubble out of shadow roots with their detail, and say whether a listener cancelled them', () => {
    const outer = place();
    const inner = document.createElement('b');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const heard: CustomEvent[] = [];
    const detail = { error: 1 };
    const hear = (event: CustomEvent) => {
      heard.push(event);
      event.preventDefault();
    };
    outer.addEventListener('lede-error', hear);
    expect(emit(inner, 'lede-error', detail)).toBe(true);
    expect(emit(inner, 'lede-error', detail, true)).toBe(false);
    expect(heard.map((event) => [event.detail, event.bubbles, event.composed, event.cancelable])).toEqual([
      [detail, true, true, false],
      [detail, true, true, true],
    ]);
  });

  it.each([
    [true, 'closed', 'open'],
    [false, 'open', 'closed'],
  ])('toggle with open %s goes from %s to %s, and does not bubble', (open, oldState, newState) => {
    const outer = place('<b></b>');
    const outside = vi.fn();
    outer.addEventListener('toggle', outside);
    let event: (ToggleEvent & { detail?: unknown }) | undefined;
    outer.firstElementChild!.addEventListener('toggle', (heard) => (event = heard as ToggleEvent));
    emitToggle(outer.firstElementChild!, open);
    expect([event!.oldState, event!.newState, event!.detail]).toEqual([oldState, newState, { open }]);
    expect(outside).not.toHaveBeenCalled();
  });
});

describe('a form with a field of a method’s name', () => {
  const form = (name: string) =>
    place(`<form action="/a"><input name="${name}"></form>`).querySelector('form')!;

  it.each(['reset', 'addEventListener'])('%s: its methods are called', (name) => {
    const one = form(name);
    const heard = vi.fn();
    callForm(one, 'addEventListener', 'reset', heard);
    callForm(one, 'reset');
    expect(heard).toHaveBeenCalledOnce();
    callForm(one, 'removeEventListener', 'reset', heard);
    callForm(one, 'reset');
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each(['action', 'elements', 'getAttribute', 'setAttribute', 'matches'])(
    '%s: its properties and attributes are its own',
    (name) => {
      const one = form(name);
      expect(formProperty(one, 'action')).toBe(new URL('/a', location.href).href);
      expect(formProperty(one, 'elements')).toHaveLength(1);
      expect(formAttribute(one, 'action')).toBe('/a');
      expect(formAttribute(one, 'method')).toBeNull();
      setFormAttribute(one, 'slot', 'form');
      expect(formAttribute(one, 'slot')).toBe('form');
      expect(hasFocusWithin(one)).toBe(false);
      one.querySelector('input')!.focus();
      expect(hasFocusWithin(one)).toBe(true);
    },
  );

  it('an attribute that it has already is not written again', async () => {
    const one = form('a');
    const observer = new MutationObserver(() => {});
    observer.observe(one, { attributes: true });
    setFormAttribute(one, 'action', '/a');
    expect(observer.takeRecords()).toEqual([]);
    setFormAttribute(one, 'action', '/b');
    expect(observer.takeRecords()).toHaveLength(1);
  });
});

it('a page with elements named title and querySelector keeps its title and its elements', () => {
  const { title } = document;
  place('<img name="title"><img name="querySelector"><b id="found"></b>');
  expect(documentProperty('title')).toBe(title);
  expect(queryDocument('#found')?.localName).toBe('b');
});

it('a label comes before an aria-label, whose spaces do not count', () => {
  const host = document.createElement('p') as HTMLElement & { label?: string };
  expect(hostLabel(host)).toBe('');
  host.setAttribute('aria-label', '  ');
  expect(hostLabel(host)).toBe('');
  host.setAttribute('aria-label', ' ARIA ');
  expect(hostLabel(host)).toBe('ARIA');
  host.label = 'Label';
  expect(hostLabel(host)).toBe('Label');
});

it('states are turned on and off, the others stay', () => {
  class Host extends HTMLElement {}
  customElements.define('states-host', Host);
  const host = new Host();
  const internals = attachInternals(host);
  setStates(internals, { busy: true, saved: true });
  setStates(internals, { busy: false });
  expect([host.matches(':state(busy)'), host.matches(':state(saved)')]).toEqual([false, true]);
  expect(() => setStates(undefined, { busy: true })).not.toThrow();
});

describe('a name that is taken', () => {
  it('keeps its class, of a copy without a version too, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const first = class extends HTMLElement {};
    customElements.define('lede-test-c', first);
    expect(
      define(
        'lede-test-c',
        class extends HTMLElement {
          static version = VERSION;
        },
      ),
    ).toBe(first);
    expect(warn.mock.calls).toEqual([
      [
        `<lede-test-c> is already defined by lede-ui unknown; the definition of lede-ui ${VERSION} is ignored.`,
      ],
    ]);
  });

  it('by the class itself is no conflict, whatever its version', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const one = class extends HTMLElement {
      static version = 'other';
    };
    expect(define('lede-test-d', one)).toBe(one);
    expect(customElements.get('lede-test-d')).toBe(one);
    expect(define('lede-test-d', one)).toBe(one);
    expect(warn).not.toHaveBeenCalled();
  });
});

it('state is made once for all copies of the package, also if it is false or empty', () => {
  const create = vi.fn(() => ({ of: 'the first' }));
  const first = globalState('test-state', create);
  expect(globalState('test-state', create)).toBe(first);
  expect(create).toHaveBeenCalledOnce();
  expect((globalThis as unknown as Record<symbol, unknown>)[Symbol.for('lede-ui.test-state')]).toBe(first);
  const zero = vi.fn(() => 0);
  globalState('test-zero', zero);
  globalState('test-zero', zero);
  expect(zero).toHaveBeenCalledOnce();
});

describe('types of properties', () => {
  it.each<[unknown, boolean]>([
    [true, true],
    ['', false],
    ['true', true],
    ['false', false],
    ['0', true],
    [0, false],
    [1, true],
    [null, false],
    [{}, true],
  ])('%o as a boolean is %o', (value, expected) => expect(coerceBoolean(value, 'a')).toBe(expected));

  it('a bigint is a number; true is none', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(coerceNumber(10n, 'a bigint')).toBe(10);
    expect(warn).not.toHaveBeenCalled();
    expect(coerceNumber(true, 'yes as a number')).toBeUndefined();
    expect(warn.mock.lastCall![0]).toContain('yes as a number must be a finite number, not a value of type');
  });

  it('reflected properties do not reflect their default; objects are parsed by the coercer', () => {
    expect(completeProperty({ type: String, reflect: true })).toMatchObject({ useDefault: true });
    expect(completeProperty({ type: String })).toMatchObject({ useDefault: false, default: '' });
    const { converter } = completeProperty({ type: Object });
    expect((converter as (text: string) => unknown)('{"a":1}')).toBe('{"a":1}');
    const own = () => 1;
    expect(completeProperty({ type: Object, converter: own }).converter).toBe(own);
  });

  it('the type says how a property is coerced, unless the property does; without both it is not', () => {
    expect(completeProperty({ type: String }).coerce).toBe(coerceText);
    expect(completeProperty({ state: true }).coerce).toBeUndefined();
    const coerce = () => 1;
    expect(completeProperty({ type: String, coerce }).coerce).toBe(coerce);
  });
});

describe('a click that means "here"', () => {
  it('is one with the main button and without keys, or of a key', () => {
    expect(isPlainClick(new MouseEvent('click'))).toBe(true);
    for (const button of [1, 2]) expect(isPlainClick(new MouseEvent('click', { button }))).toBe(false);
  });
  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('is none with %s', (key) =>
    expect(isPlainClick(new MouseEvent('click', { [key]: true }))).toBe(false),
  );
});

describe('an open dialog that is not rendered any more', () => {
  const open = () => {
    const around = place('<section><dialog>A</dialog></section>');
    const dialog = around.querySelector('dialog')!;
    dialog.showModal();
    return { dialog, section: around.querySelector('section')! };
  };
  const frames = async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  };

  it('is noticed', async () => {
    const { dialog, section } = open();
    const hidden = vi.fn();
    const stop = watchRendering(dialog, hidden);
    await frames();
    expect(hidden).not.toHaveBeenCalled();
    section.style.display = 'none';
    await expect.poll(() => hidden.mock.calls.length).toBeGreaterThan(0);
    stop();
    dialog.close();
  });

  it('is not, once it is closed, out of the page or not watched any more', async () => {
    const hidden = vi.fn();
    const [closed, gone, unwatched] = [open(), open(), open()];
    const stops = [closed, gone, unwatched].map(({ dialog }) => watchRendering(dialog, hidden));
    await frames();
    closed.dialog.close();
    gone.section.remove();
    stops[2]!();
    unwatched.section.style.display = 'none';
    await frames();
    expect(hidden).not.toHaveBeenCalled();
    stops.forEach((stop) => stop());
    unwatched.dialog.close();
  });
});
