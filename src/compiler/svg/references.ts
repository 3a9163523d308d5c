import { LIMITS } from './allow-list.ts';
import { isAnimation, timedBy } from './animation/smil.ts';
import type { AddNote } from '../notes.ts';
import { walk, type XmlNode } from './xml-tree.ts';

/** The ids of what an element draws or is drawn with, and by which attribute. */
function references({ name, attributes }: XmlNode): [id: string, attribute: string][] {
  if (isAnimation(name)) return [];
  return Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (key.endsWith('href')) return [[value.slice(1), key]];
    if (!value.includes('(') || !/url\(/i.test(value)) return [];
    return [...value.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi)].map((match) => [match[1]!, key]);
  });
}

/** Every id that an element refers to: an animation names what it animates, and what it begins or ends with. */
function targets(node: XmlNode): [id: string, attribute: string][] {
  const { name, attributes } = node;
  if (!isAnimation(name)) return references(node);
  const { href } = attributes;
  const times = ['begin', 'end'].flatMap((key) =>
    timedBy(attributes[key]).map((id): [string, string] => [id, key]),
  );
  return href === undefined ? times : [[href.slice(1), 'href'], ...times];
}

/** Checks that every reference has its target in the file, ids are unique, and references neither loop nor multiply. */
export function checkReferences(
  root: XmlNode,
  fault: (node: XmlNode, reason: string) => void,
  refuse: (node: XmlNode, reason: string) => never,
  note: AddNote,
): void {
  const byId = new Map<string, XmlNode>();
  const twice: XmlNode[] = [];
  const referring: XmlNode[] = [];
  for (const node of walk(root)) {
    const { id } = node.attributes;
    if (id !== undefined && byId.has(id)) twice.push(node);
    else if (id !== undefined) byId.set(id, node);
    if (targets(node).length > 0) referring.push(node);
  }
  const wanted = new Set(twice.length > 0 ? referring.flatMap(targets).map(([id]) => id) : []);
  for (const node of twice) {
    const id = node.attributes['id']!;
    if (wanted.has(id)) refuse(node, `two elements have the id "${id}"`);
    note('id', id);
    delete node.attributes['id'];
  }
  if (referring.length === 0) return;
  for (const node of referring) {
    for (const [id, attribute] of targets(node)) {
      if (byId.has(id)) continue;
      fault(node, `#${id} is not in this file`);
      delete node.attributes[attribute];
    }
  }
  checkGrowth(root, byId, refuse);
}

/** Counts the elements that a viewer draws when it follows each reference: a small file can ask for billions. */
function checkGrowth(
  root: XmlNode,
  byId: ReadonlyMap<string, XmlNode>,
  refuse: (node: XmlNode, reason: string) => never,
): void {
  const drawnBy = new Map<XmlNode, number>();
  const path = new Set<XmlNode>();

  const drawn = (target: XmlNode, from: XmlNode): number => {
    const counted = drawnBy.get(target);
    if (counted !== undefined) return counted;
    if (path.has(target)) refuse(from, `<${from.name}> refers to #${target.attributes['id']}, inside itself`);
    if (path.size > LIMITS.depth) refuse(from, `its references are more than ${LIMITS.depth} deep`);
    path.add(target);
    let count = 0;
    let used = 0;
    for (const node of walk(target)) {
      count++;
      for (const [id, attribute] of references(node)) {
        const more = drawn(byId.get(id)!, node) * times(node, attribute);
        count += more;
        if (node.name === 'use') used += more;
        if (used > LIMITS.expanded) refuse(node, `<use> repeats more than ${LIMITS.expanded} elements`);
        if (count > LIMITS.drawn) refuse(node, `its references draw more than ${LIMITS.drawn} elements`);
      }
    }
    path.delete(target);
    drawnBy.set(target, count);
    return count;
  };
  drawn(root, root);
}

/** How often a reference is drawn. A marker is drawn at each vertex: at most one for four characters of the path. */
const times = ({ attributes: { d, points } }: XmlNode, attribute: string): number =>
  attribute.startsWith('marker-mid') ? Math.max(1, (d ?? points ?? '').length / 4) : 1;
