// Which file may import which: the directions of HOUSE's tree. Circles are oxlint's, types included.
import { expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../source-files.ts';

const imports = sourceFiles('src').flatMap(([path, text]) =>
  importsOf(path, text).map((one) => ({ ...one, file: path })),
);
const from = (folder: string) => imports.filter(({ file }) => file.startsWith(folder));
/** What breaks a rule, a line each. */
const lines = (broken: typeof imports) => broken.map(({ file, from }) => `${file} imports ${from}`);

it('the browser side imports lit and itself alone', () => {
  const broken = imports.filter(
    ({ file, from, path }) =>
      !file.startsWith('src/compiler/') &&
      (path ? path.startsWith('src/compiler/') : !/^lit(?:\/|$)/.test(from)),
  );
  expect(lines(broken)).toEqual([]);
});

it('the compiler imports nothing of the browser side', () => {
  const broken = from('src/compiler/').filter(({ from, path }) =>
    path ? !path.startsWith('src/compiler/') : /^lit(?:\/|-|$)/.test(from),
  );
  expect(lines(broken)).toEqual([]);
});

it('internal imports no locale and no component, not even their types', () => {
  const broken = from('src/internal/').filter(({ path }) =>
    /^src\/(?:components|define|locales)\b/.test(path ?? ''),
  );
  expect(lines(broken)).toEqual([]);
});

/** Every import of some files and of what they import, types aside. */
function reached(files: string[]): typeof imports {
  const seen = new Set(files);
  for (const file of seen)
    for (const { path, types } of imports.filter((one) => one.file === file))
      if (path && !types) seen.add(path);
  return imports.filter(({ file, types }) => seen.has(file) && !types);
}

it('the server imports internal, locales and glyphs, and reaches no Lit and no element', () => {
  const own = from('src/server/').filter(
    ({ path }) => !/^src\/(?:server|internal|networks|locales|generated)\//.test(path ?? ''),
  );
  expect(lines(own)).toEqual([]);
  const all = reached([...new Set(from('src/server/').map(({ file }) => file))]);
  expect(
    lines(
      all.filter(
        ({ from, path }) => !path || /^src\/(?:components|define)\//.test(path) || from.startsWith('lit'),
      ),
    ),
  ).toEqual([]);
  expect(all.some(({ file }) => file === 'src/internal/url/safe-url.ts')).toBe(true);
});

it('nothing but the entry point leads to the server: no bundle for browsers holds it', () => {
  const broken = imports.filter(
    ({ file, path }) => path?.startsWith('src/server/') && !file.startsWith('src/server/'),
  );
  expect(lines(broken)).toEqual([]);
});

it('a component takes no more than types of a sibling, from its index; it reaches glyphs through define/ alone', () => {
  const room = (path: string) => /^src\/components\/([\w-]+)\//.exec(path)?.[1];
  const broken = from('src/components/').filter(({ file, path = '', types }) => {
    const other = room(path);
    if (other && other !== room(file)) return !types || path !== `src/components/${other}/index.ts`;
    return /^src\/(?:define|index\.ts)/.test(path) || /glyphs\/(?!(?:extra\/)?names)/.test(path);
  });
  expect(lines(broken)).toEqual([]);
});

/** A folder's floors from the ground up; a floor imports from itself and from what stands before it. */
function upwards(folder: string, floors: string[]): string[] {
  const floor = (path: string) => {
    const rest = path.slice(folder.length);
    return floors.findIndex((name) => rest === `${name}.ts` || rest.startsWith(`${name}/`));
  };
  const inside = from(folder).filter(({ path }) => path?.startsWith(folder));
  const unknown = inside.flatMap(({ file }) => (floor(file) === -1 ? [`${file} is on no floor`] : []));
  return [...new Set(unknown), ...lines(inside.filter(({ file, path }) => floor(path!) > floor(file)))];
}

it('the compiler: the floors of a build import downwards', () =>
  expect(
    upwards('src/compiler/', [
      'version',
      'icon',
      'options',
      'svg',
      'source',
      'prepare',
      'cache',
      'outputs',
      'write-files',
      'compile',
      'index',
      'refusals',
      'config',
      'plugin',
      'vite',
      'bundlers',
      'cli',
    ]),
  ).toEqual([]));

it('the player: media, behaviours, input and view import downwards', () =>
  expect(
    upwards('src/components/media-player/', [
      'media',
      'player-context',
      'behaviours',
      'input',
      'view',
      'styles',
      'on-demand',
      'media-player',
      'index',
    ]),
  ).toEqual([]));
