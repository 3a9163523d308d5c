import { isSwipe, velocity, type Sample } from '../../internal/carousel/drag.ts';
import { FITTED_VIEW, zoomAt, type Point, type ZoomView } from './zoom-geometry.ts';

/** What gestures act on. Points are in pixels from the middle of the frame. */
export interface GestureTarget {
  view: ZoomView;
  /** Shows a view. A `loose` one, while fingers hold it, may exceed its bounds. */
  setView(view: ZoomView, loose: boolean): void;
  /** Drags the whole picture up or down to dismiss it; undefined when it is let go and stays. */
  pull(distance: number | undefined): void;
  /** The picture was swiped or pinched away. Returns whether the lightbox closed. */
  dismiss(): boolean;
  /** A tap or click, or the second of two, on the picture or next to it. */
  tap(point: Point, event: PointerEvent, double: boolean): void;
  pointOf(event: { clientX: number; clientY: number }): Point;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const midpoint = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Reads pointer events over the pictures: two fingers pinch; one pans a zoomed picture and pulls down another. */
export class PictureGestures {
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Point>();
  #mode: '' | 'pinch' | 'pan' | 'pull' = '';
  #start: { point: Point; view: ZoomView; distance: number; time: number } | undefined;
  #samples: Sample[] = [];
  /** The second press of a double click, which may have opened the lightbox, is no tap. */
  #secondPress = false;
  #lastTap = { time: -Infinity, point: { x: 0, y: 0 } };

  constructor(target: GestureTarget) {
    this.#target = target;
  }

  handleEvent(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#onDown(event);
    else if (event.type === 'mousedown') this.#secondPress = event.detail > 1;
    else if (!this.#pointers.has(event.pointerId)) return;
    else if (event.type === 'pointermove') this.#onMove(event);
    else this.#onUp(event);
  }

  #onDown(event: PointerEvent): void {
    if (event.button || (event.target as Element).closest('button, a')) return;
    // A primary pointer means that all others are up, even if their events were missed.
    if (event.isPrimary) {
      this.#pointers.clear();
      this.#mode = '';
    }
    this.#pointers.set(event.pointerId, this.#target.pointOf(event));
    this.#secondPress = false;
    this.#startHere(event);
    if (this.#pointers.size === 2) this.#capture(event, 'pinch');
  }

  /** Measures movement from the pointers' current positions. */
  #startHere(event: PointerEvent): void {
    const [a, b] = [...this.#pointers.values()];
    this.#samples = [];
    this.#start = {
      point: b ? midpoint(a!, b) : a!,
      distance: b ? distance(a!, b) : 0,
      view: this.#target.view,
      time: event.timeStamp,
    };
  }

  #capture(event: PointerEvent, mode: 'pinch' | 'pan' | 'pull'): void {
    this.#mode = mode;
    const frame = event.currentTarget as Element;
    for (const id of this.#pointers.keys()) frame.setPointerCapture(id);
  }

  #onMove(event: PointerEvent): void {
    const start = this.#start!;
    const { view } = start;
    this.#pointers.set(event.pointerId, this.#target.pointOf(event));
    const [a, b] = [...this.#pointers.values()];
    const point = b ? midpoint(a!, b) : a!;
    const [x, y] = [point.x - start.point.x, point.y - start.point.y];
    if (!this.#mode && Math.hypot(x, y) > 6) {
      if (view.scale > 1) this.#capture(event, 'pan');
      else if (Math.abs(y) > Math.abs(x)) this.#capture(event, 'pull');
      // Sideways, the row scrolls.
      else this.#pointers.clear();
    }
    if (this.#mode === 'pinch' && b) {
      const scale = Math.max(0.4, (view.scale * distance(a!, b)) / start.distance);
      const zoomed = zoomAt(view, scale, start.point);
      this.#target.setView({ ...zoomed, x: zoomed.x + x, y: zoomed.y + y }, true);
    } else if (this.#mode === 'pan') this.#target.setView({ ...view, x: view.x + x, y: view.y + y }, true);
    else if (this.#mode === 'pull') {
      this.#samples.push({ position: point.y, time: event.timeStamp });
      this.#target.pull(y);
    }
  }

  #onUp(event: PointerEvent): void {
    const start = this.#start!;
    const last = this.#pointers.get(event.pointerId)!;
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size) {
      // The other of two fingers goes on moving the picture.
      this.#startHere(event);
      if (this.#target.view.scale > 1) this.#mode = 'pan';
      return;
    }
    const mode = this.#mode;
    this.#mode = '';
    if (mode === 'pull') this.#endPull(event, last.y - start.point.y);
    else if (mode) this.#endZoom();
    else if (event.type === 'pointerup' && event.timeStamp - start.time < 500 && !this.#secondPress)
      this.#tap(event, last);
  }

  #endPull(event: PointerEvent, pulled: number): void {
    const speed = velocity(this.#samples, event.timeStamp);
    const height = (event.currentTarget as Element).clientHeight / 2;
    const swiped = isSwipe(pulled, speed, height) || isSwipe(-pulled, -speed, height);
    if (event.type === 'pointercancel' || !swiped || !this.#target.dismiss()) this.#target.pull(undefined);
  }

  #endZoom(): void {
    const { view } = this.#target;
    if (view.scale < 0.75 && this.#target.dismiss()) return;
    this.#target.setView(view.scale < 1 ? FITTED_VIEW : view, false);
  }

  #tap(event: PointerEvent, point: Point): void {
    const double = event.timeStamp - this.#lastTap.time < 300 && distance(point, this.#lastTap.point) < 30;
    this.#lastTap = { time: double ? -Infinity : event.timeStamp, point };
    this.#target.tap(point, event, double);
  }
}
