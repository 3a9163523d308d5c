import { LIMITS } from './allow-list.ts';
import { walk, type Node } from './xml-tree.ts';

/** The ids that an element refers to, and by which attribute. */
function references({ attributes }: Node): [id: string, attribute: string][] {
  return Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (key.endsWith('href')) return [[value.slice(1), key]];
    if (!value.includes('(') || !/url\(/i.test(value)) return [];
    return [...value.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi)].map((match) => [match[1]!, key]);
  });
}

/** Every reference must be met inside the file, ids be unique, and nothing go round or grow without end. */
export function checkReferences(
  root: Node,
  fault: (node: Node, reason: string) => void,
  refuse: (node: Node, reason: string) => never,
): void {
  const byId = new Map<string, Node>();
  const referring: Node[] = [];
  for (const node of walk(root)) {
    const { id } = node.attributes;
    if (id !== undefined && byId.has(id)) refuse(node, `two elements have the id "${id}"`);
    if (id !== undefined) byId.set(id, node);
    if (references(node).length > 0) referring.push(node);
  }
  if (referring.length === 0) return;
  for (const node of referring) {
    for (const [id, attribute] of references(node)) {
      if (byId.has(id)) continue;
      fault(node, `#${id} is not in this file`);
      delete node.attributes[attribute];
    }
  }
  checkGrowth(root, byId, refuse);
}

/** How many elements a viewer draws, each reference followed: a small file can ask for billions. */
function checkGrowth(
  root: Node,
  byId: ReadonlyMap<string, Node>,
  refuse: (node: Node, reason: string) => never,
): void {
  const known = new Map<Node, number>();
  const path = new Set<Node>();

  const drawn = (target: Node, from: Node): number => {
    const before = known.get(target);
    if (before !== undefined) return before;
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
    known.set(target, count);
    return count;
  };
  drawn(root, root);
}

/** A marker is drawn at each corner: there are fewer of them than a quarter of the characters. */
const times = ({ attributes: { d, points } }: Node, attribute: string): number =>
  attribute.startsWith('marker-mid') ? Math.max(1, (d ?? points ?? '').length / 4) : 1;
