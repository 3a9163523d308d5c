/** Where a drawing stands in a canvas of another shape: across, and down. */
export const ALIGNMENTS = {
  center: [0.5, 0.5],
  top: [0.5, 0],
  bottom: [0.5, 1],
  left: [0, 0.5],
  right: [1, 0.5],
  'top-left': [0, 0],
  'top-right': [1, 0],
  'bottom-left': [0, 1],
  'bottom-right': [1, 1],
} as const;
export type Align = keyof typeof ALIGNMENTS;
