// Options that change drawings: colours, canvas, titles and classes, svgo plugins. Icons are rendered before and after.
import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../../../dist/compiler/index.js';
import { resolveVars } from '../../../dist/compiler/svg/resolve-vars.js';
import { differingPixels } from '../../../dist/compiler/prepare/compare-render.js';
import { icon } from '../icon.ts';
import { folder, put } from '../source/icon-folder.ts';

/** The drawing of one icon; what refuses it in its place. */
async function drawn(svg: string, options: Partial<CompileOptions>): Promise<string> {
  await put({ 'x.svg': svg });
  const { files, refused } = await compile({ from: folder, only: ['x'], ...options });
  return refused.length > 0
    ? refused[0]!.reason
    : files.get('sprite.svg')!.replace(/^.*?(?=<symbol)|<\/svg>\n$/g, '');
}
const HEART = '<path d="M2 2h20v20z"/>';
const TWO = icon('<path fill="#F00" d="M0 0h9v9z"/><path fill="rgb(0,0,255)" d="M12 12h9v9z"/>');

describe('currentColor', () => {
  it.each([
    ['black by default', icon(HEART), 'fill="currentColor"'],
    ['a stroke', icon(HEART, 'viewBox="0 0 24 24" fill="none" stroke="#333"'), 'stroke="currentColor"'],
    ['a style sheet', icon(`<style>path{fill:#abc}</style>${HEART}`), 'fill="currentColor"'],
    [
      'a gradient of one colour',
      icon(
        '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="#f00" stop-opacity="0"/></linearGradient><path fill="url(#a)" d="M4 4h16v9z"/>',
      ),
      'stop-color="currentColor"',
    ],
  ])('gives the one colour of an icon to the text: %s', async (_, svg, expected) =>
    expect(await drawn(svg, { currentColor: true })).toContain(expected),
  );

  it('leaves an icon of several colours', async () => {
    expect(await drawn(TWO, { currentColor: true })).not.toContain('currentColor');
  });

  it('gives named colours to the text, in whatever way they are written', async () => {
    const symbol = await drawn(TWO, { currentColor: ['red', '#00f'] });
    expect(symbol.match(/currentColor/g)).toHaveLength(1);
    expect(symbol).not.toMatch(/red|#00f|blue/);
    expect(await drawn(TWO, { currentColor: 'blue' })).toMatch(/fill="red".*fill="currentColor"/);
  });

  it('changes neither masks nor clip paths, whose colours are not seen', async () => {
    const mask = '<mask id="m"><path d="M0 0h24v24H0z" fill="#fff"/><path d="M4 4h4v4z"/></mask>';
    const symbol = await drawn(icon(`${mask}<path mask="url(#m)" d="M2 2h20v20z"/>`), { currentColor: true });
    expect(symbol).toMatch(/<symbol fill="currentColor"[^>]*><mask[^>]* fill="#000"><path fill="#fff"/);
  });
});

describe('vars', () => {
  it('turns every colour into a numbered custom property, with the colour as fallback', async () => {
    const symbol = await drawn(TWO, { vars: true });
    expect(symbol).toContain('fill="var(--icon-1, red)"');
    expect(symbol).toContain('fill="var(--icon-2, #00f)"');
    expect(resolveVars(symbol)).not.toContain('var(');
  });

  it('names chosen colours by themselves, or as given', async () => {
    expect(await drawn(TWO, { vars: ['#ff0000'] })).toMatch(/"var\(--icon-red, red\)".*"#00f"/);
    expect(await drawn(TWO, { vars: { accent: 'blue' } })).toMatch(/"red".*"var\(--icon-accent, #00f\)"/);
  });

  it('goes with currentColor', async () => {
    expect(await drawn(TWO, { vars: true, currentColor: ['red'] })).toMatch(
      /"currentColor".*"var\(--icon-1, #00f\)"/,
    );
  });

  it.each<[string, CompileOptions['vars']]>([
    ['a name with a bracket', { 'a), url(http://x.test/': 'red' }],
    ['a name with quotes', { 'a"onload="': 'red' }],
    ['a colour that ends the value', { a: 'red);background:url(http://x.test/' }],
    ['a colour with quotes', { a: 'red" onload="x' }],
    ['a function', { a: 'url(#a)' }],
    ['an expression', ['expression(alert(1))']],
    ['none', ['none']],
  ])('refuses %s', async (_, vars) => {
    await expect(drawn(TWO, vars === undefined ? {} : { vars })).rejects.toThrow(/^vars has /);
  });

  it('a colour of a file that would end the value stays what the gate lets by', async () => {
    const odd = icon('<path fill="red, url(#a)" d="M0 0h9v9z"/>');
    expect(await drawn(odd, { vars: true, render: false })).not.toContain('var(--icon-1, red, url');
  });
});

describe('canvas', () => {
  const wide = icon(
    '<path fill="#f00" d="M0 0h256v256z"/><path d="M300 20h200v200z"/>',
    'viewBox="0 0 512 256"',
  );
  const viewBoxOf = (symbol: string) => /viewBox="([^"]*)"/.exec(symbol)?.[1];

  it.each<[Partial<CompileOptions>, string, string]>([
    [{ canvas: 24 }, '0 0 24 24', 'M0 6h12v12z'],
    [{ canvas: 24, padding: 4 }, '0 0 24 24', 'M4 8h8v8z'],
    [{ canvas: '24', align: 'top' }, '0 0 24 24', 'M0 0h12v12z'],
    [{ canvas: '64x16', align: 'right' }, '0 0 64 16', 'M32 0h16v16z'],
    [{ canvas: '64x16', align: 'bottom-left' }, '0 0 64 16', 'M0 0h16v16z'],
  ])('%j scales a drawing into it', async (options, viewBox, d) => {
    const symbol = await drawn(wide, options);
    expect(viewBoxOf(symbol)).toBe(viewBox);
    expect(symbol).toContain(`d="${d}"`);
  });

  it.each([
    ['a stroke', icon(HEART, 'viewBox="0 0 24 24" fill="none" stroke="#333" stroke-width="2"')],
    [
      'a mask on the root',
      icon(
        `<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="12" height="24"><path fill="#fff" d="M0 0h24v24H0z"/></mask>${HEART}`,
        'viewBox="0 0 24 24" mask="url(#m)"',
      ),
    ],
    ['a transform on the root', icon(HEART, 'viewBox="0 0 24 24" transform="rotate(45 12 12)"')],
    [
      'a gradient',
      icon(
        '<linearGradient id="a" gradientUnits="userSpaceOnUse" x2="24"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M4 4h16v9z"/>',
      ),
    ],
    ['lengths in per cent', icon('<rect width="50%" height="50%"/>')],
    ['ink outside of its viewBox', icon('<path d="M-20 4h60v9z"/>')],
    ['a viewBox that begins elsewhere', icon('<path d="M-90 -90h40v40z"/>', 'viewBox="-100 -100 100 100"')],
  ])('keeps the look of %s', async (_, svg) => {
    const symbol = await drawn(svg, { canvas: 32, padding: 4 });
    expect(viewBoxOf(symbol)).toBe('0 0 32 32');
    const [, viewBox] = /viewBox="([^"]*)"/.exec(svg)!;
    const inner = svg.replace('<svg ', '<svg x="4" y="4" width="24" height="24" ');
    const framed = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inner}</svg>`;
    const after = symbol
      .replace('<symbol', '<svg xmlns="http://www.w3.org/2000/svg"')
      .replace('</symbol>', '</svg>');
    expect(viewBox).toBeDefined();
    const comparison = { before: framed, after, viewBox: '0 0 32 32', file: 'x', size: 96, mustDraw: true };
    expect(await differingPixels(comparison)).toBeLessThanOrEqual(4);
  });
});

describe('keep', () => {
  const titled = icon(
    `<title>A &lt;b&gt; &amp; "c"</title><desc>d</desc><path class="a b" d="M2 2h20v20z"/>`,
  );
  it('keeps titles and classes, and nothing without it', async () => {
    expect(await drawn(titled, {})).not.toMatch(/title|class|desc/);
    const symbol = await drawn(titled, { keep: ['title', 'class'] });
    expect(symbol).toMatch(/<title>A &lt;b&gt; &amp; "c"<\/title>/);
    expect(symbol).toContain('class="a b"');
    expect(symbol).not.toContain('desc');
    expect(await drawn(titled, { keep: ['title'] })).not.toContain('class');
  });

  it.each([
    ['markup in a title', '<title><path d="M1 1h2"/></title>', /its optimised form contains markup/],
    [
      'HTML in a title',
      '<title><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/></title>',
      /another namespace/,
    ],
    ['a script in a title', '<title><script>1</script></title>', /<script> has no place/],
  ])('refuses %s', async (_, title, reason) =>
    expect(await drawn(icon(title + HEART), { keep: ['title'] })).toMatch(reason),
  );

  it('a title of CDATA is text, and a class of other characters goes', async () => {
    const symbol = await drawn(
      icon(
        `<title><![CDATA[</title><img src=x onerror=alert(1)>]]></title><path class="a&quot;&gt;&lt;x" d="M2 2h20v20z"/>`,
      ),
      { keep: ['title', 'class'] },
    );
    expect(symbol).toContain('<title>&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;</title>');
    expect(symbol).not.toContain('class');
  });
});

describe('svgo plugins', () => {
  const plugin = (change: (attributes: Record<string, string>) => void) => ({
    plugins: [
      {
        name: 'mine',
        fn: () => ({
          element: {
            enter: (node: { name: string; attributes: Record<string, string> }) =>
              void (node.name === 'path' && change(node.attributes)),
          },
        }),
      },
    ],
  });

  it('by name, with parameters and as functions change what is built', async () => {
    const two = icon('<path id="a" d="M2 2h9v9z"/><use href="#a" x="9"/>');
    expect(
      await drawn(icon('<path fill="#ff0000" d="M2 2h9v9z"/>'), {
        svgo: { plugins: [{ name: 'convertColors', params: { names2hex: false } }] },
      }),
    ).toContain('fill="red"');
    expect(await drawn(two, { svgo: { plugins: ['removeTitle'] } })).toContain('<use');
    expect(await drawn(icon(HEART), { svgo: plugin((of) => (of['fill-opacity'] = '.999')) })).toContain(
      'fill-opacity=".999"',
    );
  });

  it.each([
    [
      'a handler',
      (of: Record<string, string>) => (of['onclick'] = 'alert(1)'),
      /^your svgo plugins: onclick on <path>/,
    ],
    [
      'a link outside',
      (of: Record<string, string>) => (of['fill'] = 'url(http://x.test/#a)'),
      /^your svgo plugins: fill refers outside/,
    ],
    [
      'another look',
      (of: Record<string, string>) => (of['d'] = 'M0 0h2v2z'),
      /^your svgo plugins would change how it looks/,
    ],
    [
      'another look, in a canvas',
      (of: Record<string, string>) => (of['d'] = 'M0 0h2v2z'),
      /^your svgo plugins would change how it looks/,
    ],
    [
      'an error',
      () => {
        throw new Error('why');
      },
      /^your svgo plugins: why/,
    ],
  ])('that add %s refuse the icon', async (what, change, reason) =>
    expect(
      await drawn(icon(HEART), { svgo: plugin(change), ...(what.endsWith('canvas') ? { canvas: 48 } : {}) }),
    ).toMatch(reason),
  );

  it('that are functions are asked again when they change, with a cache', async () => {
    const cache = `${folder}/.cache`;
    expect(
      await drawn(icon(HEART), { cache, svgo: plugin((of) => (of['fill-opacity'] = '.999')) }),
    ).toContain('.999');
    expect(
      await drawn(icon(HEART), { cache, svgo: plugin((of) => (of['fill-opacity'] = '.998')) }),
    ).toContain('.998');
  });
});

describe('options', () => {
  it.each<[unknown, RegExp]>([
    [{ canvass: 24 }, /^canvass is no option; did you mean "canvas"\?/],
    [{ canvas: -1 }, /^canvas must be a number over 0, or a text such as "32x24", not -1/],
    [{ padding: 2 }, /^padding needs a canvas/],
    [{ canvas: 8, padding: 4 }, /^padding leaves no space in a canvas of 8/],
    [{ svgo: { plugins: ['removeEverything'] } }, /^svgo plugins: Unknown builtin plugin/],
    [{ svgo: { plugin: [] } }, /^svgo must be an object with plugins/],
    [{ currentColor: ['#f00', 'url(#a)'] }, /^currentColor has "url\(#a\)", which is no colour/],
    [{ name: 'icon' }, /^name "icon" gives all icons one name/],
    [{ id: 'a"[name]' }, /^id "a"\[name\]" cannot make ids/],
    [{ id: 'icon' }, /^id "icon" cannot make ids/],
    [{ from: [{ folder: 'x', prefix: 'A_' }] }, /prefix "A_" cannot begin a name/],
    [{ render: 'no' }, /^render must be true or false, not "no"/],
    [{ iconify: 'A b' }, /^iconify must be true, or a prefix/],
  ])('%j gets a clear message', async (options, message) => {
    await put({});
    await expect(compile({ from: folder, ...(options as object) })).rejects.toThrow(message);
  });
});
