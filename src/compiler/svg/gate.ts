import { declarations, sheetFault, styleFault, valueFault, type Declaration } from './css-rules.ts';
import { IconError } from '../icon.ts';
import { readPlain } from './plain-reader.ts';
import { checkReferences } from './references.ts';
import { parse, walk, type Node } from './xml-tree.ts';
import { ATTRIBUTES, DROPPED, EDITORS, ELEMENTS, LIMITS, LONG, PRESENTATION } from './allow-list.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?';
const VIEW_BOX = new RegExp(`^\\s*${NUMBER}(?:[\\s,]+${NUMBER}){3}\\s*$`);
const PIXELS = new RegExp(`^\\s*(${NUMBER})(?:px)?\\s*$`);

const ORIGIN = /^transform-(?:origin|box)$/;
const TRANSFORM = /^(?:[\s,]*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s,.eE+-]*\))*[\s,]*$/;
/** What svgo would drop without a word where it is broken. */
const SYNTAX: Record<string, RegExp> = {
  d: /^[MZLHVCSQTAmzlhvcsqtae\d\s,.E+-]*$/,
  points: /^[\d\s,.eE+-]*$/,
  transform: TRANSFORM,
  gradientTransform: TRANSFORM,
  patternTransform: TRANSFORM,
};

export interface GateOptions {
  /** Strip what has no place in an icon, where that leaves a drawing, and tell; by default the file is refused. */
  sanitize?: boolean;
}

export interface Gated {
  /** The clean drawing: no style attributes, no editor's leavings, a viewBox. */
  root: Node;
  /** What was stripped, each with its place. Empty unless `sanitize`. */
  stripped: IconError[];
}

interface Cleaning {
  /** Prefixes of drawing programs. */
  editors: ReadonlySet<string>;
  /** Whether the file has rules. */
  styled: boolean;
  fault: Fault;
}

/** Refuses, or strips when it may. */
type Fault = (node: Node, reason: string) => void;

/**
 * Lets a clean static icon by: one `<svg>` with a viewBox (or width and height in px, from which it is made), of
 * drawing elements and attributes alone, that refers to nothing outside itself and runs nothing.
 *
 * @throws IconError naming file, line, column and the fault.
 */
export function gate(text: string, file: string, options: GateOptions = {}): Gated {
  const plain = options.sanitize ? undefined : readPlain(text, true);
  if (plain) {
    try {
      return gateTree(plain, file);
    } catch {} // The strict reader knows the place of the fault.
  }
  return gateTree(parse(text.replace(/^\uFEFF/, ''), file), file, options);
}

/** The same of a tree that was read already. */
export function gateTree(root: Node, file: string, { sanitize = false }: GateOptions = {}): Gated {
  const stripped: IconError[] = [];
  const refuse = (node: Node, reason: string): never => {
    throw new IconError(file, reason, node.line, node.column);
  };
  const fault: Fault = (node, reason) => {
    const error = new IconError(file, reason, node.line, node.column);
    if (!sanitize) throw error;
    stripped.push(error);
  };

  if (root.name !== 'svg') refuse(root, `the root is <${root.name}>, not <svg>`);
  if (root.attributes['xmlns'] !== SVG) refuse(root, `<svg> lacks xmlns="${SVG}"`);
  const nodes = [...walk(root)];
  // Where there are rules, a style stays one: as an attribute it would stand behind them.
  const styled = nodes.some(({ name }) => name === 'style');
  cleanElement(root, { editors: editorPrefixes(nodes), styled, fault });
  checkViewBox(root, (reason) => refuse(root, reason));
  checkReferences(root, fault, refuse);
  return { root, stripped };
}

