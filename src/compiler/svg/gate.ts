import { cascadeOf, ordered, type Cascade } from './cascade.ts';
import {
  declarations,
  geometryFault,
  isAttributeOf,
  styleFault,
  unquoteReferences,
  valueFault,
  type Declaration,
} from './css-rules.ts';
import { IconError } from '../icon.ts';
import { addTo, type AddNote, type Note } from '../notes.ts';
import { readTags } from './tag-reader.ts';
import { checkReferences } from './references.ts';
import { checkViewBox, viewBoxNumbers } from './view-box.ts';
import { parse, walk, type XmlNode } from './xml-tree.ts';
import { resolveNamespaces } from './namespaces.ts';
import { placesOf } from './selectors.ts';
import { bakeOrigin, transformAttribute } from './transforms.ts';
import { unwrap } from './unwrap.ts';
import { keepSpaces } from './white-space.ts';
import {
  ATTRIBUTES,
  CLASSES,
  CONDITIONAL,
  DROPPED,
  ELEMENTS,
  LIMITS,
  LONG,
  PRESENTATION,
  SVG_NAMESPACE,
} from './allow-list.ts';

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

export interface GateOptions {
  /** Removes what is not allowed, and reports it, if a drawing is left. Default false: the file is refused. */
  sanitize?: boolean;
  /** Refuses what is inert too, as in the compiler's own output. Default false: it is left out, with a note. */
  strict?: boolean;
  /** May name `class`, to keep classes. Default: they go with the styles. */
  keep?: readonly string[];
}

export interface Gated {
  /** The clean drawing: without editor data, styles and style sheets, and with a viewBox. */
  root: XmlNode;
  /** What was removed, each with its position. Empty without `sanitize`. */
  stripped: IconError[];
  /** What was left out or read in another way without changing the drawing. */
  notes: Note[];
}

interface CleanContext {
  root: XmlNode;
  /** What the file's style sheets give to each element. */
  cascade: Cascade;
  /** Whether the file draws text. */
  hasText: boolean;
  fault: ReportFault;
  note: AddNote;
  keepClasses: boolean;
}

/** Throws, or with `sanitize` notes what is to be removed. */
type ReportFault = (node: XmlNode, reason: string) => void;

/**
 * Lets only clean, static icons pass: one `<svg>` with a viewBox (or width and height, from which one is made) that
 * consists of allowed drawing elements and attributes, runs nothing, and refers to nothing outside itself. What is inert
 * is left out and noted.
 *
 * @param text The text of an SVG file.
 * @param file Path to name in errors.
 * @throws IconError with file, line, column and reason when the icon is refused.
 */
export function gate(text: string, file: string, options: GateOptions = {}): Gated {
  const tags = options.sanitize ? undefined : readTags(text, true);
  if (tags) {
    try {
      return gateTree(tags, file, options);
    } catch {} // Parsed again: the strict parser knows the position of the fault.
  }
  return gateTree(text.replace(/^\uFEFF/, ''), file, options);
}

