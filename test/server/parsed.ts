// Strings of lede-ui/server as a browser's parser reads them.
import { defaultTreeAdapter as adapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parsed = DefaultTreeAdapterTypes.Element;

/** Every node of some HTML, in the order of the document. */
export function nodesOf(html: string): Node[] {
  const collect = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => [node, ...('childNodes' in node ? collect(node.childNodes) : [])]);
  return collect(parseFragment(html).childNodes);
}

export const elementsOf = (html: string): Parsed[] =>
  nodesOf(html).filter((node): node is Parsed => adapter.isElementNode(node));

export const attributesOf = ({ attrs }: Parsed): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

export const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

/** The first element with a name, and with an attribute's value if one is given. */
export function find(html: string, name: string, attribute?: string, value?: string): Parsed | undefined {
  return elementsOf(html).find(
    (element) => element.tagName === name && (!attribute || attributesOf(element)[attribute] === value),
  );
}

/** Text and attributes as the parser returns them: what HTML cannot hold is replaced, and line ends are one kind. */
export const asParsed = (text: string): string =>
  text
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n');
