import { EDITORS, SVG_NAMESPACE, XLINK_NAMESPACE } from './allow-list.ts';
import type { AddNote } from '../notes.ts';
import { refuseActive } from './unwrap.ts';
import type { XmlNode } from './xml-tree.ts';

/** Browsers or XML tools may act on these, so nothing of them is only data. */
const ACTIVE = /^(?:https?:\/\/www\.w3\.org\/|https?:\/\/www\.mozilla\.org\/|urn:schemas-microsoft-com:vml)/;
const isEditor = (namespace: string) => EDITORS.some((editor) => namespace.startsWith(editor));

type Scope = Readonly<Record<string, string>>;
const PREDEFINED: Scope = { xml: 'http://www.w3.org/XML/1998/namespace', xlink: '' };

const splitName = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
};

/**
 * Resolves the namespaces of a tree in place: `<s:path>` of SVG becomes `<path>`, `l:href` of XLink becomes `href`, and
 * elements and attributes of programs are removed, as no browser draws them. Those of HTML and its like are reported.
 *
 * @param fault Told what has no place in an icon; what is reported is removed.
 * @returns Whether the root is of SVG.
 */
export function resolveNamespaces(
  root: XmlNode,
  fault: (node: XmlNode, reason: string) => void,
  note: AddNote,
): boolean {
  const resolve = (node: XmlNode, outer: Scope): boolean => {
    const scope = declared(node, outer);
    const [prefix, local] = splitName(node.name);
    const namespace = prefix === '' ? (scope[''] ?? SVG_NAMESPACE) : scope[prefix];
    if (namespace !== SVG_NAMESPACE) {
      if (namespace === undefined) fault(node, `<${node.name}> has a prefix without a namespace`);
      else if (isEditor(namespace)) return false;
      else if (ACTIVE.test(namespace) || /^(?:script|handler|listener)$/i.test(local) || node === root)
        fault(node, `<${node.name}> is of another namespace`);
      else {
        refuseActive(node, fault);
        note('namespace', `<${node.name}>`);
      }
      return false;
    }
    node.name = local;
    resolveAttributes(node, scope);
    // Its content is HTML. It is refused, or left out as one choice of a <switch>.
    if (local === 'foreignObject') return true;
    node.children = node.children.filter((child) => typeof child === 'string' || resolve(child, scope));
    return true;
  };

  const resolveAttributes = (node: XmlNode, scope: Scope): void => {
    const kept: Record<string, string> = {};
    let href: string | undefined;
    for (const [key, value] of Object.entries(node.attributes)) {
      const [prefix, local] = splitName(key);
      if (prefix === '') kept[key] = value;
      else if (prefix === 'xmlns') continue;
      else if (prefix === 'xml' || /^on/i.test(local)) kept[key] = value;
      else if (scope[prefix] === XLINK_NAMESPACE || (prefix === 'xlink' && scope[prefix] === '')) {
        if (scope[prefix] === '') note('prefix', key);
        if (local === 'href') href = value;
      } else if (scope[prefix] === undefined) note('prefix', key);
      else if (isEditor(scope[prefix])) continue;
      else if (ACTIVE.test(scope[prefix])) kept[key] = value;
      else note('namespace', key);
    }
    // `href` means the same, and needs no namespace, which a symbol might lack. Where both stand, it counts.
    if (href !== undefined) kept['href'] ??= href;
    node.attributes = kept;
  };

  return resolve(root, PREDEFINED);
}

function declared({ attributes }: XmlNode, outer: Scope): Scope {
  const own = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(own.map(([key, value]) => [key.slice(6), value])) };
}
