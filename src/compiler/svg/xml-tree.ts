import { createRequire } from 'node:module';
import type sax from 'sax';
import { IconError } from '../icon.ts';
import { positionsIn } from './text-position.ts';
import { EDITOR_INSTRUCTIONS, LIMITS } from './allow-list.ts';
import { declaredEntities } from './entities.ts';
import type { AddNote } from '../notes.ts';

/** An element of a parsed file, with the position at which it starts. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  line: number;
  column: number;
}

/** Loaded on first use: most icons are read without it. */
let loaded: typeof sax | undefined;
const loadSax = () => (loaded ??= createRequire(import.meta.url)('sax') as typeof sax);

/** A character that XML forbids; browsers show nothing of a sprite that contains one. */
const FORBIDDEN_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Parses XML strictly into a tree. Comments and the XML declaration are left out; CDATA becomes text. Plain entities of
 * the DOCTYPE and the names of HTML characters become their values.
 *
 * @param note Told what was left out or replaced. Default: not told.
 * @throws IconError for text that is not well-formed, holds instructions or exceeds the limits.
 */
export function parse(source: string, file: string, note: AddNote = () => {}): XmlNode {
  let text = source;
  if (!text.trim()) throw new IconError(file, 'the file is empty');
  if (Buffer.byteLength(text) > LIMITS.file) throw new IconError(file, `over ${LIMITS.file / 1024} KB`);
  if (text.includes('\0')) throw new IconError(file, 'not UTF-8 text');
  const position = positionsIn(text);
  const forbidden = text.search(FORBIDDEN_CHARACTER);
  if (forbidden >= 0)
    throw new IconError(file, 'contains a character that XML forbids', ...position(forbidden));
  const declared = declaredEntities(text);
  // Blanks in its place keep every position.
  if (declared)
    text =
      text.slice(0, declared.start) +
      text.slice(declared.start, declared.end).replace(/[^\n]/g, ' ') +
      text.slice(declared.end);
  const declaration = malformedDeclaration(text);
  if (declaration >= 0)
    throw new IconError(file, 'not well-formed: <! without a comment or DOCTYPE', ...position(declaration));

  const { parser: create, ENTITIES: characters } = loadSax() as typeof sax & {
    ENTITIES: Record<string, string | number>;
  };
  const parser = create(true, { position: true, strictEntities: true } as sax.SAXOptions);
  const refuse = (reason: string): never => {
    throw new IconError(file, reason, parser.line + 1, Math.max(parser.column, 1));
  };
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let elements = 0;
  const addText = (value: string) => {
    if (root && open.length === 0 && value.trim()) refuse('not well-formed: text after the root');
    open.at(-1)?.children.push(value);
  };

  let replaced = 0;
  // Asked by sax for each reference, after the five names of XML.
  const own = (parser as unknown as { ENTITIES: Record<string, string> }).ENTITIES;
  (parser as unknown as { ENTITIES: unknown }).ENTITIES = new Proxy(own, {
    get(_, name: string) {
      const value = own[name] ?? declared?.entities.get(name);
      if (value !== undefined) {
        replaced += value.length;
        if (replaced > LIMITS.replaced) refuse(`its entities are over ${LIMITS.replaced / 1024} KB`);
        if (own[name] === undefined) note('entity', `&${name};`);
        return value;
      }
      if (!Object.hasOwn(characters, name)) return undefined;
      note('character', `&${name};`);
      const character = characters[name]!;
      return typeof character === 'number' ? String.fromCodePoint(character) : character;
    },
  });

  parser.onerror = (error) => refuse(`not well-formed: ${error.message.split('\n')[0]}`);
  parser.ondoctype = (doctype) => {
    if (doctype.includes('['))
      refuse('a DOCTYPE that declares more than plain entities has no place in an icon');
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name === 'xml' && !root) return;
    if (!EDITOR_INSTRUCTIONS.test(name)) refuse(`<?${name}?> has no place in an icon`);
    note('instruction', `<?${name}?>`);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onopentagstart = () => {
    if (root && open.length === 0) refuse('not well-formed: more than one root');
    if (++elements > LIMITS.elements) refuse(`more than ${LIMITS.elements} elements`);
    if (open.length >= LIMITS.depth) refuse(`nested more than ${LIMITS.depth} deep`);
  };
  parser.onopentag = ({ name, attributes }) => {
    // sax keeps the first of two equal attributes and reports nothing.
    const tag = text.slice(parser.startTagPosition, parser.position);
    const values = tag.match(/=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
    if (values.length !== Object.keys(attributes).length) refuse(`<${name}> has an attribute twice`);
    const [line, column] = position(parser.startTagPosition - 1);
    const node: XmlNode = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      line,
      column,
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  };
  parser.onclosetag = () => void open.pop();
  parser.write(text).close();
  return root ?? refuse('no <svg> in the file');
}

/**
 * The offset of the first `<!` that begins neither a comment, nor CDATA, nor a DOCTYPE; -1 if there is none. To be
 * checked before sax reads the text: it takes quadratic time to find out.
 */
function malformedDeclaration(text: string): number {
  let at = text.indexOf('<!');
  while (at >= 0) {
    if (isDoctype(text, at)) {
      const end = text.indexOf('>', at);
      // sax refuses a DOCTYPE with an internal subset as soon as it ends.
      if (end < 0 || text.slice(at, end).includes('[')) return -1;
      at = text.indexOf('<!', end);
      continue;
    }
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    if (end === undefined) return at;
    const closed = text.indexOf(end, at + '<!--'.length);
    at = closed < 0 ? -1 : text.indexOf('<!', closed);
  }
  return -1;
}

const isDoctype = (text: string, at: number) =>
  text.slice(at, at + '<!DOCTYPE'.length).toUpperCase() === '<!DOCTYPE';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML or HTML, as content or in a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Writes a tree as XML. Attributes keep their order. */
export function serialise({ name, attributes, children }: XmlNode): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : serialise(child)))
    .join('');
  return inside ? `<${name}${pairs.join('')}>${inside}</${name}>` : `<${name}${pairs.join('')}/>`;
}

/** The elements of a tree in document order. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}
