// What a reader does on a page in WebKit, and what a test asks of it.
import { vi } from 'vitest';
import type { Session } from './driver.ts';

const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Delete: '\uE017',
  Space: ' ',
};

/**
 * Runs before each expression: `the('lede-share >>> button')` finds through shadow roots, `focused()` too. `seen`: the
 * reader sees it, however far it has faded in. `beside`: it is in the window, touching or close to the other one, and
 * covers none of it.
 */
const HELPERS = `
const all = (path) => path.split(' >>> ').reduce(
  (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]), [document]);
const the = (path) => all(path)[0];
const focused = () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
const box = (path) => { const { x, y, width, height, right, bottom } = the(path).getBoundingClientRect(); return { x, y, width, height, right, bottom }; };
const seen = (path) => {
  let one = the(path);
  if (!one?.checkVisibility({ visibilityProperty: true })) return false;
  for (; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
    if (getComputedStyle(one).opacity !== '1') return false;
  return true;
};
const beside = (path, other) => {
  const [a, b] = [box(path), box(other)];
  const across = Math.max(a.x - b.right, b.x - a.right);
  const down = Math.max(a.y - b.bottom, b.y - a.bottom);
  const close = Math.max(across, down) > -1 && Math.max(across, down) < 16;
  return close && a.width > 0 && a.height > 0 && a.x >= 0 && a.y >= 0 && a.right <= innerWidth && a.bottom <= innerHeight;
};
`;

export interface Page {
  goto(url: string): Promise<void>;
  /** The value of an expression on the page, with the helpers above at hand. */
  value<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Moves the mouse to the middle of what the path finds, or to a point of its box from 0 to 1. */
  hover(path: string, at?: [x: number, y: number]): Promise<void>;
  click(path: string, at?: [x: number, y: number]): Promise<void>;
  doubleClick(path: string, at?: [x: number, y: number]): Promise<void>;
  /** Presses the mouse on what the path finds, moves it by so many pixels, and lets go. */
  drag(path: string, x: number, y: number): Promise<void>;
  /** Presses keys one after the other, such as `Tab`, `Shift+Tab` or `k`. */
  press(...keys: string[]): Promise<void>;
  /** The size of the page's viewport in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** The names of windows beside the page's own. */
  popups(): Promise<string[]>;
  /** Does something in another window, and closes it. */
  within(popup: string, run: () => Promise<void>): Promise<void>;
}

export function page({ call }: Session): Page {
  const value = <Value>(expression: string) =>
    call<Value>('POST', '/execute/sync', { script: `${HELPERS} return (${expression});`, args: [] });
  // As long as a test may last: what is slow passes.
  const until = (expression: string) =>
    vi.waitFor(
      async () => {
        const found = await value(`Boolean(${expression})`).catch(String);
        if (found !== true) throw new Error(`${expression} is ${found}`);
      },
      { timeout: 30_000 },
    );

  /** The middle of a box that has come to rest within the window. */
  async function point(path: string, [across, down]: [number, number]) {
    await until(`the(${JSON.stringify(path)})`);
    const found = await call<{ x: number; y: number }>('POST', '/execute/async', {
      script: `${HELPERS}
        const [path, across, down, done] = arguments;
        let before = '';
        const look = () => {
          const { x, y, width, height } = box(path);
          const now = [x, y, width, height].join();
          if (now === before) done({ x: x + width * across, y: y + height * down });
          else { before = now; requestAnimationFrame(look); }
        };
        the(path).scrollIntoView({ block: 'nearest', behavior: 'instant' });
        look();`,
      args: [path, across, down],
    });
    return { x: Math.round(found.x), y: Math.round(found.y) };
  }
  const actions = (type: 'pointer' | 'key', steps: object[]) =>
    call<void>('POST', '/actions', {
      actions: [
        {
          type,
          id: type,
          ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }),
          actions: steps,
        },
      ],
    });
  const move = (to: { x: number; y: number }) => ({
    type: 'pointerMove',
    duration: 0,
    origin: 'viewport',
    ...to,
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const MIDDLE: [number, number] = [0.5, 0.5];

  return {
    value,
    until,
    goto: (url) => call('POST', '/url', { url }),
    async hover(path, at = MIDDLE) {
      await actions('pointer', [move(await point(path, at))]);
    },
    async click(path, at = MIDDLE) {
      await actions('pointer', [move(await point(path, at)), down, up]);
    },
    async doubleClick(path, at = MIDDLE) {
      await actions('pointer', [move(await point(path, at)), down, up, down, up]);
    },
    async drag(path, x, y) {
      const from = await point(path, MIDDLE);
      const steps = [0.1, 0.4, 0.7, 1].map((part) =>
        move({ x: Math.round(from.x + x * part), y: Math.round(from.y + y * part) }),
      );
      await actions('pointer', [move(from), down, ...steps, up]);
    },
    async press(...keys) {
      for (const names of keys) {
        const held = names.split(/(?<=.)\+(?=.)/).map((name) => KEYS[name] ?? name);
        await actions('key', [
          ...held.map((key) => ({ type: 'keyDown', value: key })),
          ...held.toReversed().map((key) => ({ type: 'keyUp', value: key })),
        ]);
      }
    },
    async size(width, height) {
      // The window holds the browser's bars too.
      await call('POST', '/window/rect', { width, height });
      const [inner, tall] = await value<[number, number]>('[innerWidth, innerHeight]');
      await call('POST', '/window/rect', {
        width: width + (width - inner),
        height: height + (height - tall),
      });
    },
    back: () => call('POST', '/back', {}),
    reload: () => call('POST', '/refresh', {}),
    async popups() {
      const own = await call<string>('GET', '/window');
      return (await call<string[]>('GET', '/window/handles')).filter((handle) => handle !== own);
    },
    async within(popup, run) {
      const own = await call<string>('GET', '/window');
      await call('POST', '/window', { handle: popup });
      await run();
      await call('DELETE', '/window');
      await call('POST', '/window', { handle: own });
    },
  };
}
