// Warnings are for developers. dist/development/ gets the elements with them, for the condition "development" of
// package.json's `exports`; the same modules in dist/ lose them: calls of functions named `warn…`, which return nothing, or
// with `warnAs()` what a warning calls a value.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'vite';
import { ENTRIES } from './build-entries.mjs';
import { edited } from './edit-text.mjs';

const FOLDER = 'development';
const isWarning = (name) => /^warn[A-Z]/.test(name);
const isWarningCall = (node) => node?.type === 'CallExpression' && isWarning(node.callee.name ?? '');

/** A module: its imports, the calls that warn, and the import declarations that only these need. */
function read(path) {
  const code = readFileSync(join('dist', path), 'utf8');
  const module = { code, imports: [], removed: [] };
  (function visit(node) {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.source?.value === 'string' && node.source.value.startsWith('.'))
      module.imports.push({ ...node.source, path: posix.join(posix.dirname(path), node.source.value) });
    if (node.type === 'ImportDeclaration' && node.specifiers.length > 0)
      if (node.specifiers.every(({ local }) => isWarning(local.name)))
        module.removed.push([node.start, node.end, '']);
    if (isWarningCall(node)) return void module.removed.push([node.start, node.end, 'void 0']);
    if (node.type === 'CallExpression' && isWarningCall(node.arguments.at(-1)) && node.arguments.length > 1) {
      module.removed.push([node.arguments.at(-2).end, node.arguments.at(-1).end, '']);
      node.arguments.pop();
    }
    for (const child of Object.values(node)) visit(child);
  })(parseAst(code));
  return module;
}

const compilerEntries = new Set(
  Object.keys(ENTRIES).filter((entry) => ENTRIES[entry].startsWith('compiler/')),
);
const isBrowserSide = (path) =>
  path.endsWith('.js') &&
  !/^(?:compiler|cdn|development)\//.test(path) &&
  !compilerEntries.has(path.replace(/\.js$/, ''));
const modules = new Map(
  readdirSync('dist', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isBrowserSide)
    .map((path) => [path, read(path)]),
);

/** A server has no readers to spare bytes for: its author always gets the warnings. */
const isServer = (path) => /^server\b/.test(path);

/** What `exports` has for the condition: `define/*.js` as a pattern. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports).flatMap(({ development }) =>
  development
    ? [
        new RegExp(
          `^${development.slice(`./dist/${FOLDER}/`.length).replaceAll('.', '\\.').replace('*', '.+')}$`,
        ),
      ]
    : [],
);

// Every module that warns, or imports one that does, is there twice; the others are shared.
const twice = new Set(
  [...modules].flatMap(([path, { removed }]) =>
    removed.length > 0 || entries.some((entry) => entry.test(path)) ? [path] : [],
  ),
);
for (let before = -1; before !== twice.size;) {
  before = twice.size;
  for (const [path, { imports }] of modules) if (imports.some((one) => twice.has(one.path))) twice.add(path);
}

/** The imports of a module that is to stand in `folder`, each to its copy that warns where there is one. */
const withWarnings = (path, { code, imports }, folder) =>
  edited(
    code,
    imports.map(({ start, end, path: target }) => {
      const from = posix.dirname(posix.join(folder, path));
      const copied = twice.has(target) && !isServer(target);
      const to = posix.relative(from, copied ? posix.join(FOLDER, target) : target);
      return [start, end, `'${to.startsWith('.') ? to : `./${to}`}'`];
    }),
  );

for (const path of twice) {
  const module = modules.get(path);
  const copy = join('dist', FOLDER, path);
  if (isServer(path)) writeFileSync(join('dist', path), withWarnings(path, module, ''));
  else {
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, withWarnings(path, module, FOLDER));
    writeFileSync(join('dist', path), edited(module.code, module.removed));
  }
}
