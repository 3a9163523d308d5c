// Applications' own tools read the packed style sheets: a rule that they refuse would be dropped by browsers too.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { minifyCss } from '../../scripts/minify.mjs';

const sheets = ['lede.css', ...(await readdir('dist/css')).map((name) => `css/${name}`)];

it.each(sheets)('Vite minifies %s', async (name) => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: resolve('dist', name) } },
  })) as { output: { fileName: string }[] };
  expect(output.output.some(({ fileName }) => fileName.endsWith('.css'))).toBe(true);
});

it.each([
  ["a[lines='2'] { color: red; }", "a[lines='2']{color:red}"],
  ['a[variant="lead"] { color: red; }', 'a[variant=lead]{color:red}'],
  ["a[id='a b'] { color: red; }", "a[id='a b']{color:red}"],
])('%s loses only the quotes that it can do without', (css, minified) =>
  expect(minifyCss(css)).toBe(minified),
);
