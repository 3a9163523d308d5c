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
/** How a picture lies in its frame: moved by x and y pixels from the middle, `scale` times as large as it fits. */
export interface View extends Point {
  scale: number;
}

export const whole: View = { x: 0, y: 0, scale: 1 };

/** The size at which a picture fits its frame; the frame's where its own is not known yet. */
export function fit(picture: Size, frame: Size): Size {
  if (!(picture.width > 0 && picture.height > 0)) return frame;
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** The greatest scale: each pixel of the picture as two of the page's, but at least 3 and at most 8. */
export const mostOf = (picture: Size, fitted: Size): number =>
  Math.min(8, Math.max(3, (2 * picture.width) / fitted.width || 0));

/** Keeps a picture that is larger than its frame over it, and one that is smaller in its middle. */
export function bound(view: View, fitted: Size, frame: Size): View {
  const most = (picture: number, frame: number) => Math.max(0, (picture * view.scale - frame) / 2);
  const within = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return {
    scale: view.scale,
    x: within(view.x, most(fitted.width, frame.width)),
    y: within(view.y, most(fitted.height, frame.height)),
  };
}

/** Scales a view so that what lies under a point stays under it. */
export function zoomAt(view: View, scale: number, point: Point): View {
  const by = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * by, y: point.y - (point.y - view.y) * by };
}

/**
 * The transform and clipping that show a picture at `from`, smaller and perhaps cropped, which fills `to` in the middle
 * of a box as large as `frame`.
 */
export function flight(from: DOMRect, to: DOMRect, cropped: boolean, frame: Size = to): Keyframe {
  const [across, down] = [from.width / to.width, from.height / to.height];
  const scale = cropped ? Math.max(across, down) : Math.min(across, down);
  const x = from.x + from.width / 2 - to.x - to.width / 2;
  const y = from.y + from.height / 2 - to.y - to.height / 2;
  const cut = (small: number, whole: number) => Math.max(0, (whole - small / scale) / 2);
  const inset = cropped ? [cut(from.height, frame.height), cut(from.width, frame.width)] : [0, 0];
  return {
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    clipPath: `inset(${inset[0]}px ${inset[1]}px)`,
  };
}
