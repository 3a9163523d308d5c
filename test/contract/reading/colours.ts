// Contrast, and what is left where colours are taken away.
import { contrastOf } from '../../styles/contrast.ts';
import {
  ancestors,
  contains,
  controls,
  elements,
  inTopLayer,
  isVisible,
  nameOf,
  parentOf,
  round,
  texts,
} from './tree.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();
/** A computed colour in any notation. */
function parse(colour: string): Colour {
  let found = known.get(colour);
  if (!found) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    known.set(colour, (found = [r, g, b, a / 255]));
  }
  return found;
}
const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];
/** The colour behind an element's content; undefined where a picture is behind it. */
function behind(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (const one of [element, ...ancestors(element)]) {
    const style = getComputedStyle(one);
    if (style.backgroundImage !== 'none') return undefined;
    const colour = parse(style.backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
    // What it lies on is not what it is in.
    if (/absolute|fixed/.test(style.position) || inTopLayer(one)) return undefined;
  }
  return layers.reduceRight((under, colour) => over(colour, under), [255, 255, 255, 1] as Colour);
}
const opacityOf = (element: Element) =>
  [element, ...ancestors(element)].reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
const disabled = (element: Element) =>
  [element, ...ancestors(element)].some((one) =>
    one.matches(':disabled, [disabled], [aria-disabled=true], [aria-busy=true]'),
  );

export function weakTexts(least: number): string[] {
  return texts().flatMap(({ parent, words }) => {
    const ground = behind(parent);
    if (!ground || disabled(parent)) return [];
    const [r, g, b, a] = parse(getComputedStyle(parent).color);
    const ratio = contrastOf(over([r, g, b, a * opacityOf(parent)], ground), ground);
    return ratio < least ? [`“${words}” in ${nameOf(parent)} has ${round(ratio)}:1, not ${least}:1`] : [];
  });
}

export function weakEdges(least: number): string[] {
  return controls().flatMap((control) => {
    const { borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(control);
    const ground = parentOf(control) && behind(parentOf(control)!);
    const edge = parse(borderTopColor);
    if (!ground || disabled(control) || borderTopStyle === 'none' || !parseFloat(borderTopWidth) || !edge[3])
      return [];
    const ratio = Math.max(
      contrastOf(over(edge, ground), ground),
      contrastOf(over(parse(backgroundColor), ground), ground),
    );
    return ratio < least ? [`the edge of ${nameOf(control)} has ${round(ratio)}:1, not ${least}:1`] : [];
  });
}

const LOOK = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopStyle',
  'borderTopWidth',
  'borderBottomWidth',
  'outlineStyle',
  'outlineColor',
  'textDecorationLine',
  'fontWeight',
  'display',
  'visibility',
  'width',
  'height',
] as const;
/** All that a reader could tell a state by. */
function look(control: Element): string {
  const of = (element: Element): unknown[] => [
    ...[undefined, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') return [];
      return LOOK.filter((name) => element !== control || !/^(width|height)$/.test(name)).map(
        (name) => style[name],
      );
    }),
    element.getAttribute('d'),
    ...[...element.children].map(of),
  ];
  return JSON.stringify(of(control));
}

const STATES = ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-current'] as const;
const on = (value: string | null) => value !== null && value !== 'false';
/** Controls whose state, on or off, looks the same as that of a sibling with the other state. */
export function equalStates(): string[] {
  return STATES.flatMap((state) => {
    const all = elements(`[${state}]`).filter(isVisible);
    return all.flatMap((one) => {
      if (!on(one.getAttribute(state))) return [];
      const kind = `${one.localName}.${one.className}`;
      const other = [...(one.getRootNode() as ParentNode).querySelectorAll(one.localName)].find(
        (other) =>
          `${other.localName}.${other.className}` === kind &&
          isVisible(other) &&
          !on(other.getAttribute(state)) &&
          other.matches(':disabled') === one.matches(':disabled'),
      );
      return other && look(other) === look(one)
        ? [`${nameOf(one)} with ${state} looks like ${nameOf(other)} without`]
        : [];
    });
  });
}

/** Presses every toggle: each must look different. */
export async function equalToggles(frames: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const toggle of elements('button[aria-pressed]').filter(isVisible)) {
    const before = [toggle.getAttribute('aria-pressed'), look(toggle)];
    toggle.click();
    await frames();
    if (!toggle.isConnected || toggle.getAttribute('aria-pressed') === before[0]) continue;
    if (look(toggle) === before[1]) faults.push(`${nameOf(toggle)} looks the same pressed and not pressed`);
    toggle.click();
    await frames();
  }
  return faults;
}

/** Links among other words that only their colour tells from them. */
export function plainLinks(): string[] {
  const inline = (element: Element) => /^(inline|contents)$/.test(getComputedStyle(element).display);
  return elements('a[href]').flatMap((link) => {
    if (!isVisible(link) || getComputedStyle(link).display !== 'inline') return [];
    const block = [...ancestors(link)].find((one) => !inline(one));
    const parent = parentOf(link);
    if (!block || !parent) return [];
    const words = [...block.childNodes].some(
      (node) => node instanceof Text && node.data.trim().length > 2 && node.parentElement === block,
    );
    const { textDecorationLine, borderBottomStyle, fontWeight, color } = getComputedStyle(link);
    const plain =
      !textDecorationLine.includes('underline') &&
      borderBottomStyle === 'none' &&
      Math.abs(Number(fontWeight) - Number(getComputedStyle(parent).fontWeight)) < 200;
    return words && plain ? [`${nameOf(link)} is told from its sentence by ${color} alone`] : [];
  });
}

/** Boxes of the icons that a reader sees in the window, for a picture of them. */
export function icons(): { name: string; x: number; y: number; width: number; height: number }[] {
  const layer = elements().findLast(inTopLayer);
  return elements('svg').flatMap((svg) => {
    // What is open covers others.
    if (layer && !contains(layer, svg)) return [];
    const { x, y, width, height } = svg.getBoundingClientRect();
    return isVisible(svg) &&
      width > 4 &&
      x >= 0 &&
      y >= 0 &&
      x + width <= innerWidth &&
      y + height <= innerHeight
      ? [{ name: `${nameOf(parentOf(svg)!)} ${svg.dataset['icon'] ?? ''}`, x, y, width, height }]
      : [];
  });
}
