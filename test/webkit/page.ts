// What a reader does on a page in WebKit, and what a test asks of it.
import { expect } from 'vitest';
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
  Space: ' ',
};

/** Runs before each expression: `the('lede-share >>> button')` finds through shadow roots, `focused()` too. */
const HELPERS = `
const all = (path) => path.split(' >>> ').reduce(
  (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]), [document]);
const the = (path) => all(path)[0];
const focused = () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
const box = (path) => { const { x, y, width, height, right, bottom } = the(path).getBoundingClientRect(); return { x, y, width, height, right, bottom }; };
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
  /** Presses keys one after the other, such as `Tab`, `Shift+Tab` or `k`. */
  press(...keys: string[]): Promise<void>;
  /** The size of the page's viewport in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  back(): Promise<void>;
}

export function page({ call }: Session): Page {
  const value = <Value>(expression: string) =>
    call<Value>('POST', '/execute/sync', { script: `${HELPERS} return (${expression});`, args: [] });
  // As long as a test may last: what is slow passes.
  const until = (expression: string) =>
    expect.poll(() => value(`Boolean(${expression})`).catch(String), { message: expression }).toBe(true);

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

  return {
    value,
    until,
    goto: (url) => call('POST', '/url', { url }),
    async hover(path, at = [0.5, 0.5]) {
      await actions('pointer', [move(await point(path, at))]);
    },
    async click(path, at = [0.5, 0.5]) {
      await actions('pointer', [
        move(await point(path, at)),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async press(...keys) {
      for (const names of keys) {
        const held = names.split('+').map((name) => KEYS[name] ?? name);
        await actions('key', [
          ...held.map((key) => ({ type: 'keyDown', value: key })),
          ...held.reverse().map((key) => ({ type: 'keyUp', value: key })),
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
  };
}
