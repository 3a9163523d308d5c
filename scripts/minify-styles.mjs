// Takes comments and spaces out of the css`…` of dist/: no bundler does it for a page, and readers would pay for them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const small = (css) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([:,]) (?=[^{}]*[;}])/g, '$1')
    .replaceAll(';}', '}')
    .trim();

for (const folder of ['dist/components', 'dist/styles'])
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    // A style with a part of another in it is left alone.
    const smaller = code.replaceAll(/\bcss `([^`$]*)`/g, (_, css) => `css\`${small(css)}\``);
    if (smaller !== code) writeFileSync(path, smaller);
  }
