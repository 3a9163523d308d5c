// Takes comments and spaces out of the css`…`, html`…` and svg`…` of dist/: no bundler does it for a page, and readers
// would pay for them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const minify = {
  // By hand: Lightning CSS 1.33 loses `allow-discrete` when it joins transitions.
  css: (text) =>
    text
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};]) ?/g, '$1')
      .replaceAll(/([:,]) (?=[^{}]*[;}])/g, '$1')
      // Selectors: what stands before a brace, at-rules aside.
      .replaceAll(/(?<=[{}]|^)[^{};@]+(?={)/g, (selector) =>
        selector.replaceAll(/ ?([,>~+]) ?/g, '$1').replaceAll(/=(['"])([\w-]+)\1/g, '=$2'),
      )
      .replaceAll(/(?<=[\s:,(-])0(?=\.\d)/g, '')
      .replaceAll(';}', '}'),
  // One space stays where it may show: not inside a drawing.
  html: (text) =>
    text
      .replaceAll(/\s*\n\s*/g, ' ')
      .replaceAll(/ (?=\/?>)/g, '')
      .replaceAll(/> (?=<path|<\/svg>)/g, '>'),
  svg: (text) => minify.html(text),
};

function smaller(code) {
  const edits = [];
  (function visit(node) {
    if (typeof node !== 'object' || node === null) return;
    const small = node.type === 'TaggedTemplateExpression' && minify[node.tag.name];
    if (small)
      for (const { start, end, value } of node.quasi.quasis) edits.push([start, end, small(value.raw)]);
    for (const child of Object.values(node)) visit(child);
  })(parseAst(code));
  let out = code;
  for (const [start, end, text] of edits.toSorted(([a], [b]) => b - a))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}

for (const folder of ['dist/components', 'dist/styles', 'dist/generated', 'dist/internal'])
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    if (/\b(?:css|html|svg) `/.test(code)) writeFileSync(path, smaller(code));
  }
