// How the plugin finds sources, reads names in them, decides which symbols are needed and names them.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nearestName } from '../../../dist/compiler/options/did-you-mean.js';
import { blankComments } from '../../../dist/compiler/plugin/html-comments.js';
import { readLedeIcons } from '../../../dist/compiler/plugin/lede-icons.js';
import { renameSymbol } from '../../../dist/compiler/plugin/rename-symbol.js';
import { resolveUses, type AvailableIcons } from '../../../dist/compiler/plugin/resolve-uses.js';
import { scanUses, type IconUse } from '../../../dist/compiler/plugin/scan-uses.js';
import { isSourceFile, listSourceFiles, readSourceFile } from '../../../dist/compiler/plugin/source-files.js';
import { moduleForBuild, moduleForDev } from '../../../dist/compiler/plugin/virtual-module.js';

describe('source files', () => {
  it.each(
    `html htm xhtml js mjs cjs jsx ts mts cts tsx vue svelte astro marko md mdx php phtml twig latte blade njk nunjucks
    liquid hbs handlebars mustache ejs eta pug erb haml jinja j2 cshtml razor templ gohtml`.split(/\s+/),
  )('are those that end in .%s', (extension) => {
    expect(isSourceFile(`/a/b.${extension}`)).toBe(true);
    expect(isSourceFile(`/a/b.${extension.toUpperCase()}`)).toBe(true);
    for (const part of ['d', 'test', 'spec', 'stories', 'config', 'min'])
      expect(isSourceFile(`/a/b.${part}.${extension}`), part).toBe(extension === 'j2');
  });

  it.each(['css', 'json', 'svg', 'txt', 'map', 'xjs', 'jsxx', 'png'])(
    'are not those that end in .%s',
    (extension) => expect(isSourceFile(`b.${extension}`)).toBe(false),
  );

  it.each(['js', '.js', 'test/a.js', 'a.tests.js', 'latest.js', 'a.test.b.js', 'a.blade.php', 'mind.js'])(
    '%s',
    (file) => expect(isSourceFile(file)).toBe(!/^\.?js$/.test(file)),
  );

  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lede-sources-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (...paths: string[]) => {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'text');
    }
  };

  it('are not searched in skipped and hidden folders and behind links', async () => {
    put('a.js', 'deep/er/b.js', 'out/c.js', 'out2/d.js', 'a.css', '.e.js', 'dist.js');
    put(
      ...['dist', 'vendor', 'coverage', 'storybook-static', 'node_modules', '.git'].flatMap((name) => [
        `${name}/x.js`,
        `deep/${name}/x.js`,
      ]),
    );
    symlinkSync(join(folder, 'deep'), join(folder, 'link'));
    symlinkSync(join(folder, 'a.js'), join(folder, 'link.js'));
    const found = (await listSourceFiles(folder, new Set([join(folder, 'out')]))).map((path) =>
      path.slice(folder.length + 1),
    );
    expect(found.sort()).toEqual(['a.js', 'deep/er/b.js', 'dist.js', 'out2/d.js']);
    expect(await listSourceFiles(join(folder, 'gone'), new Set())).toEqual([]);
  });

  it('are read up to 1 MB, and count as empty when they are larger or gone', async () => {
    put('a.js', 'b.js', 'c.js');
    truncateSync(join(folder, 'b.js'), 1024 * 1024);
    truncateSync(join(folder, 'c.js'), 1024 * 1024 + 1);
    expect(await readSourceFile(join(folder, 'a.js'))).toBe('text');
    expect(await readSourceFile(join(folder, 'b.js'))).toHaveLength(1024 * 1024);
    expect(await readSourceFile(join(folder, 'c.js'))).toBe('');
    expect(await readSourceFile(join(folder, 'gone.js'))).toBe('');
    expect(await readSourceFile(folder)).toBe('');
  });
});

