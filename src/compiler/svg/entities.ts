import { LIMITS } from './allow-list.ts';

/** The start of a file up to a DOCTYPE with declarations. */
const HEAD = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*(?=<!DOCTYPE\s)/;
const LITERAL = `(?:"[^"<>&]*"|'[^'<>&]*')`;
const DOCTYPE = new RegExp(
  `<!DOCTYPE\\s+[\\w:]+(?:\\s+(?:PUBLIC\\s+${LITERAL}|SYSTEM)(?:\\s+${LITERAL})?)?\\s*\\[([^\\]]*)\\]\\s*>`,
  'y',
);
/** A name and a plain value, as Adobe's programs write them: nothing outside the file, no markup, no other entity. */
const ENTITY = new RegExp(`\\s*<!ENTITY\\s+([A-Za-z_][\\w.-]*)\\s+(${LITERAL})\\s*>`, 'y');

export interface Declared {
  entities: ReadonlyMap<string, string>;
  /** Where the DOCTYPE begins and ends. */
  start: number;
  end: number;
}

/**
 * The entities that a file declares in its DOCTYPE. Undefined when there is none, or one with anything but plain names
 * and values: the parser then refuses the DOCTYPE. Values contain no reference, so they cannot multiply.
 */
export function declaredEntities(text: string): Declared | undefined {
  const start = HEAD.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  DOCTYPE.lastIndex = start;
  const declarations = DOCTYPE.exec(text)?.[1];
  if (declarations === undefined) return undefined;
  const entities = new Map<string, string>();
  const end = DOCTYPE.lastIndex;
  let at = 0;
  for (;;) {
    ENTITY.lastIndex = at;
    const found = ENTITY.exec(declarations);
    if (!found) break;
    const value = found[2]!.slice(1, -1);
    if (value.includes('%') || value.length > LIMITS.entity || entities.size >= LIMITS.entities)
      return undefined;
    // As in XML, the first of two declarations counts.
    if (!entities.has(found[1]!)) entities.set(found[1]!, value);
    at = ENTITY.lastIndex;
  }
  return declarations.slice(at).trim() ? undefined : { entities, start, end };
}
