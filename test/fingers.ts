// Fingers on a touch screen, in Chromium. Their events carry times of their own, so that two taps are a double tap, and
// a movement a swipe, however busy the machine is. Not for what the browser itself scrolls: it runs by its own clock.

export type Point = readonly [x: number, y: number];

export class Fingers {
  readonly #send: (event: object) => Promise<unknown>;
  readonly #nextFrame: () => Promise<unknown>;
  /** In seconds; ahead of the machine's where a test is faster. */
  #time = Date.now() / 1000;

  /**
   * @param send - Sends `Input.dispatchTouchEvent` with these parameters to the browser.
   * @param nextFrame - Waits until the page has drawn.
   */
  constructor(send: (event: object) => Promise<unknown>, nextFrame: () => Promise<unknown> = async () => {}) {
    this.#send = send;
    this.#nextFrame = nextFrame;
  }

  /**
   * Moves fingers over the screen, and lifts them.
   *
   * @param steps - Where the fingers are, every 16 ms.
   * @param times - How long before they come, and how long they rest before they are lifted, in milliseconds.
   */
  async move(steps: readonly (readonly Point[])[], { after = 1000, rest = 16 } = {}): Promise<void> {
    let count = 0;
    for (const [step, points] of steps.entries()) {
      await this.#event(points.length > count ? 'touchStart' : 'touchMove', points, step ? 16 : after);
      count = points.length;
      await this.#nextFrame();
    }
    await this.#event('touchEnd', [], rest);
  }

  /** Taps, by default long after what was before. */
  tap(point: Point, after = 1000): Promise<void> {
    return this.move([[point]], { after });
  }

  async doubleTap(point: Point): Promise<void> {
    await this.tap(point);
    await this.tap(point, 100);
  }

  async #event(type: string, points: readonly Point[], after: number): Promise<void> {
    this.#time += after / 1000;
    await this.#send({
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      timestamp: this.#time,
    });
  }
}