/** Checks and cleans a text, or a tree of tags alone, as `gate` does. */
export function gateTree(
  source: XmlNode | string,
  file: string,
  { sanitize = false, strict = false, keep = [] }: GateOptions = {},
): Gated {
  const stripped: IconError[] = [];
  const notes: Note[] = [];
  const fault: ReportFault = ({ line, column }, reason) => {
    const error = new IconError(file, reason, line, column);
    if (!sanitize) throw error;
    stripped.push(error);
  };
  const refuse = ({ line, column }: XmlNode, reason: string): never => {
    throw new IconError(file, reason, line, column);
  };
  const note: AddNote = strict
    ? (_, what) => {
        throw new IconError(file, `${what} has no place in an icon`);
      }
    : addTo(notes);

  const root = typeof source === 'string' ? parse(source, file, note) : source;
  // Before anything is removed, as selectors count siblings. Tags alone have neither styles nor prefixes.
  const nodes = typeof source === 'string' ? [...walk(root)] : [];
  const places = nodes.some(({ name }) => /(?:^|:)style$/.test(name)) ? placesOf(root) : [];
  if (typeof source === 'string') {
    if (!/(?:^|:)svg$/.test(root.name)) refuse(root, `the root is <${root.name}>, not <svg>`);
    if (!root.attributes['xmlns'] && !root.name.includes(':')) note('xmlns', 'xmlns');
    if (!resolveNamespaces(root, fault, note)) refuse(root, `<${root.name}> is of another namespace`);
    keepSpaces(root);
  }
  if (root.name !== 'svg') refuse(root, `the root is <${root.name}>, not <svg>`);
  if (root.attributes['xmlns'] === undefined && root === source) note('xmlns', 'xmlns');
  root.attributes = { xmlns: SVG_NAMESPACE, ...root.attributes };
  const hasText = nodes.some(({ name }) => name === 'text');
  const cascade = cascadeOf(places, hasText, fault, note);
  cleanElement(root, { root, cascade, hasText, fault, note, keepClasses: keep.includes('class') });
  checkViewBox(root, (reason) => refuse(root, reason));
  checkReferences(root, fault, refuse, note);
  return { root, stripped, notes };
}

function cleanElement(node: XmlNode, context: CleanContext): void {
  const { hasText, fault, note } = context;
  cleanAttributes(node, context);
  const kept: (XmlNode | string)[] = [];
  for (const each of node.children) {
    const child = typeof each === 'string' ? each : unwrap(each, node, hasText, fault, note);
    if (child === undefined) continue;
    if (typeof child !== 'string') {
      if (child.name === 'metadata') continue;
      if (!ELEMENTS.has(child.name)) {
        fault(child, `<${child.name}> has no place in an icon`);
        continue;
      }
      cleanElement(child, context);
      if (child.name === 'style') continue;
    }
    kept.push(child);
  }
  node.children = kept;
}

function cleanAttributes(node: XmlNode, { root, cascade, fault, note, keepClasses }: CleanContext): void {
  const allowed: Record<string, string> = {};
  const own: Declaration[] = [];
  for (const [name, value] of Object.entries(node.attributes)) {
    if (DROPPED.has(name) || name.startsWith('data-') || name.startsWith('aria-')) continue;
    const key = ATTRIBUTES.has(name) ? name : (JSX.get(name) ?? name);
    const reason = attributeFault(node, key, value);
    if (reason) fault(node, reason);
    else if (key === 'style') own.push(...declarations(value));
    else if (!ATTRIBUTES.has(key)) note('attribute', name);
    else {
      if (key !== name) note('jsx', name);
      // The namespace stands on the root.
      if ((key === 'class' && !(keepClasses && CLASSES.test(value))) || (key === 'xmlns' && node !== root))
        continue;
      if (key === name || node.attributes[key] === undefined) allowed[key] = unquoteReferences(value);
    }
  }
  const styles = ordered(cascade.get(node) ?? [], own);
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
  const originFault = applyOrigin(node, root, allowed, styles);
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

function attributeFault(node: XmlNode, key: string, value: string): string | undefined {
  const limit = LONG.has(key) ? LIMITS.attribute : LIMITS.value;
  if (value.length > limit) return `${key} is over ${limit / 1024} KB`;
  // What is not active is inert: it is left out.
  if (/^on/i.test(key) || key.indexOf(':') > 0 || CONDITIONAL.has(key))
    return `${key} on <${node.name}> has no place in an icon`;
  if (!ATTRIBUTES.has(key)) return undefined;
  if (key === 'xmlns' && value !== SVG_NAMESPACE) return `xmlns="${value}" is not the SVG namespace`;
  if (key === 'xmlns' || key === 'class') return undefined;
  if (key.endsWith('href'))
    return /^#[^\s#%]+$/.test(value) ? undefined : `${key}="${value}" points outside the file`;
  const syntax = SYNTAX[key];
  if (syntax && !syntax.test(value)) return `${key} on <${node.name}> is not well-formed`;
  const reason = key === 'style' ? styleFault(value) : valueFault(value);
  return reason && `${key} ${reason}`;
}
