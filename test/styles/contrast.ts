/** Red, green and blue, 0 to 255; what follows them is not looked at. */
export type Channels = readonly [red: number, green: number, blue: number, ...rest: unknown[]];

/** Relative luminance (WCAG 2). */
function luminance([...channels]: Channels): number {
  const [red, green, blue] = (channels.slice(0, 3) as number[]).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
export function contrastOf(one: Channels, other: Channels): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

/** Contrast of two colours written `#rrggbb`. */
export const contrast = (one: string, other: string): number =>
  contrastOf(channelsOf(one), channelsOf(other));
