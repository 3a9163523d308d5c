import type { Declaration } from '../css-rules.ts';
import { walk, type XmlNode } from '../xml-tree.ts';
import { writeDeclarations, type Keyframes } from './keyframes.ts';
import { isMotion, keyframesIn, motionFault } from './motion-properties.ts';
import { isAnimation, renameTimes } from './smil.ts';

/** What animates the elements of a file by CSS, as its style sheets and styles say. */
export interface Motion {
  keyframes: Keyframes;
  byElement: Map<XmlNode, Declaration[]>;
}

/** Notes what animates an element by CSS, with the origin of its movement. Returns whether anything does. */
export function collectMotion(
  node: XmlNode,
  declared: readonly Declaration[],
  { keyframes, byElement }: Motion,
  fault: (node: XmlNode, reason: string) => void,
): boolean {
  const own = declared.filter(({ property }) => isMotion(property));
  const named = own.filter(({ property }) => /^animation(?:-name)?$/.test(property));
  if (named.length === 0) return false;
  const missing = named.flatMap(({ value }) => keyframesIn(value)).find((name) => !keyframes.has(name));
  if (missing !== undefined) {
    // A page that inlines the icon may have some of that name.
    fault(node, `@keyframes ${missing} is not in this file`);
    return false;
  }
  const origin = node.attributes['transform-origin'];
  const property = 'transform-origin';
  if (
    origin !== undefined &&
    !motionFault(property, origin) &&
    !own.some((each) => each.property === property)
  )
    own.push({ property, value: origin, important: false });
  byElement.set(node, own);
  return true;
}

/** An id that CSS and SMIL read alike. */
const SIMPLE = /^[A-Za-z_]\w*$/;

/**
 * Writes the animations of a file as one style sheet at the start of the drawing, by ids: whatever the file's own sheets
 * select in the page that inlines the icon, this one reaches the icon alone. A sheet that was written here is written
 * again in the same way.
 *
 * @param fault Told of an element whose id no style sheet can name.
 */
export function addMotionSheet(
  root: XmlNode,
  { keyframes, byElement }: Motion,
  fault: (node: XmlNode, reason: string) => void,
): void {
  if (byElement.size === 0) return;
  moveFromRoot(root, byElement);
  const taken = new Set([...walk(root)].map(({ attributes }) => attributes['id']));
  let count = 0;
  const rules = new Map<string, string[]>();
  const medias = new Set(['']);
  // In the order of the drawing.
  for (const node of walk(root)) {
    const list = byElement.get(node);
    if (!list) continue;
    while (node.attributes['id'] === undefined)
      if (!taken.has(`m${++count}`)) node.attributes['id'] = `m${count}`;
    const { id } = node.attributes;
    if (!SIMPLE.test(id!)) {
      fault(node, `the id "${id}" of what is animated is no plain name`);
      continue;
    }
    for (const { media = '' } of list) medias.add(media);
    for (const media of medias) {
      const own = list.filter((each) => (each.media ?? '') === media);
      if (own.length === 0) continue;
      const rule = `${media}{${writeDeclarations(own)}}`;
      rules.set(rule, [...(rules.get(rule) ?? []), `#${id}`]);
    }
  }
  const sheetOf = (media: string) =>
    [...rules]
      .filter(([rule]) => rule.slice(0, rule.indexOf('{')) === media)
      .map(([rule, ids]) => ids.join(',') + rule.slice(media.length))
      .join('');
  const others = [...medias].filter(Boolean).map((media) => `@media${media}{${sheetOf(media)}}`);
  const text = [sheetOf(''), ...others, ...keyframes.values()].join('');
  if (text) root.children.unshift({ ...root, name: 'style', attributes: {}, children: [text] });
}

/** A symbol has an id of its own and no box, so what animates the whole icon animates a group of all that is in it. */
function moveFromRoot(root: XmlNode, byElement: Map<XmlNode, Declaration[]>): void {
  const own = byElement.get(root);
  if (!own) return;
  const group: XmlNode = { ...root, name: 'g', attributes: {}, children: root.children };
  root.children = [group];
  byElement.delete(root);
  const hasOrigin = own.some(({ property }) => property === 'transform-origin');
  const centre: Declaration = { property: 'transform-origin', value: 'center', important: false };
  byElement.set(group, hasOrigin ? own : [...own, centre]);
}

/** Whether a clean drawing is animated. */
export const isAnimated = (root: XmlNode): boolean =>
  [...walk(root)].some(({ name }) => name === 'style' || isAnimation(name));

/**
 * Gives the ids and keyframes of an animated drawing names that no other icon has. svgo knows neither keyframes nor all
 * the ways in which SMIL names other animations.
 *
 * @param icon The icon's name. Its hyphens become underscores: SMIL reads a hyphen as a minus.
 */
export function nameMotion(root: XmlNode, icon: string): void {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? `_${icon.replaceAll('-', '_')}_${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  for (const { name, attributes, children } of walk(root)) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'id') attributes[key] = rename(value);
      else if (key.endsWith('href')) attributes[key] = `#${rename(value.slice(1))}`;
      else if (isAnimation(name) && (key === 'begin' || key === 'end'))
        attributes[key] = renameTimes(value, rename);
      else
        attributes[key] = value.replace(
          /url\(\s*["']?#([^)"'\s]+)["']?\s*\)/gi,
          (_, id) => `url(#${rename(id as string)})`,
        );
    }
    if (name === 'style') children[0] = renameSheet(children[0] as string, rename);
  }
}

function renameSheet(css: string, rename: (name: string) => string): string {
  const keyframes = new Set([...css.matchAll(/@keyframes ([\w-]+)/g)].map((found) => found[1]!));
  const named = (text: string) =>
    text.replace(/[\w-]+/g, (word) => (keyframes.has(word) ? rename(`@${word}`) : word));
  return css
    .replace(/#([\w-]+)(?=[,{])/g, (_, id: string) => `#${rename(id)}`)
    .replace(/@keyframes [\w-]+/g, named)
    .replace(/\banimation(?:-name)?:[^;}]*/g, (text) => text.replace(/:.*/s, named));
}
