import { walk, type XmlNode } from './xml-tree.ts';

/** An element with its place among the others. Counts begin at 1. */
export interface Place {
  node: XmlNode;
  parent: number;
  previous: number;
  index: number;
  last: number;
  ofType: number;
  lastOfType: number;
}
type Test = (place: Place) => boolean;
interface Compound {
  tests: Test[];
  /** How it hangs on the one before: `' '`, `>`, `+`, `~`; empty for the first. */
  combinator: string;
}

export interface Selector {
  compounds: Compound[];
  /** Ids, classes and types, as one number that compares. */
  specificity: number;
  /** What of it the renderer, which knows types, classes and ids, does not know; empty for most. */
  unusual: string;
}

/** Compounds of one selector: each is tested on every element. */
const MOST_COMPOUNDS = 16;
const ID = 1_000_000;
const CLASS = 1000;

const IDENT = '-?[_a-zA-Z\\u0080-\\uFFFF][\\w\\u0080-\\uFFFF-]*';
const PART = new RegExp(
  `(\\*|${IDENT})|([#.])(${IDENT})|\\[\\s*(${IDENT})\\s*(?:([~|^$*]?=)\\s*(?:"([^"]*)"|'([^']*)'|(${IDENT}))\\s*([iIsS])?\\s*)?\\]|:([\\w-]+)(?:\\(([^()]*)\\))?`,
  'y',
);
const COMBINATOR = /\s*([>+~])\s*|\s+/y;

/** Every element of a tree in document order, with its place. */
export function placesOf(root: XmlNode): Place[] {
  const places: Place[] = [];
  const at = new Map<XmlNode, number>();
  for (const node of walk(root)) at.set(node, places.push({ node, parent: -1, previous: -1, ...FIRST }) - 1);
  for (const [parent, { node }] of places.entries()) {
    const children = node.children
      .filter((child) => typeof child !== 'string')
      .map((c) => places[at.get(c)!]!);
    const counts = new Map<string, number>();
    for (const [i, place] of children.entries()) {
      const ofType = (counts.get(place.node.name) ?? 0) + 1;
      counts.set(place.node.name, ofType);
      const previous = i === 0 ? -1 : at.get(children[i - 1]!.node)!;
      Object.assign(place, { parent, previous, index: i + 1, last: children.length - i, ofType });
    }
    for (const place of children) place.lastOfType = counts.get(place.node.name)! - place.ofType + 1;
  }
  return places;
}
const FIRST = { index: 1, last: 1, ofType: 1, lastOfType: 1 };

/** Reads one selector. A text in its place says what of it is not understood. */
export function readSelector(text: string): Selector | string {
  const selector: Selector = { compounds: [], specificity: 0, unusual: '' };
  let at = 0;
  let combinator = '';
  while (at < text.length) {
    const tests: Test[] = [];
    for (;;) {
      PART.lastIndex = at;
      const part = PART.exec(text);
      if (!part) break;
      at = PART.lastIndex;
      if (part[1] !== undefined && tests.length > 0) return text;
      const read = readPart(part);
      if (typeof read === 'string') return read;
      tests.push(read.test);
      selector.specificity += read.specificity;
      if (part[4] !== undefined || part[10] !== undefined) selector.unusual = part[0];
    }
    if (text[at] === ':') return /::?[\w-]*/.exec(text.slice(at))![0];
    if (tests.length === 0 || selector.compounds.length >= MOST_COMPOUNDS) return text;
    selector.compounds.push({ tests, combinator });
    COMBINATOR.lastIndex = at;
    const found = COMBINATOR.exec(text);
    if (!found) return at < text.length ? text : selector;
    combinator = found[1] ?? ' ';
    if (/[+~]/.test(combinator)) selector.unusual = combinator;
    at = COMBINATOR.lastIndex;
  }
  return text;
}

type Part = { test: Test; specificity: number };

