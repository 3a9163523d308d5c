import { isSwipe, velocity, type Sample } from '../../internal/carousel/drag.ts';
import { zoomAt, whole, type Point, type View } from './zoom-geometry.ts';

/** What fingers and mouse do to a picture. Points are in pixels from the middle of its frame. */
export interface Gestured {
  view: View;
  /** Shows a view; `loose` while fingers hold it, when it may lie beyond its bounds. */
  setView(view: View, loose: boolean): void;
  /** Drags the whole picture down to leave; `far` is undefined when it is let go and stays. */
  pull(far: number | undefined): void;
  /** It was dragged or pinched away. Returns whether it went. */
  leave(): boolean;
  /** Tapped or clicked, once or twice, on the picture or beside it. */
  tap(point: Point, event: PointerEvent, twice: boolean): void;
  point(event: { clientX: number; clientY: number }): Point;
}

const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Follows pointers over the pictures: two pinch, one pans what is zoomed and pulls down what is not. */
export class Gestures {
  readonly #to: Gestured;
  readonly #pointers = new Map<number, Point>();
  #mode: '' | 'pinch' | 'pan' | 'pull' = '';
  #start: { at: Point; view: View; apart: number; time: number } | undefined;
  #samples: Sample[] = [];
  /** The second press of a double click, which may have opened all this, does nothing of its own. */
  #again = false;
  #lastTap = { time: -Infinity, at: { x: 0, y: 0 } };

  constructor(to: Gestured) {
    this.#to = to;
  }

  handleEvent(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#down(event);
    else if (event.type === 'mousedown') this.#again = event.detail > 1;
    else if (!this.#pointers.has(event.pointerId)) return;
    else if (event.type === 'pointermove') this.#move(event);
    else this.#up(event);
  }

  #down(event: PointerEvent): void {
    if (event.button || (event.target as Element).closest('button, a')) return;
    // A first finger means that all others were lifted, whatever was missed.
    if (event.isPrimary) {
      this.#pointers.clear();
      this.#mode = '';
    }
    this.#pointers.set(event.pointerId, this.#to.point(event));
    this.#again = false;
    this.#begin(event);
    if (this.#pointers.size === 2) this.#take(event, 'pinch');
  }

  /** From here on, movement is reckoned. */
  #begin(event: PointerEvent): void {
    const [a, b] = [...this.#pointers.values()];
    this.#samples = [];
    this.#start = {
      at: b ? middle(a!, b) : a!,
      apart: b ? between(a!, b) : 0,
      view: this.#to.view,
      time: event.timeStamp,
    };
  }

  #take(event: PointerEvent, mode: 'pinch' | 'pan' | 'pull'): void {
    this.#mode = mode;
    const frame = event.currentTarget as Element;
    for (const id of this.#pointers.keys()) frame.setPointerCapture(id);
  }

  #move(event: PointerEvent): void {
    const { at, view, apart } = this.#start!;
    this.#pointers.set(event.pointerId, this.#to.point(event));
    const [a, b] = [...this.#pointers.values()];
    const now = b ? middle(a!, b) : a!;
    const [x, y] = [now.x - at.x, now.y - at.y];
    if (!this.#mode && Math.hypot(x, y) > 6) {
      if (view.scale > 1) this.#take(event, 'pan');
      else if (Math.abs(y) > Math.abs(x)) this.#take(event, 'pull');
      // Across is the row's own.
      else this.#pointers.clear();
    }
    if (this.#mode === 'pinch' && b) {
      const scale = Math.max(0.4, (view.scale * between(a!, b)) / apart);
      const zoomed = zoomAt(view, scale, at);
      this.#to.setView({ ...zoomed, x: zoomed.x + x, y: zoomed.y + y }, true);
    } else if (this.#mode === 'pan') this.#to.setView({ ...view, x: view.x + x, y: view.y + y }, true);
    else if (this.#mode === 'pull') {
      this.#samples.push({ at: now.y, time: event.timeStamp });
      this.#to.pull(y);
    }
  }

  #up(event: PointerEvent): void {
    const { at, time } = this.#start!;
    const last = this.#pointers.get(event.pointerId)!;
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size) {
      // One finger of two goes on by moving the picture.
      this.#begin(event);
      if (this.#to.view.scale > 1) this.#mode = 'pan';
      return;
    }
    const mode = this.#mode;
    this.#mode = '';
    if (mode === 'pull') {
      const speed = velocity(this.#samples, event.timeStamp);
      const height = (event.currentTarget as Element).clientHeight / 2;
      const swiped = isSwipe(last.y - at.y, speed, height) || isSwipe(at.y - last.y, -speed, height);
      if (event.type === 'pointercancel' || !swiped || !this.#to.leave()) this.#to.pull(undefined);
    } else if (mode) {
      const { view } = this.#to;
      if (view.scale < 0.75 && this.#to.leave()) return;
      this.#to.setView(view.scale < 1 ? whole : view, false);
    } else if (event.type === 'pointerup' && event.timeStamp - time < 500 && !this.#again) {
      const twice = event.timeStamp - this.#lastTap.time < 300 && between(last, this.#lastTap.at) < 30;
      this.#lastTap = { time: twice ? -Infinity : event.timeStamp, at: last };
      this.#to.tap(last, event, twice);
    }
  }
}
