import { addMotionSheet, type Motion } from './animation/motion.ts';
import { animationFault, isAnimation } from './animation/smil.ts';
import { ELEMENTS, SVG_NAMESPACE } from './allow-list.ts';
import { cascadeOf } from './cascade.ts';
import { cleanAttributes, type CleanContext, type ReportFault } from './clean-attributes.ts';
import { IconError } from '../icon.ts';
import { addTo, type AddNote, type Note } from '../notes.ts';
import { readTags } from './tag-reader.ts';
import { checkReferences } from './references.ts';
import { checkViewBox } from './view-box.ts';
import { parse, walk, type XmlNode } from './xml-tree.ts';
import { resolveNamespaces } from './namespaces.ts';
import { placesOf } from './selectors.ts';
import { unwrap } from './unwrap.ts';
import { keepSpaces } from './white-space.ts';

export interface GateOptions {
  /** Removes what is not allowed, and reports it, if a drawing is left. Default false: the file is refused. */
  sanitize?: boolean;
  /** Refuses what is inert too, as in the compiler's own output. Default false: it is left out, with a note. */
  strict?: boolean;
  /** May name `class`, to keep classes. Default: they go with the styles. */
  keep?: readonly string[];
  /** May name `animation`, to keep what moves by itself. Default: it is refused. */
  allow?: readonly string[];
}

export interface Gated {
  /** The clean drawing: without editor data, styles and style sheets, and with a viewBox. */
  root: XmlNode;
  /** What was removed, each with its position. Empty without `sanitize`. */
  stripped: IconError[];
  /** What was left out or read in another way without changing the drawing. */
  notes: Note[];
}

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
  { sanitize = false, strict = false, keep = [], allow = [] }: GateOptions = {},
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
  const motion: Motion | undefined = allow.includes('animation')
    ? { keyframes: new Map(), byElement: new Map() }
    : undefined;
  const cascade = cascadeOf(places, { hasText, note, keyframes: motion?.keyframes }, fault);
  const keepClasses = keep.includes('class');
  cleanElement(root, { root, cascade, hasText, fault, note, keepClasses, motion });
  checkViewBox(root, (reason) => refuse(root, reason));
  if (motion) addMotionSheet(root, motion, fault);
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
      const reason = elementFault(child, context);
      if (reason) {
        fault(child, reason);
        continue;
      }
      cleanElement(child, context);
      if (child.name === 'style') continue;
    }
    kept.push(child);
  }
  node.children = kept;
}

function elementFault(node: XmlNode, { motion }: CleanContext): string | undefined {
  if (motion && isAnimation(node.name)) return animationFault(node);
  return ELEMENTS.has(node.name) ? undefined : `<${node.name}> has no place in an icon`;
}