/** Prefixes bound to the namespaces of drawing programs, anywhere in the file. */
function editorPrefixes(nodes: readonly Node[]): Set<string> {
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

function cleanElement(node: Node, cleaning: Cleaning): void {
  const { editors, fault } = cleaning;
  cleanAttributes(node, cleaning);
  node.children = node.children.filter((child) => {
    if (typeof child === 'string') return true;
    if (child.name === 'metadata' || editors.has(prefixOf(child.name))) return false;
    if (!ELEMENTS.has(child.name)) {
      fault(child, `<${child.name}> has no place in an icon`);
      return false;
    }
    if (child.attributes['xmlns'] !== undefined && child.attributes['xmlns'] !== SVG) {
      fault(child, `<${child.name}> is of another namespace`);
      return false;
    }
    if (child.name === 'style') {
      const elements = child.children.some((part) => typeof part !== 'string');
      const sheet = child.children.join('');
      const reason = elements ? 'holds elements' : sheetFault(sheet);
      if (reason) fault(child, `<style> ${reason}`);
      if (reason || !sheet.trim()) return false;
    }
    cleanElement(child, cleaning);
    return true;
  });
}

/** `url('#a')` → `url(#a)`: svg-sprite and older viewers do not read the quotes. */
const unquoted = (value: string) =>
  value.includes('(') ? value.replace(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)') : value;

function cleanAttributes(node: Node, { editors, styled, fault }: Cleaning): void {
  const kept: Record<string, string> = {};
  const styles: Declaration[] = [];
  for (const [key, value] of Object.entries(node.attributes)) {
    if (DROPPED.has(key) || key.startsWith('data-') || editors.has(prefixOf(key))) continue;
    if (key.startsWith('xmlns:') && key !== 'xmlns:xlink') continue; // Its prefix is refused where it is used.
    const reason = attributeFault(node, key, value);
    if (reason) fault(node, reason);
    else if (key === 'style') styles.push(...declarations(value));
    // `href` says it all, and needs no namespace that a symbol might lack.
    else if (key === 'xlink:href') kept['href'] ??= value;
    else if (key !== 'xmlns:xlink') kept[key] = unquoted(value);
  }
  const origin = node.attributes['transform-origin'] ?? styles.find(({ property }) => ORIGIN.test(property));
  if (origin && kept['transform']) fault(node, `transform-origin on <${node.name}> has no place in an icon`);
  const paint = styles.filter(({ property }) => PRESENTATION.has(property));
  // A style stands over an attribute of the same name.
  if (!styled) for (const { property, value } of paint) kept[property] = unquoted(value);
  else if (paint.length > 0) kept['style'] = paint.map(written).join(';');
  node.attributes = kept;
}

const written = ({ property, value, important }: Declaration) =>
  `${property}:${unquoted(value)}${important ? '!important' : ''}`;

function attributeFault(node: Node, key: string, value: string): string | undefined {
  const most = LONG.has(key) ? LIMITS.attribute : LIMITS.value;
  if (value.length > most) return `${key} is over ${most / 1024} KB`;
  if (!ATTRIBUTES.has(key)) return `${key} on <${node.name}> has no place in an icon`;
  if (key === 'xmlns' && value !== SVG) return `xmlns="${value}" is not the SVG namespace`;
  if (key === 'xmlns:xlink' && value !== XLINK) return `xmlns:xlink="${value}" is not the XLink namespace`;
  if (key.startsWith('xmlns') || key === 'class') return undefined;
  if (key.endsWith('href'))
    return /^#[^\s#%]+$/.test(value) ? undefined : `${key}="${value}" points outside the file`;
  const syntax = SYNTAX[key];
  if (syntax && !syntax.test(value)) return `${key} on <${node.name}> is not well-formed`;
  const reason = key === 'style' ? styleFault(value) : valueFault(value);
  return reason && `${key} ${reason}`;
}

function checkViewBox(root: Node, refuse: (reason: string) => never): void {
  const { viewBox, width = '', height = '' } = root.attributes;
  if (viewBox === undefined) {
    const [w, h] = [PIXELS.exec(width)?.[1], PIXELS.exec(height)?.[1]];
    if (w === undefined || h === undefined)
      refuse('<svg> lacks a viewBox, and has no width and height in px to make one from');
    if (!(Number(w) > 0 && Number(h) > 0)) refuse(`width="${width}" height="${height}" have no area`);
    root.attributes['viewBox'] = `0 0 ${Number(w)} ${Number(h)}`;
  } else {
    if (!VIEW_BOX.test(viewBox)) refuse(`viewBox="${viewBox}" is not four numbers`);
    const numbers = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [, , w, h] = numbers;
    if (!numbers.every(Number.isFinite)) refuse(`viewBox="${viewBox}" is beyond all numbers`);
    if (!(w! > 0 && h! > 0)) refuse(`viewBox="${viewBox}" has no area`);
  }
  // An icon is as large as the page makes it.
  for (const key of ['width', 'height', 'x', 'y']) delete root.attributes[key];
}