describe('names in sources', () => {
  const found = (source: string, prefix = 'icon-') =>
    scanUses(source, prefix).map(({ name, kind, certain }) => `${kind} ${name}${certain ? '!' : ''}`);

  it.each([
    ['<lede-icon name="a"><lede-icon name="b">', ['tag a!', 'tag b!']],
    ['<lede-icon name = "a">', ['tag a!']],
    ['<lede-icon a="b" name="a">', ['tag a!']],
    ['<lede-icon\tname="a">', ['tag a!']],
    ['<lede-icon name="a-1_b">', ['tag a-1_b!']],
    ['<lede-icon :name="a">', []],
    ['<lede-icon name=a/>', ['tag a!']],
    ['<lede-icon name=a b>', ['tag a!']],
    ['<lede-icon name={a}>', []],
    [`<lede-icon name={a ? 'b' : "c"}>`, ['tag b', 'tag c']],
    ['<lede-icon name={`a`}>', ['tag a!']],
    ['<lede-icon name="${\'a\'}">', ['tag a!']],
    ['<lede-icon name="{\'a\'}">', ['tag a!']],
    ['<lede-icon name="">', []],
    ['<lede-icon name="a b">', []],
    ['<lede-icons name="a">', []],
    ['<my-lede-icon name="a">', []],
    ['<LedeIcon name="a"/>', ['tag a!']],
    ['<ledeicon name="a">', []],
    ['<lede-icon><b name="a">', []],
    ['<lede-icon rename="a">', []],
    [`name: 'a', name:"b", 'name': \`c\``, ['value a', 'value b', 'value c']],
    [`"name": "a"`, ['value a']],
    [`name, 'a'`, ['value a']],
    [`x.name='a'`, ['value a']],
    [`name = 'a'`, []],
    [`rename: 'a'`, []],
    [`name: 'a b'`, []],
    [`name: 'a"`, []],
    ['<use href="#icon-a">', ['ref a!']],
    ["<use xlink:href='x.svg#icon-a'>", ['ref a!']],
    ['<use\n  class="b"\n  href="#icon-a">', ['ref a!']],
    ['<use></use><a href="#icon-a">', ['ref a']],
    ["'#icon-a'", ['ref a']],
    ['`#icon-a`', ['ref a']],
    ['f( #icon-a', ['ref a']],
    ['href=#icon-a', ['ref a']],
    ['url(s.svg#icon-a)', ['ref a!']],
    ['s.svg?a=1&b#icon-a', ['ref a!']],
    ['${url}#icon-a', ['ref a!']],
    ['s.svgz#icon-a', []],
    ['see #icon-a', []],
    ['"#icon-"', []],
    ['"#icon-a-"', []],
    ['"#icon-a${b}"', []],
    ['"#icon-a{b}"', []],
    ['"#Icon-a"', []],
    ['<svg id="icon-a"><use href="#icon-a"><use href="#icon-b">', ['ref a', 'ref b!']],
    ["<svg id='icon-a'>'s.svg#icon-a'", ['ref a']],
  ])('of %j are %j', (source, expected) => expect(found(source)).toEqual(expected));

  it('have the prefix that is set', () => {
    expect(found('<use href="#i-a"><use href="#icon-b">', 'i-')).toEqual(['ref a!']);
    expect(found('<use href="#a">', '')).toEqual(['ref a!']);
  });

  it('begin where line and column say, whatever their kind', () => {
    const places = (source: string) =>
      scanUses(source, 'icon-').map(({ name, line, column }) => [line, column, name]);
    const lines = [
      `<lede-icon name="one">`,
      ` <lede-icon :name="x ? 'two' : 'three'">`,
      `  name: 'four'`,
      `   "s.svg#icon-five"`,
      `<lede-icon name=six>`,
      `<lede-icon name={'seven'}>`,
      `x = '<lede-icon name=\\"eight\\">'`,
    ];
    const found = places(lines.join('\n'));
    expect(found).toHaveLength(8);
    for (const [line, column, name] of found as [number, number, string][])
      expect(lines[line - 1]!.slice(column - 1, column - 1 + name.length)).toBe(name);
  });

  it.each([
    ['//', 0],
    ['  //', 0],
    ['\t*', 0],
    ['/*', 0],
    ['/**', 0],
    ['a //', 1],
    ['/', 1],
    ['#', 1],
    ['--', 1],
  ])('in a line that begins with %j are found: %d', (start, count) =>
    expect(found(`x\n${start} "#icon-a"\n`)).toHaveLength(count),
  );
});

it.each([
  ['a<!-- b\nc -->d', 'a      \n     d'],
  ['<!---->a', '       a'],
  ['<!-->a-->b', '         b'],
  ['<!-- a --><!-- b', '          <!-- b'],
  ['<!-- a', '<!-- a'],
  ['a-->b', 'a-->b'],
  ['<!- a -->', '<!- a -->'],
])('the text %j without comments is %j', (text, expected) => expect(blankComments(text)).toBe(expected));

it.each([
  ['camer', 'camera'],
  ['cameras', 'camera'],
  ['kamera', 'camera'],
  ['acmera', 'camera'],
  ['CAMERA', 'camera'],
  ['kamerra', 'camera'],
  ['kkmerra', undefined],
  ['ook', 'ok'],
  ['k', 'ok'],
  ['xy', undefined],
  ['o', 'ok'],
  ['checks-up', undefined],
  ['', undefined],
])('the name nearest to "%s" is %s', (name, expected) =>
  expect(nearestName(name, ['camera', 'chevron-down', 'check', 'ok'])).toBe(expected),
);

