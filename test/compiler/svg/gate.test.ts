import { describe, expect, it } from 'vitest';
import { gate } from '../../../src/compiler/svg/gate.ts';
import { serialise } from '../../../src/compiler/svg/xml-tree.ts';
import { icon as svg } from '../icon.ts';

const path = '<path d="M1 1h2"/>';

describe('accepts', () => {
  it.each([
    ['a path', svg(path)],
    ['a byte order mark', `\uFEFF${svg(path)}`],
    ['an XML declaration', `<?xml version="1.0" encoding="utf-8"?>${svg(path)}`],
    [
      'a custom property as paint',
      svg(path, 'viewBox="0 0 24 24" stroke-width="var(--lede-icon-stroke, 2)"'),
    ],
    [
      'a gradient inside the icon',
      svg('<linearGradient id="a"><stop/></linearGradient><path fill="url(#a)" d="M1 1h2"/>'),
    ],
    ['a quoted reference', svg(`<clipPath id="a">${path}</clipPath><g clip-path="url('#a')">${path}</g>`)],
    ['a use of a shape inside the icon', svg(`<defs><path id="a" d="M1 1h2"/></defs><use href="#a" x="2"/>`)],
    ['a style sheet of plain rules', svg('<style>path{fill:red}</style><path d="M1 1h2"/>')],
    ['a style in CDATA', svg('<style><![CDATA[.a{fill:red}]]></style><path class="a" d="M1 1h2"/>')],
    ['an inline style', svg('<path style="fill:red;line-height:1" d="M1 1h2"/>')],
    [
      'data of editors',
      svg(`<metadata/><i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"/>${path}`),
    ],
    ['width and height in px instead of a viewBox', svg(path, 'width="24" height="24px"')],
    ['a DOCTYPE that declares nothing', `<!DOCTYPE svg PUBLIC "a" "b">${svg(path)}`],
    ['a title', svg(`<title>Play</title>${path}`)],
  ])('%s', (_, text) => expect(() => gate(text, 'icons/x.svg')).not.toThrow());
});

describe('with `sanitize`', () => {
  const sanitized = (text: string) => {
    const { root, stripped } = gate(text, 'x.svg', { sanitize: true });
    return [serialise(root), stripped.map(({ line, column, reason }) => `${line}:${column} ${reason}`)];
  };

  it.each([
    [
      'a dangling reference is removed, and reported',
      '<path\n fill="url(#gone)" d="M1 1h2"/>',
      '<path d="M1 1h2"/>',
      ['1:61 #gone is not in this file'],
    ],
    [
      'a dangling reference among others in a style is removed alone',
      '<style>path{fill:red}</style><g id="a"/><path style="mask:url(#a);clip-path:url(#gone)" d="M1 1h2"/>',
      '<g id="a"/><path d="M1 1h2" fill="red" mask="url(#a)"/>',
      ['1:101 #gone is not in this file'],
    ],
    [
      'a dangling <use> stays without its reference',
      `<use href="#gone"/>${path}`,
      `<use/>${path}`,
      ['1:61 #gone is not in this file'],
    ],
    [
      'every reference that dangles is reported',
      '<g mask="url(#x)" clip-path="url(#y)"/>',
      '<g/>',
      ['1:61 #x is not in this file', '1:61 #y is not in this file'],
    ],
    [
      'a script is removed, and reported',
      `<script>a</script>${path}`,
      path,
      ['1:61 <script> has no place in an icon'],
    ],
  ])('%s', (_, inside, expected, messages) => {
    expect(sanitized(svg(inside))).toEqual([svg(expected), messages]);
  });

  it('references that loop are refused all the same', () => {
    const loop = svg('<g id="a"><use href="#a"/><use href="#gone"/></g>');
    expect(() => gate(loop, 'x.svg', { sanitize: true })).toThrow('inside itself');
  });
});

