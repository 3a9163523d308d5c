import { optimize } from 'svgo/browser';
import type { XmlNode } from '../svg/xml-tree.ts';

/** Attributes that hold a colour. */
const PAINTS = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];
/** A colour by itself: a name, hex digits or a function of numbers. Nothing else is ever put into a `var()`. */
const COLOUR = /^(?:[a-z]+|#[\da-f]{3,8}|(?:rgb|hsl)a?\([\d\s,.%/deg+-]*\))$/i;
const NO_COLOUR = /^(?:none|currentcolor|inherit|initial|unset|transparent|context-(?:fill|stroke))$/i;
/** Content whose colours are never seen: only their brightness or shape counts. */
const NOT_SEEN = new Set(['mask', 'clipPath']);

export interface RecolourOptions {
  /** The colours that become `currentColor`; `one` for the colour of an icon that has only one. */
  currentColor?: 'one' | readonly string[];
  /** Names of custom properties by colour; `all` for each colour, numbered. */
  vars?: 'all' | Readonly<Record<string, string>>;
}

const forms = new Map<string, string>();

/** A colour in the form that svgo writes, so that `#FF0000`, `rgb(255,0,0)` and `red` are the same. */
export function plainColour(colour: string): string {
  const text = colour.trim().toLowerCase();
  const known = forms.get(text);
  if (known !== undefined) return known;
  let plain = text;
  if (COLOUR.test(text)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path fill="${text}" d="M0 0h1"/></svg>`;
    plain = / fill="([^"]*)"/.exec(optimize(svg, { plugins: ['convertColors'] }).data)?.[1] ?? text;
  }
  forms.set(text, plain);
  return plain;
}

/** Whether a text is a colour, as options may name it. */
export const isColour = (text: string): boolean =>
  COLOUR.test(text.trim()) && !NO_COLOUR.test(text.trim()) && !text.includes('"');

/**
 * Makes colours of a drawing follow the page: those of the text (`currentColor`), or custom properties with the colour
 * as fallback. Masks and clip paths stay as they are. Returns whether anything changed.
 */
export function recolour(root: XmlNode, { currentColor, vars }: RecolourOptions): boolean {
  if (currentColor === undefined && vars === undefined) return false;
  const seen = seenElements(root);
  if (root.attributes['fill'] === undefined) root.attributes['fill'] = '#000';
  const colours = coloursOf(seen);
  const wanted = wantedColours(colours, currentColor);
  const names = vars === 'all' ? numbered(colours.filter((colour) => !wanted.has(colour))) : byColour(vars);
  const before = wanted.size === 0 && names.size === 0 ? undefined : inheritedPaint(root);
  let changed = false;
  for (const { attributes } of seen) {
    for (const key of PAINTS) {
      const value = attributes[key];
      if (value === undefined || !isColour(value)) continue;
      const colour = plainColour(value);
      const name = names.get(colour);
      if (wanted.has(colour)) attributes[key] = 'currentColor';
      else if (name !== undefined) attributes[key] = `var(--icon-${name}, ${colour})`;
      else continue;
      changed = true;
      // The colour of the text is inherited.
      if (key === 'color' && attributes[key] === 'currentColor') delete attributes[key];
    }
  }
  if (changed) for (const [node, paint] of before!) node.attributes = { ...paint, ...node.attributes };
  if (root.attributes['fill'] === '#000') delete root.attributes['fill'];
  return changed;
}

/** Every element whose colours are seen. */
function seenElements(node: XmlNode, found: XmlNode[] = []): XmlNode[] {
  if (NOT_SEEN.has(node.name)) return found;
  found.push(node);
  for (const child of node.children) if (typeof child !== 'string') seenElements(child, found);
  return found;
}

/** The colours of a drawing, each once, in their order. Black by default counts where a shape is drawn with it. */
function coloursOf(seen: readonly XmlNode[]): string[] {
  const colours = new Set<string>();
  for (const node of seen)
    for (const key of PAINTS) {
      const value = node.attributes[key];
      if (value !== undefined && isColour(value) && (node !== seen[0] || isUsed(node, key)))
        colours.add(plainColour(value));
    }
  return [...colours];
}

const DRAWS = /^(?:path|rect|circle|ellipse|line|poly\w+|text|tspan|use)$/;

/** Whether some shape takes the paint of the root. */
function isUsed(root: XmlNode, key: string): boolean {
  const uses = (node: XmlNode): boolean =>
    node.children.some(
      (child) =>
        typeof child !== 'string' &&
        !NOT_SEEN.has(child.name) &&
        child.attributes[key] === undefined &&
        (DRAWS.test(child.name) || uses(child)),
    );
  return uses(root);
}

function wantedColours(colours: readonly string[], option: RecolourOptions['currentColor']): Set<string> {
  if (option === 'one') return new Set(colours.length === 1 ? colours : []);
  return new Set(option?.map(plainColour));
}

const numbered = (colours: readonly string[]) =>
  new Map(colours.map((colour, i) => [colour, String(i + 1)] as const));
const byColour = (vars: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries(vars).map(([colour, name]) => [plainColour(colour), name] as const));

/** The paint that masks and clip paths inherit now, which must not change with that around them. */
function inheritedPaint(root: XmlNode): Map<XmlNode, Record<string, string>> {
  const found = new Map<XmlNode, Record<string, string>>();
  const visit = (node: XmlNode, outer: Record<string, string>): void => {
    const own = { ...outer };
    for (const key of PAINTS) {
      const value = node.attributes[key];
      if (value !== undefined && key !== 'stop-color' && key !== 'flood-color') own[key] = value;
    }
    if (NOT_SEEN.has(node.name)) found.set(node, own);
    else for (const child of node.children) if (typeof child !== 'string') visit(child, own);
  };
  visit(root, {});
  return found;
}
