/** A width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}
/** A point in pixels from the middle of the frame. */
export interface Point {
  x: number;
  y: number;
}
/** How a picture lies in its frame: moved by x and y pixels from the middle, `scale` times its fitted size. */
export interface ZoomView extends Point {
  scale: number;
}

export const FITTED_VIEW: ZoomView = { x: 0, y: 0, scale: 1 };

/** The size at which a picture fits its frame; the frame's own size while the picture's is unknown. */
export function fitSize(picture: Size, frame: Size): Size {
  if (!(picture.width > 0 && picture.height > 0)) return frame;
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** The maximum scale: each pixel of the picture as wide as two CSS pixels, but at least 3 and at most 8. */
export const maxScale = (picture: Size, fitted: Size): number =>
  Math.min(8, Math.max(3, (2 * picture.width) / fitted.width || 0));

/** Keeps a picture larger than its frame over the whole frame, and a smaller one in the middle. */
export function clampView(view: ZoomView, fitted: Size, frame: Size): ZoomView {
  const limit = (picture: number, frame: number) => Math.max(0, (picture * view.scale - frame) / 2);
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return {
    scale: view.scale,
    x: clamp(view.x, limit(fitted.width, frame.width)),
    y: clamp(view.y, limit(fitted.height, frame.height)),
  };
}

/** Scales a view so that whatever is at the point stays there. */
export function zoomAt(view: ZoomView, scale: number, point: Point): ZoomView {
  const factor = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * factor, y: point.y - (point.y - view.y) * factor };
}

/**
 * The transform and clipping that show a picture, which fills `to` in the middle of a box as large as `frame`, at
 * `from` instead: smaller and perhaps cropped.
 */
export function thumbKeyframe(from: DOMRect, to: DOMRect, cropped: boolean, frame: Size = to): Keyframe {
  const [scaleX, scaleY] = [from.width / to.width, from.height / to.height];
  const scale = cropped ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
  const x = from.x + from.width / 2 - to.x - to.width / 2;
  const y = from.y + from.height / 2 - to.y - to.height / 2;
  const cut = (thumb: number, full: number) => Math.max(0, (full - thumb / scale) / 2);
  const inset = cropped ? [cut(from.height, frame.height), cut(from.width, frame.width)] : [0, 0];
  return {
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    clipPath: `inset(${inset[0]}px ${inset[1]}px)`,
  };
}