describe('refuses', () => {
  it.each([
    ['an empty file', '', 'the file is empty'],
    ['white space', '  \n ', 'the file is empty'],
    ['text', 'hello', 'not well-formed'],
    ['HTML', '<html><body/></html>', 'the root is <html>'],
    [
      'a truncated file',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path',
      'not well-formed',
    ],
    [
      'an unclosed element',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>',
      'not well-formed',
    ],
    ['a repeated attribute', svg('<path d="M0 0" d="M1 1"/>'), 'has an attribute twice'],
    ['binary', 'PNG\0\0', 'not UTF-8'],
    [
      'another namespace',
      '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>',
      '<svg> is of another namespace',
    ],
    ['no viewBox', svg(path, 'width="24"'), 'lacks a viewBox'],
    ['no viewBox and a size of letters', svg(path, 'width="10em" height="10em"'), 'lacks a viewBox'],
    ['an @import', svg('<style>@import "x.css";</style>'), '@import has no place'],
    ['a style that loads', svg('<style>svg{background:url(//x.example)}</style>'), 'background has no place'],
    [
      'an inline style that loads',
      svg('<path style="fill:url(//x.example/#a)" d="M0 0"/>'),
      'refers outside the file',
    ],
    ['an inline style that covers the page', svg('<g style="position:fixed"/>'), 'position has no place'],
    ['a viewBox without numbers', svg(path, 'viewBox="none"'), 'not four numbers'],
    ['an empty viewBox', svg(path, 'viewBox="0 0 0 24"'), 'no area'],
    ['a script', svg('<script>alert(1)</script>'), '<script> has no place'],
    ['a script in upper case', svg('<SCRIPT/>'), '<SCRIPT> has no place'],
    ['a prefixed script', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), '<script> has no place'],
    ['foreignObject', svg('<foreignObject/>'), '<foreignObject> has no place'],
    ['an image', svg('<image href="https://x.example/p.png"/>'), '<image> has no place'],
    ['a link', svg(`<a href="javascript:alert(1)">${path}</a>`), '<a> leads to "javascript:alert(1)"'],
    ['an animation', svg('<animate attributeName="href"/>'), '<animate> has no place'],
    ['a handler', svg(path, 'viewBox="0 0 1 1" onload="alert(1)"'), 'onload on <svg> has no place'],
    [
      'a handler in upper case',
      svg(path, 'viewBox="0 0 1 1" ONLOAD="alert(1)"'),
      'ONLOAD on <svg> has no place',
    ],
    ['a use of another file', svg('<use href="https://x.example/#a"/>'), 'points outside the file'],
    ['a use of a data URI', svg('<use href="data:image/svg+xml,x"/>'), 'points outside the file'],
    [
      'paint from another file',
      svg('<path fill="url(https://x.example/a.svg#a)" d="M0 0"/>'),
      'refers outside the file',
    ],
    ['an escaped url()', svg('<path fill="\\75rl(//x.example)" d="M0 0"/>'), 'CSS escape'],
    ['image-set()', svg('<path fill="image-set(\'a.png\' 1x)" d="M0 0"/>'), 'image function'],
    ['a dangling reference', svg('<path fill="url(#gone)" d="M0 0"/>'), '#gone is not in this file'],
    [
      'a repeated id that is referred to',
      svg('<path id="a" d="M0 0"/><path id="a" d="M0 0"/><use href="#a"/>'),
      'two elements have the id',
    ],
    ['a use of itself', svg('<g id="a"><use href="#a"/></g>'), 'inside itself'],
    [
      'uses of each other',
      svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
      'inside itself',
    ],
    ['a DOCTYPE of more than entities', `<!DOCTYPE svg [<!ATTLIST svg a CDATA "b">]>${svg(path)}`, 'DOCTYPE'],
    ['an unknown entity', svg('<title>&unknown;</title>'), 'not well-formed'],
    ['a declaration', svg('<!ELEMENT a>'), 'not well-formed'],
    ['a declaration after a comment', svg('<!-- <!a --><!-->--><![CDATA[ <!b ]]><!c'), 'not well-formed'],
    ['a processing instruction', `<?xml-stylesheet href="x.css"?>${svg(path)}`, '<?xml-stylesheet?>'],
    ['deep nesting', svg('<g>'.repeat(70) + '</g>'.repeat(70)), 'nested more than 64'],
    ['too many elements', svg('<g/>'.repeat(5001)), 'more than 5000 elements'],
    ['a file too large', svg(`<!--${'x'.repeat(600_000)}-->`), 'over 512 KB'],
  ])('%s', (_, text, reason) => {
    expect(() => gate(text, 'icons/x.svg')).toThrow(reason);
    expect(() => gate(text, 'icons/x.svg')).toThrow(/^icons\/x\.svg:\d+:\d+: /);
  });

  it('a chain of uses that multiply', () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      const inside = i === 0 ? path : `<use href="#u${i - 1}"/><use href="#u${i - 1}"/>`;
      return `<g id="u${i}">${inside}</g>`;
    });
    expect(() => gate(svg(`${levels.join('')}<use href="#u11"/>`), 'x.svg')).toThrow('repeats more than');
  });

  it('a marker that is drawn at many vertices', () => {
    const marker = `<marker id="m">${path.repeat(50)}</marker>`;
    const marked = (vertices: number) =>
      svg(`${marker}<path marker-mid="url(#m)" d="M0 0${'h1v1'.repeat(vertices / 2)}"/>`);
    expect(() => gate(marked(200), 'x.svg')).not.toThrow();
    expect(() => gate(marked(1000), 'x.svg')).toThrow('its references draw more than 20000 elements');
  });

  it('with line and column in the message', () => {
    expect(() => gate(svg('\n  <path d="M0 0"/>\n  <script/>'), 'icons/bad.svg')).toThrow('icons/bad.svg:3:');
  });
});