function readPart(part: RegExpExecArray): Part | string {
  const [whole, type, kind, name, attribute, operator, double, single, word, flag, pseudo, args] = part;
  if (type === '*') return { test: () => true, specificity: 0 };
  if (type !== undefined) return { test: ({ node }) => node.name === type, specificity: 1 };
  if (kind === '#') return { test: ({ node }) => node.attributes['id'] === name, specificity: ID };
  if (kind === '.') {
    const test: Test = ({ node }) => (node.attributes['class'] ?? '').split(/\s+/).includes(name!);
    return { test, specificity: CLASS };
  }
  if (attribute !== undefined) {
    const matches = valueTest(operator, double ?? single ?? word ?? '', /^i$/i.test(flag ?? ''));
    const test: Test = ({ node }) =>
      Object.hasOwn(node.attributes, attribute) && matches(node.attributes[attribute]!);
    return { test, specificity: CLASS };
  }
  return readPseudo(pseudo!.toLowerCase(), args) ?? whole.replace(/\(.*/, '');
}

function valueTest(operator: string | undefined, wanted: string, loose: boolean): (value: string) => boolean {
  const fold = (text: string) => (loose ? text.toLowerCase() : text);
  const w = fold(wanted);
  switch (operator) {
    case undefined:
      return () => true;
    case '=':
      return (value) => fold(value) === w;
    case '~=':
      return (value) => w !== '' && !/\s/.test(w) && fold(value).split(/\s+/).includes(w);
    case '|=':
      return (value) => fold(value) === w || fold(value).startsWith(`${w}-`);
    case '^=':
      return (value) => w !== '' && fold(value).startsWith(w);
    case '$=':
      return (value) => w !== '' && fold(value).endsWith(w);
    default:
      return (value) => w !== '' && fold(value).includes(w);
  }
}

/** Pseudo-classes that depend on the drawing alone. Undefined for others, which depend on a pointer or a page. */
function readPseudo(name: string, args: string | undefined): Part | undefined {
  const structural = (test: Test): Part => ({ test, specificity: CLASS });
  if (args === undefined) {
    const test = WITHOUT_ARGUMENTS[name];
    return test && structural(test);
  }
  if (name === 'not' || name === 'is' || name === 'where') {
    const inner = args.split(',').map((text) => readSelector(text.trim()));
    const selectors: Selector[] = [];
    for (const each of inner) {
      if (typeof each === 'string' || each.compounds.length !== 1) return undefined;
      selectors.push(each);
    }
    const any: Test = (place) =>
      selectors.some(({ compounds }) => compounds[0]!.tests.every((test) => test(place)));
    const specificity = name === 'where' ? 0 : Math.max(...selectors.map((each) => each.specificity));
    return { test: name === 'not' ? (place) => !any(place) : any, specificity };
  }
  const count = COUNTED[name];
  const nth = count && readNth(args.trim().toLowerCase());
  return nth ? structural((place) => nth(count(place))) : undefined;
}

const WITHOUT_ARGUMENTS: Record<string, Test> = {
  root: ({ parent }) => parent < 0,
  empty: ({ node }) => node.children.every((child) => child === ''),
  'first-child': ({ index }) => index === 1,
  'last-child': ({ last }) => last === 1,
  'only-child': ({ index, last }) => index === 1 && last === 1,
  'first-of-type': ({ ofType }) => ofType === 1,
  'last-of-type': ({ lastOfType }) => lastOfType === 1,
  'only-of-type': ({ ofType, lastOfType }) => ofType === 1 && lastOfType === 1,
};
const COUNTED: Record<string, (place: Place) => number> = {
  'nth-child': ({ index }) => index,
  'nth-last-child': ({ last }) => last,
  'nth-of-type': ({ ofType }) => ofType,
  'nth-last-of-type': ({ lastOfType }) => lastOfType,
};

/** `2n+1`, `odd`, `-n+3`, `4`. */
function readNth(text: string): ((count: number) => boolean) | undefined {
  const formula = { odd: '2n+1', even: '2n' }[text] ?? text;
  const found = /^([+-]?\d*)n\s*(?:([+-])\s*(\d+))?$|^([+-]?\d+)$/.exec(formula);
  if (!found) return undefined;
  if (found[4] !== undefined) return (count) => count === Number(found[4]);
  const step = /\d/.test(found[1]!) ? Number(found[1]) : found[1] === '-' ? -1 : 1;
  const offset = Number(`${found[2] ?? ''}${found[3] ?? 0}`);
  return (count) =>
    step === 0 ? count === offset : (count - offset) % step === 0 && (count - offset) / step >= 0;
}

/** The elements that a selector matches. Linear in the number of elements, however its parts are combined. */
export function matching(places: readonly Place[], { compounds }: Selector): XmlNode[] {
  let before: boolean[] = [];
  for (const { tests, combinator } of compounds) {
    const now: boolean[] = [];
    /** Whether any ancestor, or any earlier sibling, matched the part before. */
    const reached: boolean[] = [];
    for (const [i, place] of places.entries()) {
      const { parent, previous } = place;
      if (combinator === ' ') reached[i] = parent >= 0 && (before[parent]! || reached[parent]!);
      else if (combinator === '~') reached[i] = previous >= 0 && (before[previous]! || reached[previous]!);
      else if (combinator === '>') reached[i] = parent >= 0 && before[parent]!;
      else reached[i] = combinator === '' || (previous >= 0 && before[previous]!);
      now[i] = reached[i]! && tests.every((test) => test(place));
    }
    before = now;
  }
  return places.filter((_, i) => before[i]).map(({ node }) => node);
}
