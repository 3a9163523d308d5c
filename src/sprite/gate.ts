import sax from 'sax';
import { IconError } from './icon.ts';
import { ATTRIBUTES, ELEMENTS, LIMITS } from './vocabulary.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const NAMESPACES: Record<string, string> = { xmlns: SVG, 'xmlns:xlink': XLINK };
const NUMBER = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?';
const VIEW_BOX = new RegExp(`^\\s*${NUMBER}(?:[\\s,]+${NUMBER}){3}\\s*$`);

/** A reference from one place in the file to an id, kept until the whole file is read. */
interface Reference {
  id: string;
  fail: (reason: string) => never;
}

interface Open {
  name: string;
  /** ids of this element and all it stands in: what a `<use>` inside would repeat. */
  ids: string[];
}

/**
 * Refuses what is not a clean static icon: one `<svg>` of the SVG namespace with a viewBox, made only of drawing
 * elements and attributes, that refers to nothing outside itself and runs nothing.
 *
 * @throws IconError naming file, line, column and the fault.
 */
export function gate(svg: string, file: string): void {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  const refuse = (reason: string): never => {
    throw new IconError(file, reason, parser.line + 1, Math.max(parser.column, 1));
  };
  const text = svg.replace(/^\uFEFF/, '');
  if (!text.trim()) refuse('the file is empty');
  if (text.includes('\0') || text.includes('\uFFFD')) refuse('not UTF-8 text');
  if (Buffer.byteLength(text) > LIMITS.file) refuse(`over ${LIMITS.file / 1024} KB`);

  const open: Open[] = [];
  const ids = new Set<string>();
  const references: Reference[] = [];
  const uses = new Map<string, string[]>();
  let elements = 0;

  parser.onerror = (error) => refuse(`not well-formed: ${error.message.split('\n')[0]}`);
  parser.ondoctype = () => refuse('a DOCTYPE has no place in an icon');
  parser.oncdata = () => refuse('a CDATA section has no place in an icon');
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') refuse(`<?${name}?> has no place in an icon`);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (open.length === 0 && name !== 'svg') refuse(`the root is <${name}>, not <svg>`);
    if (!ELEMENTS.has(name)) refuse(`<${name}> has no place in an icon`);
    if (++elements > LIMITS.elements) refuse(`more than ${LIMITS.elements} elements`);
    if (open.length >= LIMITS.depth) refuse(`nested more than ${LIMITS.depth} deep`);
    if (open.length === 0) checkRoot(attributes as Record<string, string>, refuse);

    // sax keeps the first of two equal attributes and says nothing.
    const written =
      text.slice(parser.startTagPosition, parser.position).match(/=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
    if (written.length !== Object.keys(attributes).length) refuse(`<${name}> has an attribute twice`);

    const inside = [...(open.at(-1)?.ids ?? [])];
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      checkAttribute(name, key, value, refuse);
      if (key === 'id') {
        if (ids.has(value)) refuse(`two elements have the id "${value}"`);
        ids.add(value);
        inside.push(value);
      }
      for (const id of referencesIn(key, value)) {
        const { line, column } = parser;
        const fail = (reason: string): never => {
          throw new IconError(file, reason, line + 1, Math.max(column, 1));
        };
        references.push({ id, fail });
        if (name === 'use')
          for (const owner of ['', ...inside]) uses.set(owner, [...(uses.get(owner) ?? []), id]);
      }
    }
    open.push({ name, ids: inside });
  };
  parser.onclosetag = () => void open.pop();
  parser.write(text).close();
  if (elements === 0) refuse('no <svg> in the file');

  for (const { id, fail } of references) if (!ids.has(id)) fail(`#${id} is not in this file`);
  checkUses(uses, (reason) => references[0]!.fail(reason));
}

type Refuse = (reason: string) => never;

function checkRoot(attributes: Record<string, string>, refuse: Refuse): void {
  if (attributes['xmlns'] !== SVG) refuse(`<svg> lacks xmlns="${SVG}"`);
  const viewBox = attributes['viewBox'];
  if (viewBox === undefined) refuse('<svg> lacks a viewBox');
  else if (!VIEW_BOX.test(viewBox)) refuse(`viewBox="${viewBox}" is not four numbers`);
  else {
    const [, , width, height] = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (!(width! > 0 && height! > 0)) refuse(`viewBox="${viewBox}" has no area`);
  }
}

function checkAttribute(element: string, key: string, value: string, refuse: Refuse): void {
  if (value.length > LIMITS.attribute) refuse(`${key} is over ${LIMITS.attribute / 1024} KB`);
  if (Object.hasOwn(NAMESPACES, key)) {
    if (value !== NAMESPACES[key]) refuse(`${key}="${value}" is not the SVG namespace`);
    return;
  }
  if (!ATTRIBUTES.has(key)) refuse(`${key} on <${element}> has no place in an icon`);
  if (key.endsWith('href') && !/^#[^\s#]+$/.test(value)) refuse(`${key}="${value}" points outside the file`);
  if (value.includes('\\')) refuse(`${key} holds a CSS escape`);
  for (const [, target] of value.matchAll(/url\(\s*(["']?[^)"']*)/gi)) {
    if (!/^["']?#[^\s#]+$/.test(target!)) refuse(`${key} refers outside the file: url(${target})`);
  }
  if (/(?:image-set|image|cross-fade|element|src)\(/i.test(value)) refuse(`${key} holds an image function`);
}

function referencesIn(key: string, value: string): string[] {
  if (key.endsWith('href')) return [value.slice(1)];
  return [...value.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi)].map((match) => match[1]!);
}

/** A `<use>` of itself hangs browsers, and a chain of them grows without end. */
function checkUses(uses: Map<string, string[]>, refuse: Refuse): void {
  let expanded = 0;
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) refuse(`<use> of #${id} inside itself`);
    if (++expanded > LIMITS.expanded) refuse(`<use> repeats more than ${LIMITS.expanded} times`);
    for (const next of uses.get(id) ?? []) visit(next, [...path, id]);
  };
  for (const id of uses.get('') ?? []) visit(id, []);
}
