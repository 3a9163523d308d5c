import {
  ATTRIBUTES,
  CLASSES,
  CONDITIONAL,
  DROPPED,
  LIMITS,
  LONG,
  PRESENTATION,
  SVG_NAMESPACE,
} from './allow-list.ts';
import { collectMotion, type Motion } from './animation/motion.ts';
import { ANIMATION_ATTRIBUTES, isAnimation } from './animation/smil.ts';
import { ordered, type Cascade } from './cascade.ts';
import {
  declarations,
  geometryFault,
  isAttributeOf,
  styleFault,
  unquoteReferences,
  valueFault,
  type Declaration,
} from './css-rules.ts';
import type { AddNote } from '../notes.ts';
import { bakeOrigin, transformAttribute } from './transforms.ts';
import { viewBoxNumbers } from './view-box.ts';
import type { XmlNode } from './xml-tree.ts';

const TRANSFORM = /^(?:[\s,]*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s,.eE+-]*\))*[\s,]*$/;
/** Attributes that svgo drops without a message when they are malformed. */
const SYNTAX: Record<string, RegExp> = {
  d: /^[MZLHVCSQTAmzlhvcsqtae\d\s,.E+-]*$/,
  points: /^[\d\s,.eE+-]*$/,
  transform: TRANSFORM,
  gradientTransform: TRANSFORM,
  patternTransform: TRANSFORM,
};
/** Names that JSX gives to attributes, each with SVG's. */
const JSX = new Map(
  [...PRESENTATION]
    .filter((name) => name.includes('-'))
    .map((name) => [name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), name]),
)
  .set('className', 'class')
  .set('xlinkHref', 'href');

/** What the attributes of every element are cleaned with. */
export interface CleanContext {
  root: XmlNode;
  /** What the file's style sheets give to each element. */
  cascade: Cascade;
  /** Whether the file draws text. */
  hasText: boolean;
  fault: ReportFault;
  note: AddNote;
  keepClasses: boolean;
  /** Undefined where animation is not allowed. */
  motion: Motion | undefined;
}

/** Throws, or with `sanitize` notes what is to be removed. */
export type ReportFault = (node: XmlNode, reason: string) => void;

/**
 * Leaves an element only what an icon may have, with styles as attributes. What is inert is left out with a note, what
 * is not is reported.
 */
export function cleanAttributes(node: XmlNode, context: CleanContext): void {
  const { root, cascade, fault, note, keepClasses, motion } = context;
  const known = isAnimation(node.name) ? ANIMATION_ATTRIBUTES : ATTRIBUTES;
  const allowed: Record<string, string> = {};
  const own: Declaration[] = [];
  for (const [name, value] of Object.entries(node.attributes)) {
    if (DROPPED.has(name) || name.startsWith('data-') || name.startsWith('aria-')) continue;
    const key = known.has(name) ? name : (JSX.get(name) ?? name);
    const reason = attributeFault(node, key, value, motion !== undefined);
    if (reason) fault(node, reason);
    else if (key === 'style') own.push(...declarations(value));
    else if (!known.has(key)) note('attribute', name);
    else {
      if (key !== name) note('jsx', name);
      // The namespace stands on the root.
      if ((key === 'class' && !(keepClasses && CLASSES.test(value))) || (key === 'xmlns' && node !== root))
        continue;
      if (key === name || node.attributes[key] === undefined) allowed[key] = unquoteReferences(value);
    }
  }
  const declared = ordered(cascade.get(node) ?? [], own);
  const styles = declared.filter(({ media }) => !media);
  const moves = motion ? collectMotion(node, declared, motion, fault) : false;
  for (const { property, value } of styles) {
    // A page decides how large an icon is.
    const sized = node === root && /^(?:width|height|x|y)$/.test(property) && root.attributes['viewBox'];
    const reason = isAttributeOf(property, node.name) && !sized ? geometryFault(property, value) : undefined;
    if (reason) fault(node, reason);
    // A style overrides the attribute of the same name.
    else if (isAttributeOf(property, node.name) && !sized) allowed[property] = unquoteReferences(value);
    else if (property === 'transform') allowed['transform'] = transformAttribute(value) ?? '';
    else continue;
    if (!PRESENTATION.has(property)) note('css', property);
  }
  const originFault = moves ? undefined : applyOrigin(node, root, allowed, styles);
  if (originFault) fault(node, originFault);
  else if (allowed['transform'] && node.attributes['transform'] !== allowed['transform'])
    note('css', 'transform-origin');
  node.attributes = allowed;
}

/** Makes an origin part of the transform. Returns why that cannot be done, if it cannot. */
function applyOrigin(
  node: XmlNode,
  root: XmlNode,
  allowed: Record<string, string>,
  styles: readonly Declaration[],
): string | undefined {
  const style = (name: string) => styles.findLast(({ property }) => property === name)?.value;
  const origin = style('transform-origin') ?? node.attributes['transform-origin'];
  const box = style('transform-box');
  if (origin === undefined && box === undefined) return undefined;
  const other = allowed['gradientTransform'] ?? allowed['patternTransform'];
  if (!allowed['transform'] && !other) return undefined;
  const viewBox = root.attributes['viewBox'];
  const relative = origin === undefined || /[%a-oq-w]/i.test(origin.replace(/px/gi, ''));
  const baked =
    other || (relative && ((box !== undefined && box !== 'view-box') || !viewBox))
      ? undefined
      : bakeOrigin(allowed['transform']!, origin ?? '0 0', boxSize(viewBox));
  if (baked === undefined) return `transform-origin on <${node.name}> has no place in an icon`;
  allowed['transform'] = baked;
  return undefined;
}

const boxSize = (viewBox = '0 0 0 0'): [number, number] => {
  const [, , width, height] = viewBoxNumbers(viewBox);
  return [width, height];
};

function attributeFault(node: XmlNode, key: string, value: string, animated: boolean): string | undefined {
  const limit = LONG.has(key) ? LIMITS.attribute : LIMITS.value;
  if (value.length > limit) return `${key} is over ${limit / 1024} KB`;
  // What is not active is inert: it is left out.
  if (/^on/i.test(key) || key.indexOf(':') > 0 || CONDITIONAL.has(key))
    return `${key} on <${node.name}> has no place in an icon`;
  if (!ATTRIBUTES.has(key) || (isAnimation(node.name) && key !== 'href')) return undefined;
  if (key === 'xmlns' && value !== SVG_NAMESPACE) return `xmlns="${value}" is not the SVG namespace`;
  if (key === 'xmlns' || key === 'class') return undefined;
  if (key.endsWith('href'))
    return /^#[^\s#%]+$/.test(value) ? undefined : `${key}="${value}" points outside the file`;
  const syntax = SYNTAX[key];
  if (syntax && !syntax.test(value)) return `${key} on <${node.name}> is not well-formed`;
  const reason = key === 'style' ? styleFault(value, animated) : valueFault(value);
  return reason && `${key} ${reason}`;
}
