/** Story parameters: the code that a documentation page shows under an example. */
export const code = (source: string, language: 'html' | 'css' | 'ts' = 'html') => ({
  docs: { source: { code: source.trim(), language } },
});
