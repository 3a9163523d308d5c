import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GestureTarget } from './picture-gestures.ts';
import {
  clampView,
  FITTED_VIEW,
  fitSize,
  maxScale,
  zoomAt,
  type Point,
  type ZoomView,
} from './zoom-geometry.ts';

/** What zooming needs from the lightbox. */
export interface ZoomHost {
  /** The row of slides, which is the frame. */
  row(): HTMLElement;
  index(): number;
  /** Sets the backdrop's opacity, '0' to '1', while a picture is pulled away; '' resets it. */
  setBackdrop(opacity: string): void;
  onZoom(scale: number): void;
  announceZoom(scale: number): void;
  /** A single tap. */
  onTap(): void;
  /** Asks to close the lightbox; returns whether it closed. */
  requestClose(reason: 'swipe' | 'outside'): boolean;
}

/** How the current picture lies in its frame, and how gestures change that. */
export class ZoomController implements ReactiveController, GestureTarget {
  view: ZoomView = FITTED_VIEW;
  readonly #host: ZoomHost;
  #tapTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost, host: ZoomHost) {
    this.#host = host;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.cancelTap();
  }

  cancelTap(): void {
    clearTimeout(this.#tapTimer);
  }

  get slide(): Element | undefined {
    return this.#host.row().children[this.#host.index()];
  }

  /** Sizes of the frame and of the fitted picture, and the maximum scale. */
  get sizes() {
    const { clientWidth: width, clientHeight: height } = this.#host.row();
    const image = this.slide?.querySelector<HTMLImageElement>('.picture');
    const picture = { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
    const fitted = fitSize(picture, { width, height });
    return { frame: { width, height }, fitted, max: maxScale(picture, fitted) };
  }

  setView(view: ZoomView, loose = false): void {
    const { frame, fitted, max } = this.sizes;
    const limited = loose || view.scale <= max ? view : zoomAt(view, max, { x: 0, y: 0 });
    this.view = loose ? limited : clampView(limited, fitted, frame);
    this.#applyTransform(this.view, loose);
    this.#host.onZoom(this.view.scale);
  }

  zoomBy(factor: number, point: Point = { x: 0, y: 0 }): void {
    const scale = Math.min(this.sizes.max, Math.max(1, this.view.scale * factor));
    this.setView(scale === 1 ? FITTED_VIEW : zoomAt(this.view, scale, point));
    this.#host.announceZoom(scale);
  }

  moveBy(x: number, y: number): void {
    this.setView({ scale: this.view.scale, x: this.view.x + x, y: this.view.y + y });
  }

  #applyTransform({ x, y, scale }: ZoomView, held: boolean): void {
    this.#host.row().classList.toggle('held', held);
    for (const image of this.slide?.querySelectorAll('img') ?? [])
      image.style.transform = x || y || scale !== 1 ? `translate(${x}px, ${y}px) scale(${scale})` : '';
  }

  pull(distance: number | undefined): void {
    const far = Math.abs(distance ?? 0);
    const view = { x: 0, y: distance ?? 0, scale: 1 - Math.min(0.2, far / 2000) };
    this.#applyTransform(view, distance !== undefined);
    this.#host.setBackdrop(distance === undefined ? '' : `${Math.max(0.3, 1 - far / 400)}`);
  }

  dismiss(): boolean {
    return this.#host.requestClose('swipe');
  }

  tap(point: Point, event: PointerEvent, double: boolean): void {
    this.cancelTap();
    const { fitted, max } = this.sizes;
    const onPicture = Math.abs(point.x) <= fitted.width / 2 && Math.abs(point.y) <= fitted.height / 2;
    const mouse = event.pointerType === 'mouse';
    if (mouse && !onPicture && this.view.scale === 1) this.#host.requestClose('outside');
    else if (mouse || double)
      this.setView(this.view.scale > 1 ? FITTED_VIEW : zoomAt(FITTED_VIEW, Math.min(max, 2.5), point));
    // A second tap may follow.
    else this.#tapTimer = setTimeout(() => this.#host.onTap(), 300);
  }

  pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { x, y, width, height } = this.#host.row().getBoundingClientRect();
    return { x: clientX - x - width / 2, y: clientY - y - height / 2 };
  }

  /** Returns whether the wheel moved or zoomed the picture; else the row scrolls sideways. */
  wheel(event: WheelEvent): boolean {
    const { deltaX, deltaY, deltaMode, ctrlKey } = event;
    const sideways = Math.abs(deltaX) > Math.abs(deltaY);
    if (sideways && this.view.scale === 1) return false;
    event.preventDefault();
    const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 16 : deltaY;
    const delta = Math.max(-100, Math.min(100, pixels));
    if (sideways && !ctrlKey) this.moveBy(-deltaX, -deltaY);
    else this.zoomBy(Math.exp(-delta / (ctrlKey ? 100 : 300)), this.pointOf(event));
    return true;
  }
}
