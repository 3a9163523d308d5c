import type { XastElement, XastRoot } from 'svgo/browser';

/** How much larger than its own numbers a path is drawn at most, by each `transform` around it. */
export type DrawnScales = ReadonlyMap<XastElement, number>;

/** Elements whose content is drawn in another size than that of the numbers in it. */
const RESIZED = /^(?:symbol|pattern|marker|svg)$/;
/** Attributes by which content is measured by the shape that it is applied to. */
const RELATIVE = ['clipPathUnits', 'maskContentUnits', 'patternContentUnits'];
/** Elements visited: as many as a file may draw. */
const MOST_VISITS = 20_000;

/**
 * The greatest scale at which each path is drawn, wherever it is used; Infinity for one whose size is not known from
 * transforms alone. Paths that are not drawn are missing.
 */
export function drawnScales(root: XastRoot): DrawnScales {
  const byId = new Map<string, XastElement>();
  const collect = (node: XastRoot | XastElement) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.attributes['id'] !== undefined) byId.set(child.attributes['id'], child);
      collect(child);
    }
  };
  collect(root);

  const scales = new Map<XastElement, number>();
  let visits = 0;
  const visit = (node: XastElement, outer: number, isRoot = false): void => {
    if (++visits > MOST_VISITS) return;
    const { name, attributes } = node;
    const resized =
      (RESIZED.test(name) && !isRoot) || RELATIVE.some((key) => attributes[key] === 'objectBoundingBox');
    const scale = resized ? Infinity : outer * scaleOf(attributes['transform']);
    if (name === 'path') scales.set(node, Math.max(scale, scales.get(node) ?? 0));
    for (const [key, value] of Object.entries(attributes)) {
      const id = key.endsWith('href') ? value.slice(1) : /^url\(["']?#([^"')]+)/.exec(value)?.[1];
      const target = id === undefined ? undefined : byId.get(id);
      if (target) visit(target, scale);
    }
    for (const child of node.children) if (child.type === 'element') visit(child, scale);
  };
  for (const child of root.children) if (child.type === 'element') visit(child, 1, true);
  return visits > MOST_VISITS ? new Map() : scales;
}

const STEP = /(\w+)\s*\(([^()]*)\)/g;
const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** At most how many times longer a transform makes a line. */
function scaleOf(transform: string | undefined): number {
  let scale = 1;
  for (const [, kind, args] of (transform ?? '').matchAll(STEP)) {
    const values = (args!.match(NUMBERS) ?? []).map(Number);
    const [a = 0, b = a, c = 0, d = 0] = values;
    if (kind === 'scale') scale *= Math.max(Math.abs(a), Math.abs(b));
    else if (kind === 'matrix') scale *= (Math.hypot(a + d, b - c) + Math.hypot(a - d, b + c)) / 2;
    else if (kind!.startsWith('skew')) return Infinity;
  }
  return scale;
}