it('the nearest of several names is suggested, and of equally near ones the first', () => {
  expect(nearestName('camara', ['gamera', 'camera', 'camra'])).toBe('camera');
  expect(nearestName('checc', ['check', 'checd'])).toBe('check');
  expect(nearestName('a', [])).toBeUndefined();
});

it.each([
  [
    '<symbol id="icon-a"><g id="a_b"/><use href="#a_b"/></symbol>',
    '<symbol id="my-c"><g id="my-c_a_b"/><use href="#my-c_a_b"/></symbol>',
  ],
  [
    '<symbol viewBox="0 0 1 1" id="icon-a"><g id="b"/><g fill="url(#b)" mask="url(#bc)"/><g id="bc"/></symbol>',
    '<symbol viewBox="0 0 1 1" id="my-c"><g id="my-c_b"/><g fill="url(#my-c_b)" mask="url(#my-c_bc)"/><g id="my-c_bc"/></symbol>',
  ],
])('the symbol %s with another id has other ids inside, and references to them', (symbol, expected) => {
  expect(renameSymbol(symbol, 'icon-a', 'my-c')).toBe(expected);
  expect(renameSymbol(symbol, 'icon-a', 'icon-a')).toBe(symbol);
});

describe('the symbols that are needed', () => {
  const available = (
    more: Partial<AvailableIcons> = {},
    own: Record<string, string> = {},
  ): AvailableIcons => ({
    appIcons: {
      names: new Map(Object.entries(own)),
      files: [],
      unreadable: new Set(),
      faults: [],
      broken: false,
    },
    ledeIcons: {
      names: new Set(['camera', 'mail']),
      aliases: new Map([['photo', 'camera']]),
      symbols: new Map(),
    },
    lede: true,
    ignore: [],
    ...more,
  });
  const use = (name: string, kind: IconUse['kind'], certain = true): IconUse => ({
    name,
    kind,
    certain,
    line: 2,
    column: 3,
  });
  const resolved = (uses: IconUse[], icons = available()) => {
    const { symbols, faults, notes } = resolveUses([['a.html', uses]], icons);
    return {
      symbols: [...symbols].map(([name, { set, name: of }]) => `${name}=${set}:${of}`),
      faults,
      notes,
    };
  };

  it.each([
    ['mail', 'tag', ['mail=lede:mail']],
    ['photo', 'tag', ['camera=lede:camera']],
    ['photo', 'ref', ['photo=lede:camera']],
    ['photo', 'value', ['camera=lede:camera', 'photo=lede:camera']],
  ] as const)('for %s as a %s are %j', (name, kind, symbols) =>
    expect(resolved([use(name, kind)])).toEqual({ symbols, faults: [], notes: [] }),
  );

  it('are sorted by name, each once', () => {
    expect(
      resolved([use('mail', 'ref'), use('camera', 'tag'), use('mail', 'tag'), use('photo', 'tag')]).symbols,
    ).toEqual(['camera=lede:camera', 'mail=lede:mail']);
  });

  it('are the app’s before Lede’s, under their names and aliases', () => {
    const icons = available({}, { mail: 'mail', post: 'mail', mine: 'mine' });
    expect(resolved([use('mail', 'tag'), use('post', 'tag'), use('mine', 'ref')], icons)).toEqual({
      symbols: ['mail=app:mail', 'mine=app:mine', 'post=app:mail'],
      faults: [],
      notes: ["lede: your own icons replace Lede's icons of the same names: mail"],
    });
    expect(resolved([use('mail', 'tag')], available({ lede: false }, { mail: 'mail' })).notes).toEqual([]);
  });

  it('an own icon of the name of an alias is not what the element draws, and that is told', () => {
    const icons = available({}, { photo: 'photo' });
    expect(resolved([use('photo', 'tag')], icons)).toEqual({
      symbols: ['camera=lede:camera'],
      faults: [
        'lede: <lede-icon name="photo"> (a.html:2:3) draws "camera", as "photo" is an alias of it: give your own icon another name.',
      ],
      notes: [],
    });
    for (const kind of ['ref', 'value'] as const)
      expect(resolved([use('photo', kind)], icons).faults).toEqual([]);
  });

  it('an unknown name is told with its place, and a suggestion from all that may be used', () => {
    const fault = (name: string, icons?: AvailableIcons, kind: IconUse['kind'] = 'tag', certain = true) =>
      resolved([use(name, kind, certain)], icons).faults;
    expect(fault('nothing')).toEqual(['lede: no icon "nothing" (a.html:2:3).']);
    expect(fault('camra')).toEqual(['lede: no icon "camra" (a.html:2:3). Did you mean "camera"?']);
    expect(fault('phto')).toEqual(['lede: no icon "phto" (a.html:2:3). Did you mean "photo"?']);
    expect(fault('min', available({}, { mine: 'mine' }))).toEqual([
      'lede: no icon "min" (a.html:2:3). Did you mean "mine"?',
    ]);
    expect(fault('camra', available({ lede: false }))).toEqual(['lede: no icon "camra" (a.html:2:3).']);
    expect(fault('camera', available({ lede: false }))).toEqual(['lede: no icon "camera" (a.html:2:3).']);
    expect(fault('nothing', available(), 'value', false)).toEqual([]);
    expect(fault('nothing', available({ ignore: ['nothing'] }))).toEqual([]);
    expect(fault('nothing', available({ ignore: ['other'] }))).toHaveLength(1);
    expect(fault('nothing', available({ appIcons: { ...available().appIcons, broken: true } }))).toEqual([]);
  });
});

