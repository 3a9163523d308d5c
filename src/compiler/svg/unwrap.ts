import { ELEMENTS, INERT } from './allow-list.ts';
import { walk, type XmlNode } from './xml-tree.ts';
import type { AddNote } from '../notes.ts';

type Fault = (node: XmlNode, reason: string) => void;
type Child = XmlNode | string;

/** Schemes of links that only lead somewhere. */
const HARMLESS_LINK = /^(?:https?:|mailto:|tel:|#|\/(?!\/)|\.{0,2}\/|[\w./-]*$)/i;
/** Elements that could do something; they may not even stand in a part that is left out. */
const ACTIVE = /^(?:script|iframe|object|embed|handler|listener|animate\w*|set|form|meta|link|base)$/i;

/**
 * The drawing of an element that is none itself: links are replaced by their content, of `<switch>` the part that a
 * browser draws is kept, and elements that draw nothing are left out.
 *
 * @returns What takes the child's place: undefined for nothing, the child itself when it is an ordinary element.
 */
export function unwrap(
  child: XmlNode,
  parent: XmlNode,
  hasText: boolean,
  fault: Fault,
  note: AddNote,
): Child | undefined {
  const { name, attributes } = child;
  // A browser knows no extension, and so draws none of these.
  if (attributes['requiredExtensions'] && parent.name !== 'switch' && ELEMENTS.has(name)) {
    refuseActive(child, fault);
    note('switch', `requiredExtensions on <${name}>`);
    return undefined;
  }
  if (name === 'a') {
    const target = attributes['href'];
    if (target !== undefined && !HARMLESS_LINK.test(target)) fault(child, `<a> leads to "${target}"`);
    note('link', target ?? '<a>');
    for (const key of ['href', 'target', 'rel', 'download', 'type', 'hreflang', 'ping'])
      delete attributes[key];
    child.name = parent.name === 'text' || parent.name === 'tspan' ? 'tspan' : 'g';
    return child;
  }
  if (name === 'switch') {
    child.name = 'g';
    child.children = chooseOf(child, fault, note);
    return child;
  }
  const isText = name === 'flowRoot' && [...walk(child)].some((each) => each.children.some(isWord));
  if (!INERT.has(name) || isText || (name.startsWith('font') && hasText)) return child;
  refuseActive(child, fault);
  note('element', `<${name}>`);
  return undefined;
}

const isWord = (child: Child) => typeof child === 'string' && child.trim() !== '';

/** The one child of a `<switch>` that is drawn. HTML, which no sprite can show, gives way to what stands after it. */
function chooseOf(node: XmlNode, fault: Fault, note: AddNote): Child[] {
  const skipped: XmlNode[] = [];
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const { name, attributes } = child;
    if (attributes['requiredExtensions'] || attributes['systemLanguage'] || name === 'foreignObject') {
      skipped.push(child);
      continue;
    }
    for (const each of skipped) {
      refuseActive(each, fault);
      note('switch', each.attributes['systemLanguage'] ? 'systemLanguage' : `<${each.name}>`);
    }
    // Browsers no longer ask for features.
    if (attributes['requiredFeatures'] !== undefined) note('switch', 'requiredFeatures');
    return [child];
  }
  for (const each of skipped) {
    const language = each.attributes['systemLanguage'];
    if (language) fault(each, `<switch> draws something only in the language "${language}"`);
    else if (each.name === 'foreignObject') fault(each, '<foreignObject> has no place in an icon');
    else refuseActive(each, fault);
  }
  return [];
}

/** Reports scripts, frames and handlers: what is left out may not do anything either. */
export function refuseActive(node: XmlNode, fault: Fault): void {
  for (const each of walk(node)) {
    if (ACTIVE.test(each.name.replace(/^.*:/, ''))) fault(each, `<${each.name}> has no place in an icon`);
    for (const key of Object.keys(each.attributes))
      if (/^(?:.*:)?on/i.test(key)) fault(each, `${key} on <${each.name}> has no place in an icon`);
  }
}
