// The elements of SMIL that an icon may have where animation is allowed. They change how the icon is painted and where,
// over time alone: no links, no handlers, nothing that waits for a reader.
import type { XmlNode } from '../xml-tree.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const ELEMENTS = words('animate animateTransform animateMotion set mpath');

/** Whether an element animates another. */
export const isAnimation = (name: string): boolean => ELEMENTS.has(name);

/** The attributes of these elements. */
export const ANIMATION_ATTRIBUTES = words(`
  id href attributeName attributeType from to by values dur begin end min max restart repeatCount repeatDur fill
  calcMode keyTimes keySplines keyPoints additive accumulate type path rotate origin`);

/** What may be animated: paint, size, place and shape. Never what refers to something. */
const ANIMATED = words(`
  color display visibility opacity fill fill-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width stop-color stop-opacity flood-color flood-opacity
  x y x1 y1 x2 y2 cx cy r rx ry fx fy width height d points transform gradientTransform patternTransform offset
  stdDeviation radius dx dy pathLength`);

const CLOCK = '(?:\\d+:)?\\d+:\\d+(?:\\.\\d+)?|(?:\\d+\\.?\\d*|\\.\\d+)(?:h|min|s|ms)?';
const TIME = new RegExp(
  `^\\s*(?:[+-]?\\s*(?:${CLOCK})|indefinite|([A-Za-z_]\\w*)\\.(?:begin|end)(?:\\s*[+-]\\s*(?:${CLOCK}))?)\\s*$`,
);
/** Numbers, colours and words. */
const PLAIN = /^[\w\s#.,;:%()+-]*$/;
const FUNCTIONS = /^(?:rgb|hsl)a?$/i;

/** Why an animation is refused; undefined when it is fine. */
export function animationFault({ name, attributes }: XmlNode): string | undefined {
  const { attributeName } = attributes;
  const target = attributeName?.trim();
  if (target === undefined ? /^(?:animate|animateTransform|set)$/.test(name) : !ANIMATED.has(target))
    return `<${name}> of "${target ?? ''}" has no place in an icon`;
  for (const key of ['begin', 'end'])
    if (attributes[key]?.split(';').some((time) => time.trim() && !TIME.test(time)))
      return `${key}="${attributes[key]}" waits for more than time`;
  for (const [key, value] of Object.entries(attributes)) {
    if (!ANIMATION_ATTRIBUTES.has(key) || key === 'href') continue;
    const functions = [...value.matchAll(/([\w-]*)\(/g)];
    if (!PLAIN.test(value) || !functions.every(([, each]) => FUNCTIONS.test(each!)))
      return `${key} on <${name}> is not well-formed`;
  }
  return undefined;
}

/** The ids of other animations that a list of times names: of `0s; a.end+1s`, `a`. */
export const timedBy = (times = ''): string[] =>
  times.split(';').flatMap((time) => TIME.exec(time)?.[1] ?? []);

/** Times with other ids: `a.end+1s; 0s`. */
export const renameTimes = (times: string, rename: (id: string) => string): string =>
  times.replace(/([A-Za-z_]\w*)(?=\.(?:begin|end)\b)/g, (id) => rename(id));