it('Lede’s icons are those of both sets of the package, with a symbol each', async () => {
  const { names, aliases, symbols } = await readLedeIcons();
  for (const name of ['camera', 'bookmark', 'print', 'x'])
    expect(symbols.get(name)).toContain(` id="icon-${name}"`);
  expect([aliases.get('photo'), aliases.get('twitter-x')]).toEqual(['camera', 'x']);
  expect([...symbols.keys()].sort()).toEqual([...names].sort());
  for (const name of aliases.values()) expect(names.has(name)).toBe(true);
});

describe('the module', () => {
  const run = (code: string, globals: object) =>
    runInNewContext(code.replace('export default url;', 'url').replaceAll('import.meta.hot', 'hot'), globals);
  const html = (dataset: Record<string, string> = {}) => ({
    documentElement: { dataset },
    querySelectorAll: () => [],
  });

  it('of a build sets the URL on <html>, unless the page has set it or there is no page', () => {
    const code = moduleForBuild(true).replace('__LEDE_SPRITE_URL__', '"/s.svg"');
    const document = html();
    expect(run(code, { document })).toBe('/s.svg');
    expect(document.documentElement.dataset).toEqual({ ledeSprite: '/s.svg' });
    const own = html({ ledeSprite: '/mine.svg' });
    run(code, { document: own });
    expect(own.documentElement.dataset).toEqual({ ledeSprite: '/mine.svg' });
    expect(run(code, {})).toBe('/s.svg');
    expect(moduleForBuild(false)).not.toContain('dataset');
  });

  it.each([true, false])(
    'of the dev server takes over a new sprite everywhere, also in shadow roots (inject: %s)',
    (inject) => {
      const use = (href: string | null, localName = 'use') => ({
        href,
        localName,
        getAttribute: () => href,
        setAttribute(_: string, value: string) {
          this.href = value;
        },
      });
      const ours = [
        use('/@lede/sprite.svg?v=1#icon-a'),
        use('/@lede/sprite.svg#icon-b'),
        use('/@lede/sprite.svg?v=1#icon-c'),
      ];
      const others = [
        use('/other.svg#icon-a'),
        use('#icon-a'),
        use(null),
        use('/@lede/sprite.svg?v=1#icon-a', 'a'),
      ];
      const inner = { shadowRoot: { querySelectorAll: () => [ours[2]!] } };
      const host = { shadowRoot: { querySelectorAll: () => [ours[1]!, inner] }, localName: 'lede-icon' };
      const document = { ...html(), querySelectorAll: () => [ours[0]!, ...others, host] };
      let update: (now: { url: string }) => void;
      const hot = {
        on: (event: string, listener: typeof update) => event === 'lede:sprite' && (update = listener),
      };
      const sprite = { url: '/old' };
      const globals = { document, hot, Symbol, [Symbol.for('lede-ui.sprite')]: sprite };
      expect(run(moduleForDev('/@lede/sprite.svg', inject), globals)).toBe('/@lede/sprite.svg');
      expect(document.documentElement.dataset).toEqual(inject ? { ledeSprite: '/@lede/sprite.svg' } : {});
      update!({ url: '/@lede/sprite.svg?v=2' });
      expect(ours.map(({ href }) => href)).toEqual(
        ['a', 'b', 'c'].map((name) => `/@lede/sprite.svg?v=2#icon-${name}`),
      );
      expect(others.map(({ href }) => href)).toEqual([
        '/other.svg#icon-a',
        '#icon-a',
        null,
        '/@lede/sprite.svg?v=1#icon-a',
      ]);
      expect(document.documentElement.dataset).toEqual(inject ? { ledeSprite: '/@lede/sprite.svg?v=2' } : {});
      expect(sprite.url).toBe('/@lede/sprite.svg?v=2');
      sprite.url = '';
      update!({ url: '/@lede/sprite.svg?v=3' });
      expect(sprite.url).toBe('');
    },
  );
});
