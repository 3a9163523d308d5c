import { LIMITS } from './allow-list.ts';
import type { Declaration } from './css-rules.ts';
import { matching, type Place } from './selectors.ts';
import { readSheet, type Rule, type SheetOptions } from './style-sheet.ts';
import type { XmlNode } from './xml-tree.ts';

/** The declarations that rules give to elements, the strongest last. */
export type Cascade = ReadonlyMap<XmlNode, readonly Declaration[]>;

/**
 * Applies the style sheets of a file by the rules of browsers. Called before anything is removed, as selectors count
 * siblings and read any attribute.
 *
 * @param places Every element of the file; none when it has no style sheet.
 * @param fault Told why a sheet is refused; a sheet that is reported has no effect.
 */
export function cascadeOf(
  places: readonly Place[],
  options: SheetOptions,
  fault: (node: XmlNode, reason: string) => void,
): Cascade {
  const { note } = options;
  const sheets = places.map(({ node }) => node).filter(({ name }) => name === 'style');
  const declared = new Map<XmlNode, Declaration[]>();
  if (sheets.length === 0) return declared;
  const rules: Rule[] = [];
  for (const sheet of sheets) {
    if (!applies(sheet)) continue;
    const read = sheet.children.some((child) => typeof child !== 'string')
      ? 'contains elements'
      : readSheet(sheet.children.join(''), options);
    if (typeof read === 'string') fault(sheet, `<style> ${read}`);
    else if (rules.length + read.length > LIMITS.rules)
      fault(sheet, `<style> more than ${LIMITS.rules} rules`);
    else rules.push(...read);
  }
  let applied = 0;
  // Sorting keeps the order of rules that are equally specific.
  for (const rule of rules.toSorted((a, b) => a.selector.specificity - b.selector.specificity)) {
    if (rule.selector.unusual) note('css', rule.selector.unusual);
    for (const node of matching(places, rule.selector)) {
      applied += rule.declarations.length;
      if (applied > LIMITS.styled) {
        fault(sheets[0]!, `<style> sets more than ${LIMITS.styled} properties`);
        return new Map();
      }
      const own = declared.get(node);
      if (own) own.push(...rule.declarations);
      else declared.set(node, [...rule.declarations]);
    }
  }
  return declared;
}

/** Whether a browser reads a sheet: it is of CSS, and for screens. */
const applies = ({ attributes: { type = '', media = '' } }: XmlNode) =>
  /^\s*(?:text\/css)?\s*$/i.test(type) && !/^\s*print\b/i.test(media);

/** The declarations of an element in the order in which they override each other. */
export function ordered(rules: readonly Declaration[], own: readonly Declaration[]): Declaration[] {
  return [...rules, ...own].toSorted((a, b) => Number(a.important) - Number(b.important));
}
