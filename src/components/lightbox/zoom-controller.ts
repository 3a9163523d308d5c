import type { Gestured } from './gestures.ts';
import { bound, fit, mostOf, whole, zoomAt, type Point, type View } from './zoom-geometry.ts';

/** What the zooming needs of the lightbox. */
export interface Zoomed {
  /** The row of slides, which is the frame. */
  row(): HTMLElement;
  index(): number;
  /** How much of what is behind the pictures is seen while one is pulled away: 0 to 1, or nothing for all. */
  seen(part: string): void;
  zoomed(scale: number): void;
  /** Says how large it is now. */
  told(scale: number): void;
  tapped(): void;
  /** Asks to close it; returns whether it did. */
  leave(reason: 'swipe' | 'outside'): boolean;
}

/** Where the picture in view lies in its frame, and what gestures do to that. */
export class Zooming implements Gestured {
  view: View = whole;
  readonly #of: Zoomed;
  #tapped: ReturnType<typeof setTimeout> | undefined;

  constructor(of: Zoomed) {
    this.#of = of;
  }

  stop(): void {
    clearTimeout(this.#tapped);
  }

  get slide(): Element | undefined {
    return this.#of.row().children[this.#of.index()];
  }

  /** Sizes of the frame and of the picture in it, and how far it may be zoomed. */
  get sizes() {
    const { clientWidth: width, clientHeight: height } = this.#of.row();
    const image = this.slide?.querySelector<HTMLImageElement>('.picture');
    const picture = { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
    const fitted = fit(picture, { width, height });
    return { frame: { width, height }, fitted, most: mostOf(picture, fitted) };
  }

  setView(view: View, loose = false): void {
    const { frame, fitted, most } = this.sizes;
    const held = loose || view.scale <= most ? view : zoomAt(view, most, { x: 0, y: 0 });
    this.view = loose ? held : bound(held, fitted, frame);
    this.#place(this.view, loose);
    this.#of.zoomed(this.view.scale);
  }

  by(factor: number, point: Point = { x: 0, y: 0 }): void {
    const scale = Math.min(this.sizes.most, Math.max(1, this.view.scale * factor));
    this.setView(scale === 1 ? whole : zoomAt(this.view, scale, point));
    this.#of.told(scale);
  }

  move(x: number, y: number): void {
    this.setView({ scale: this.view.scale, x: this.view.x + x, y: this.view.y + y });
  }

  #place({ x, y, scale }: View, loose: boolean): void {
    this.#of.row().classList.toggle('held', loose);
    for (const image of this.slide?.querySelectorAll('img') ?? [])
      image.style.transform = x || y || scale !== 1 ? `translate(${x}px, ${y}px) scale(${scale})` : '';
  }

  pull(far: number | undefined): void {
    const away = Math.abs(far ?? 0);
    this.#place({ x: 0, y: far ?? 0, scale: 1 - Math.min(0.2, away / 2000) }, far !== undefined);
    this.#of.seen(far === undefined ? '' : `${Math.max(0.3, 1 - away / 400)}`);
  }

  leave(): boolean {
    return this.#of.leave('swipe');
  }

  tap(point: Point, event: PointerEvent, twice: boolean): void {
    this.stop();
    const { fitted, most } = this.sizes;
    const on = Math.abs(point.x) <= fitted.width / 2 && Math.abs(point.y) <= fitted.height / 2;
    const mouse = event.pointerType === 'mouse';
    if (mouse && !on && this.view.scale === 1) this.#of.leave('outside');
    else if (mouse || twice)
      this.setView(this.view.scale > 1 ? whole : zoomAt(whole, Math.min(most, 2.5), point));
    // A second tap may follow.
    else this.#tapped = setTimeout(() => this.#of.tapped(), 300);
  }

  point({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { x, y, width, height } = this.#of.row().getBoundingClientRect();
    return { x: clientX - x - width / 2, y: clientY - y - height / 2 };
  }

  /** Returns whether it was for the picture; else the row is to scroll across. */
  wheel(event: WheelEvent): boolean {
    const { deltaX, deltaY, deltaMode, ctrlKey } = event;
    const across = Math.abs(deltaX) > Math.abs(deltaY);
    if (across && this.view.scale === 1) return false;
    event.preventDefault();
    const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 16 : deltaY;
    const delta = Math.max(-100, Math.min(100, pixels));
    if (across && !ctrlKey) this.move(-deltaX, -deltaY);
    else this.by(Math.exp(-delta / (ctrlKey ? 100 : 300)), this.point(event));
    return true;
  }
}
