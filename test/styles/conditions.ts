import { afterEach } from 'vitest';

const changed: [CSSMediaRule, string][] = [];
afterEach(() => {
  for (const [rule, query] of changed.splice(0)) rule.media.mediaText = query;
});

const mediaRules = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
  ]);

/**
 * Makes the rules of a media query apply, or not, until the test is over, whatever the browser's own state is: on paper,
 * in forced colours, on a touch screen. It works in every engine. Throws where the style sheets have no such query.
 *
 * @param roots - An element with a shadow root, a shadow root, or the document.
 */
export function force(query: string, applies: boolean, ...roots: (Element | ShadowRoot | Document)[]): void {
  const sheets = roots.flatMap((root) => {
    const tree = root instanceof Element ? root.shadowRoot! : root;
    return [...tree.adoptedStyleSheets, ...tree.styleSheets];
  });
  const found = [...new Set(sheets)]
    .flatMap((sheet) => mediaRules(sheet.cssRules))
    .filter(({ media }) => media.mediaText === query);
  if (found.length === 0) throw new Error(`no rules for @media ${query}`);
  for (const rule of found) {
    changed.push([rule, query]);
    rule.media.mediaText = applies ? 'all' : 'not all';
  }
}

/** A colour as an element computes it: `Highlight`, `GrayText`, `var(--_danger)`. */
export function computed(colour: string, within: Element = document.body): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${colour}; forced-color-adjust: none`;
  (within.shadowRoot ?? within).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
