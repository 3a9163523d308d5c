import type { CDPSession, Page } from 'playwright';

/** What Playwright's snapshot leaves out, by its name in Chromium's accessibility tree. */
const PROPERTIES = ['focused', 'busy', 'hasPopup', 'keyshortcuts', 'live', 'modal', 'readonly'];
/** What Chromium's tree does not have, or not as it was written. */
const ATTRIBUTES = ['current', 'roledescription', 'valuetext'];
/** Roles whose name says that they are live. */
const LIVE: Record<string, string> = { status: 'polite', alert: 'assertive' };

interface Value {
  value?: unknown;
}
interface AXNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  backendDOMNodeId?: number;
  properties?: { name: string; value: Value }[];
}
interface DOMNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DOMNode[];
  shadowRoots?: DOMNode[];
}

/** Names, roles, states and the reading order of a page, as text, then what Playwright does not write. */
export async function accessibilityTree(page: Page, session: CDPSession): Promise<string> {
  const besides = await besidesOf(session);
  await page.evaluate(hideInert);
  // Behind an open dialog nothing is reached.
  const modal = page.locator('dialog:modal').last();
  const root = (await modal.count()) ? modal : page.locator('body');
  const lines = withoutUrls((await root.ariaSnapshot()).split('\n'));
  const told = besides.filter((line) => !line.endsWith(': expanded') || !lines.join().includes('[expanded]'));
  return [lines.join('\n') || '# nothing', ...told.map((line) => `#   ${line}`)].join('\n');
}

/** Runs in the page. Playwright does not know that what is inert is not read. */
function hideInert(): void {
  const hide = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.hasAttribute('inert')) element.setAttribute('aria-hidden', 'true');
      if (element.shadowRoot) hide(element.shadowRoot);
    }
  };
  hide(document);
}

/** Where links lead is not what they are called. */
function withoutUrls(lines: string[]): string[] {
  const kept = lines.filter((line) => !line.trimStart().startsWith('- /url:'));
  const indent = (line = '') => line.search(/\S/);
  return kept.map((line, i) =>
    line.endsWith(':') && indent(kept[i + 1]) <= indent(line) ? line.slice(0, -1) : line,
  );
}

async function besidesOf(session: CDPSession): Promise<string[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: DOMNode;
  };
  const attributes = attributesOf(root);
  return inOrder(nodes).flatMap((node) => {
    const role = String(node.role?.value);
    if (node.ignored || role === 'RootWebArea' || role === 'InlineTextBox') return [];
    const states = statesOf(node, role, attributes.get(node.backendDOMNodeId!) ?? new Map());
    const name = node.name?.value ? ` ${JSON.stringify(node.name.value)}` : '';
    return states.length ? [`${role}${name}: ${states.join(', ')}`] : [];
  });
}

/** As they are read. */
function inOrder(nodes: AXNode[]): AXNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AXNode | undefined): AXNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => below(byId.get(id)))] : [];
  return below(nodes[0]);
}

function statesOf(
  { properties = [], description }: AXNode,
  role: string,
  attributes: Map<string, string>,
): string[] {
  const all = new Map(properties.map(({ name, value }) => [name, value.value]));
  const states: string[] = [];
  for (const name of PROPERTIES) {
    const value = all.get(name);
    const known = name === 'live' && LIVE[role] === value;
    if (value && value !== 'false' && !known)
      states.push(value === true || value === 1 ? name : `${name} ${JSON.stringify(value)}`);
  }
  // Of these the snapshot writes only what is on.
  for (const name of ['expanded', 'pressed'])
    if (all.get(name) === false || all.get(name) === 'false') states.push(`${name} false`);
  if (all.get('expanded') === true) states.push('expanded');
  for (const name of ATTRIBUTES) {
    const value = attributes.get(`aria-${name}`);
    if (value && value !== 'false') states.push(`${name} ${JSON.stringify(value)}`);
  }
  if (description?.value) states.push(`description ${JSON.stringify(description.value)}`);
  return states;
}

/** The attributes of every node, by the number that both trees have. */
function attributesOf(root: DOMNode): Map<number, Map<string, string>> {
  const found = new Map<number, Map<string, string>>();
  const nodes = [root];
  for (const { backendNodeId, attributes = [], children = [], shadowRoots = [] } of nodes) {
    const pairs = attributes.flatMap((name, i): [string, string][] =>
      i % 2 ? [] : [[name, attributes[i + 1]!]],
    );
    if (pairs.length) found.set(backendNodeId, new Map(pairs));
    nodes.push(...children, ...shadowRoots);
  }
  return found;
}
