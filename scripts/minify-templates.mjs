// Takes comments and spaces out of the css`…`, html`…` and svg`…` of dist/: no bundler does it for a page, and readers
// would pay for them. Takes out Lit's `css` as well: what it checks are mistakes of whoever writes a style sheet, which the
// tests of src/ would meet.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { edited } from './edit-text.mjs';
import { minifyCss, minifyHtml } from './minify.mjs';

const minify = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

function smaller(code) {
  const edits = [];
  (function visit(node) {
    if (typeof node !== 'object' || node === null) return;
    const small = node.type === 'TaggedTemplateExpression' && minify[node.tag.name];
    if (small)
      for (const { start, end, value } of node.quasi.quasis) edits.push([start, end, small(value.raw)]);
    if (small === minifyCss)
      edits.push([node.start, node.quasi.start, 'unsafeCSS('], [node.end, node.end, ')']);
    if (node.type === 'ImportSpecifier' && node.local.name === 'css')
      edits.push([node.start, node.end, 'unsafeCSS']);
    for (const child of Object.values(node)) visit(child);
  })(parseAst(code));
  return edited(code, edits);
}

for (const folder of ['dist/components', 'dist/styles', 'dist/generated', 'dist/internal'])
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    if (/\b(?:css|html|svg) `/.test(code)) writeFileSync(path, smaller(code));
  }
