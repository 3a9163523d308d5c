import {
  declarations,
  sheetFault,
  styleFault,
  unquoteReferences,
  valueFault,
  type Declaration,
} from './css-rules.ts';
import { IconError } from '../icon.ts';
import { readTags } from './tag-reader.ts';
import { checkReferences } from './references.ts';
import { checkViewBox } from './view-box.ts';
import { parse, walk, type XmlNode } from './xml-tree.ts';
import {
  ATTRIBUTES,
  DROPPED,
  EDITORS,
  ELEMENTS,
  LIMITS,
  LONG,
  PRESENTATION,
  SVG_NAMESPACE,
  XLINK_NAMESPACE,
} from './allow-list.ts';

const ORIGIN = /^transform-(?:origin|box)$/;
const TRANSFORM = /^(?:[\s,]*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s,.eE+-]*\))*[\s,]*$/;
/** Attributes that svgo drops without a message when they are malformed. */
const SYNTAX: Record<string, RegExp> = {
  d: /^[MZLHVCSQTAmzlhvcsqtae\d\s,.E+-]*$/,
  points: /^[\d\s,.eE+-]*$/,
  transform: TRANSFORM,
  gradientTransform: TRANSFORM,
  patternTransform: TRANSFORM,
};

export interface GateOptions {
  /**
   * Removes what is not allowed in an icon and reports it in `stripped`, if a drawing is left. Default false: the file
   * is refused.
   */
  sanitize?: boolean;
}

export interface Gated {
  /** The clean drawing: without editor data, with a viewBox, and without style attributes unless it has style rules. */
  root: XmlNode;
  /** What was removed, each with its position. Empty without `sanitize`. */
  stripped: IconError[];
}

interface CleanContext {
  /** Namespace prefixes of drawing programs. */
  editors: ReadonlySet<string>;
  /** Whether the file has style rules. */
  hasRules: boolean;
  fault: ReportFault;
}

/** Throws, or with `sanitize` notes what is to be removed. */
type ReportFault = (node: XmlNode, reason: string) => void;

/**
 * Lets only clean, static icons pass: one `<svg>` with a viewBox (or width and height in px, from which one is made)
 * that consists of allowed drawing elements and attributes, runs nothing, and refers to nothing outside itself.
 *
 * @param text The text of an SVG file.
 * @param file Path to name in errors.
 * @throws IconError with file, line, column and reason when the icon is refused.
 */
export function gate(text: string, file: string, options: GateOptions = {}): Gated {
  const tags = options.sanitize ? undefined : readTags(text, true);
  if (tags) {
    try {
      return gateTree(tags, file);
    } catch {} // Parsed again: the strict parser knows the position of the fault.
  }
  return gateTree(parse(text.replace(/^\uFEFF/, ''), file), file, options);
}

/** Checks and cleans a tree that is parsed already, as `gate` does. */
export function gateTree(root: XmlNode, file: string, { sanitize = false }: GateOptions = {}): Gated {
  const stripped: IconError[] = [];
  const refuse = (node: XmlNode, reason: string): never => {
    throw new IconError(file, reason, node.line, node.column);
  };
  const fault: ReportFault = (node, reason) => {
    const error = new IconError(file, reason, node.line, node.column);
    if (!sanitize) throw error;
    stripped.push(error);
  };

  if (root.name !== 'svg') refuse(root, `the root is <${root.name}>, not <svg>`);
  if (root.attributes['xmlns'] !== SVG_NAMESPACE) refuse(root, `<svg> lacks xmlns="${SVG_NAMESPACE}"`);
  const nodes = [...walk(root)];
  const hasRules = nodes.some(({ name }) => name === 'style');
  cleanElement(root, { editors: editorPrefixes(nodes), hasRules, fault });
  checkViewBox(root, (reason) => refuse(root, reason));
  checkReferences(root, fault, refuse);
  return { root, stripped };
}

