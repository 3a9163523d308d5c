import { declarations, sheetFault, styleFault, valueFault } from './css.ts';
import { IconError } from './icon.ts';
import { parse, walk, type Node } from './tree.ts';
import { ATTRIBUTES, DROPPED, EDITORS, ELEMENTS, LIMITS, PRESENTATION } from './vocabulary.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const NUMBER = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?';
const VIEW_BOX = new RegExp(`^\\s*${NUMBER}(?:[\\s,]+${NUMBER}){3}\\s*$`);
const PIXELS = new RegExp(`^\\s*(${NUMBER})(?:px)?\\s*$`);

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

/** Refuses, or strips when it may. */
type Fault = (node: Node, reason: string) => void;

/**
 * Lets a clean static icon by: one `<svg>` with a viewBox (or width and height in px, from which it is made), of
 * drawing elements and attributes alone, that refers to nothing outside itself and runs nothing.
 *
 * @throws IconError naming file, line, column and the fault.
 */
export function gate(text: string, file: string, { sanitize = false }: GateOptions = {}): Gated {
  const root = parse(text.replace(/^\uFEFF/, ''), file);
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
  cleanElement(root, editorPrefixes(root), fault);
  checkViewBox(root, (reason) => refuse(root, reason));
  checkReferences(root, fault, refuse);
  return { root, stripped };
}

/** Prefixes bound to the namespaces of drawing programs, anywhere in the file. */
function editorPrefixes(root: Node): Set<string> {
  const prefixes = new Set<string>();
  for (const { attributes } of walk(root)) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns:') && EDITORS.some((editor) => value.startsWith(editor)))
        prefixes.add(key.slice(6));
    }
  }
  return prefixes;
}

const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function cleanElement(node: Node, editors: ReadonlySet<string>, fault: Fault): void {
  cleanAttributes(node, editors, fault);
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
      const sheet = child.children.filter((part) => typeof part === 'string').join('');
      const reason = sheetFault(sheet);
      if (reason) fault(child, `<style> ${reason}`);
      if (reason || !sheet.trim()) return false;
    }
    cleanElement(child, editors, fault);
    return true;
  });
}

function cleanAttributes(node: Node, editors: ReadonlySet<string>, fault: Fault): void {
  const kept: Record<string, string> = {};
  const styles: [string, string][] = [];
  for (const [key, value] of Object.entries(node.attributes)) {
    if (DROPPED.has(key) || key.startsWith('data-') || editors.has(prefixOf(key))) continue;
    if (key.startsWith('xmlns:') && key !== 'xmlns:xlink') continue; // Its prefix is refused where it is used.
    const reason = attributeFault(node, key, value);
    if (reason) fault(node, reason);
    else if (key === 'style') styles.push(...declarations(value));
    else kept[key] = value.replace(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)');
  }
  // A style stands over an attribute of the same name.
  for (const [property, value] of styles) {
    if (PRESENTATION.has(property))
      kept[property] = value.replace(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)');
  }
  node.attributes = kept;
}

function attributeFault(node: Node, key: string, value: string): string | undefined {
  if (value.length > LIMITS.attribute) return `${key} is over ${LIMITS.attribute / 1024} KB`;
  if (!ATTRIBUTES.has(key)) return `${key} on <${node.name}> has no place in an icon`;
  if (key === 'xmlns' && value !== SVG) return `xmlns="${value}" is not the SVG namespace`;
  if (key === 'xmlns:xlink' && value !== XLINK) return `xmlns:xlink="${value}" is not the XLink namespace`;
  if (key.startsWith('xmlns') || key === 'class') return undefined;
  if (key.endsWith('href'))
    return /^#[^\s#]+$/.test(value) ? undefined : `${key}="${value}" points outside the file`;
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
    const [, , w, h] = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (!(w! > 0 && h! > 0)) refuse(`viewBox="${viewBox}" has no area`);
  }
  // An icon is as large as the page makes it.
  for (const key of ['width', 'height', 'x', 'y']) delete root.attributes[key];
}

function referencesIn(attributes: Record<string, string>): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (key.endsWith('href')) return [value.slice(1)];
    return [...value.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi)].map((match) => match[1]!);
  });
}

/** Every reference must be met inside the file, ids be unique, and no `<use>` go round or grow without end. */
function checkReferences(root: Node, fault: Fault, refuse: (node: Node, reason: string) => never): void {
  const byId = new Map<string, Node>();
  for (const node of walk(root)) {
    const { id } = node.attributes;
    if (id === undefined) continue;
    if (byId.has(id)) refuse(node, `two elements have the id "${id}"`);
    byId.set(id, node);
  }
  for (const node of walk(root)) {
    for (const id of referencesIn(node.attributes)) {
      if (byId.has(id)) continue;
      fault(node, `#${id} is not in this file`);
      for (const [key, value] of Object.entries(node.attributes))
        if (value.includes(`#${id}`)) delete node.attributes[key];
    }
  }

  let uses = 0;
  let steps = 0;
  const follow = (node: Node, path: readonly Node[]): void => {
    if (path.includes(node)) refuse(node, `<use> of #${node.attributes['id']} inside itself`);
    for (const inside of walk(node)) {
      for (const id of referencesIn(inside.attributes)) {
        if (inside.name === 'use' && ++uses > LIMITS.expanded)
          refuse(inside, `<use> repeats more than ${LIMITS.expanded} times`);
        if (++steps > LIMITS.steps) refuse(inside, 'its references are entangled beyond use');
        const target = byId.get(id);
        if (target) follow(target, [...path, node]);
      }
    }
  };
  follow(root, []);
}
