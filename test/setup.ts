// Lit's development build prints one notice per page; keep its real warnings, drop that one.
const page = globalThis as { litIssuedWarnings?: Set<string> };
(page.litIssuedWarnings ??= new Set()).add('dev-mode');
export {};
