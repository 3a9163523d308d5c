/** What a template tag of Lit is called with, for templates whose fixed parts are computed. Keep it: Lit knows a template by it. */
export const templateStrings = (strings: readonly string[]): TemplateStringsArray =>
  Object.assign([...strings], { raw: strings });
