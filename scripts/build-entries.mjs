// Modules in dist/ under their public paths, as `exports` of package.json has them, so that an import map of one line
// ("lede-ui/": "…/dist/") resolves them in a browser without a bundler.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist', { recursive: true }).map((file) => `./dist/${file.replaceAll('\\', '/')}`);

for (const [path, { default: target }] of Object.entries(exports)) {
  if (!path.endsWith('.js') || !target) continue;
  const [before, after = ''] = target.split('*');
  for (const file of files) {
    const name = target.includes('*') ? file.slice(before.length, file.length - after.length) : '';
    if (file !== target.replace('*', name)) continue;
    const entry = join('dist', path.replace('*', name));
    if (entry === join(file)) continue;
    mkdirSync(dirname(entry), { recursive: true });
    const to = relative(dirname(entry), file).replaceAll('\\', '/');
    const code = `export * from '${to.startsWith('.') ? to : `./${to}`}';\n`;
    writeFileSync(entry, code);
    writeFileSync(entry.replace(/\.js$/, '.d.ts'), code);
  }
}