/** Prefixes bound to the namespaces of drawing programs, anywhere in the file. */
function editorPrefixes(nodes: readonly XmlNode[]): Set<string> {
  const prefixes = new Set<string>();
  for (const { attributes } of nodes) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns:') && EDITORS.some((editor) => value.startsWith(editor)))
        prefixes.add(key.slice(6));
    }
  }
  return prefixes;
}

const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function cleanElement(node: XmlNode, context: CleanContext): void {
  const { editors, fault } = context;
  cleanAttributes(node, context);
  node.children = node.children.filter((child) => {
    if (typeof child === 'string') return true;
    if (child.name === 'metadata' || editors.has(prefixOf(child.name))) return false;
    if (!ELEMENTS.has(child.name)) {
      fault(child, `<${child.name}> has no place in an icon`);
      return false;
    }
    if (child.attributes['xmlns'] !== undefined && child.attributes['xmlns'] !== SVG_NAMESPACE) {
      fault(child, `<${child.name}> is of another namespace`);
      return false;
    }
    if (child.name === 'style') {
      const elements = child.children.some((part) => typeof part !== 'string');
      const sheet = child.children.join('');
      const reason = elements ? 'contains elements' : sheetFault(sheet);
      if (reason) fault(child, `<style> ${reason}`);
      if (reason || !sheet.trim()) return false;
    }
    cleanElement(child, context);
    return true;
  });
}

function cleanAttributes(node: XmlNode, { editors, hasRules, fault }: CleanContext): void {
  const allowed: Record<string, string> = {};
  const styles: Declaration[] = [];
  for (const [key, value] of Object.entries(node.attributes)) {
    if (DROPPED.has(key) || key.startsWith('data-') || editors.has(prefixOf(key))) continue;
    if (key.startsWith('xmlns:') && key !== 'xmlns:xlink') continue; // Where its prefix is used, that is refused.
    const reason = attributeFault(node, key, value);
    if (reason) fault(node, reason);
    else if (key === 'style') styles.push(...declarations(value));
    // `href` means the same, and needs no namespace, which a symbol might lack.
    else if (key === 'xlink:href') allowed['href'] ??= value;
    else if (key !== 'xmlns:xlink') allowed[key] = unquoteReferences(value);
  }
  const origin = node.attributes['transform-origin'] ?? styles.find(({ property }) => ORIGIN.test(property));
  if (origin && allowed['transform'])
    fault(node, `transform-origin on <${node.name}> has no place in an icon`);
  const paint = styles.filter(({ property }) => PRESENTATION.has(property));
  // A style overrides the attribute of the same name. With rules it stays a style: rules override attributes.
  if (!hasRules) for (const { property, value } of paint) allowed[property] = unquoteReferences(value);
  else if (paint.length > 0) allowed['style'] = paint.map(declarationText).join(';');
  node.attributes = allowed;
}

const declarationText = ({ property, value, important }: Declaration) =>
  `${property}:${unquoteReferences(value)}${important ? '!important' : ''}`;

function attributeFault(node: XmlNode, key: string, value: string): string | undefined {
  const limit = LONG.has(key) ? LIMITS.attribute : LIMITS.value;
  if (value.length > limit) return `${key} is over ${limit / 1024} KB`;
  if (!ATTRIBUTES.has(key)) return `${key} on <${node.name}> has no place in an icon`;
  if (key === 'xmlns' && value !== SVG_NAMESPACE) return `xmlns="${value}" is not the SVG namespace`;
  if (key === 'xmlns:xlink' && value !== XLINK_NAMESPACE)
    return `xmlns:xlink="${value}" is not the XLink namespace`;
  if (key.startsWith('xmlns') || key === 'class') return undefined;
  if (key.endsWith('href'))
    return /^#[^\s#%]+$/.test(value) ? undefined : `${key}="${value}" points outside the file`;
  const syntax = SYNTAX[key];
  if (syntax && !syntax.test(value)) return `${key} on <${node.name}> is not well-formed`;
  const reason = key === 'style' ? styleFault(value) : valueFault(value);
  return reason && `${key} ${reason}`;
}
