// The whole of what an icon may contain, by name: a name that gets lost, or comes in, is seen here.
import { describe, expect, it } from 'vitest';
import {
  ATTRIBUTES,
  DROPPED,
  EDITORS,
  ELEMENTS,
  LIMITS,
  LONG,
  PRESENTATION,
} from '../../../dist/compiler/svg/allow-list.js';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { serialise } from '../../../dist/compiler/svg/xml-tree.js';
import { icon, SHAPE } from '../icon.ts';

const gated = (inside: string, attributes?: string) =>
  serialise(gate(icon(inside, attributes), 'x.svg').root);
const refusal = (inside: string, attributes?: string) => {
  try {
    return gated(inside, attributes) && '';
  } catch (error) {
    return (error as Error).message;
  }
};

const ELEMENT_NAMES =
  `circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA
  feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset filter g line linearGradient marker
  mask path pattern polygon polyline radialGradient rect stop style svg symbol text title tspan use`.split(
    /\s+/,
  );
const PROPERTY_NAMES =
  `alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters display
  direction dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family font-size
  font-stretch font-style font-variant font-weight letter-spacing marker-end marker-mid marker-start mask mask-type opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration unicode-bidi vector-effect visibility
  word-spacing writing-mode`.split(/\s+/);
const ATTRIBUTE_NAMES =
  `amplitude class clipPathUnits cx cy d dx dy edgeMode exponent filterUnits fr fx fy gradientTransform gradientUnits
  height href id in in2 intercept k1 k2 k3 k4 lengthAdjust markerHeight markerUnits markerWidth maskContentUnits
  maskUnits mode offset operator orient pathLength patternContentUnits patternTransform patternUnits points
  preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry slope spreadMethod stdDeviation style
  tableValues textLength transform type values viewBox width x x1 x2 xlink:href xmlns xmlns:xlink y y1 y2`.split(
    /\s+/,
  );
const DROPPED_NAMES =
  `aria-describedby aria-hidden aria-label aria-labelledby baseProfile contentScriptType contentStyleType cursor
  enable-background focusable lang pointer-events role tabindex transform-origin version xml:id xml:lang xml:space`.split(
    /\s+/,
  );

it('allows these elements and attributes, and no others', () => {
  expect([...ELEMENTS].sort()).toEqual(ELEMENT_NAMES.toSorted());
  expect([...PRESENTATION].sort()).toEqual(PROPERTY_NAMES.toSorted());
  expect([...ATTRIBUTES].sort()).toEqual([...PROPERTY_NAMES, ...ATTRIBUTE_NAMES].sort());
  expect([...DROPPED].sort()).toEqual(DROPPED_NAMES.toSorted());
  expect([...LONG].sort()).toEqual(['d', 'points', 'style', 'tableValues']);
  expect(LIMITS).toEqual({
    file: 524_288,
    attribute: 204_800,
    value: 8192,
    depth: 64,
    elements: 5000,
    expanded: 1000,
    drawn: 20_000,
    rules: 500,
    styled: 100_000,
    entities: 64,
    entity: 256,
    replaced: 65_536,
  });
});

it.each(DROPPED_NAMES)('drops the attribute %s without a message, on the root and inside', (name) => {
  expect(gated(`<g ${name}="a">${SHAPE}</g>`, `viewBox="0 0 24 24" ${name}="a"`)).toBe(
    icon(`<g>${SHAPE}</g>`),
  );
});

it('drops data attributes, and attributes and elements of metadata, without a message', () => {
  expect(gated(`<metadata><x/></metadata><g data-name="a" data-x-y="b">${SHAPE}</g>`)).toBe(
    icon(`<g>${SHAPE}</g>`),
  );
});

const NAMESPACES =
  `http://www.inkscape.org/namespaces/inkscape http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
  http://www.bohemiancoding.com/sketch/ns http://www.figma.com/figma/ns http://www.serif.com/ http://vectornator.io
  http://www.vectornator.io http://krita.org/namespaces/svg/krita https://boxy-svg.com http://svgjs.com/svgjs
  http://svgjs.dev/svgjs http://ns.adobe.com/ http://www.w3.org/1999/02/22-rdf-syntax-ns#
  http://creativecommons.org/ns# http://web.resource.org/cc/ http://purl.org/dc/elements/1.1/ http://www.w3.org/2001/XMLSchema-instance`.split(
    /\s+/,
  );

it('knows these drawing programs', () => expect(EDITORS).toEqual(NAMESPACES));

describe.each([...NAMESPACES, 'http://ns.adobe.com/AdobeIllustrator/10.0/'])(
  'of the namespace %s',
  (namespace) => {
    it('elements and attributes are removed, wherever it is declared', () => {
      const content = `<e:view e:a="1"><script/></e:view><g e:b="2">${SHAPE}</g>`;
      const clean = icon(`<g>${SHAPE}</g>`);
      expect(gated(content, `viewBox="0 0 24 24" xmlns:e="${namespace}" e:c="3"`)).toBe(clean);
      expect(gated(`<g xmlns:e="${namespace}" e:b="2">${SHAPE}</g>`)).toBe(clean);
    });
  },
);

it.each(['http://example.com/', 'urn:http://www.serif.com/'])(
  'what another namespace, %s, brings in is left out with a note, but for scripts and handlers',
  (namespace) => {
    const root = `viewBox="0 0 24 24" xmlns:e="${namespace}"`;
    const read = gate(icon(`<e:view><e:b/></e:view><g e:a="1">${SHAPE}</g>`, root), 'x.svg');
    expect(serialise(read.root)).toBe(icon(`<g>${SHAPE}</g>`));
    expect(read.notes).toEqual([{ kind: 'namespace', what: ['<e:view>', 'e:a'] }]);
    expect(refusal(`<e:script/>${SHAPE}`, root)).toContain('<e:script> is of another namespace');
    expect(refusal(`<g e:onload="1">${SHAPE}</g>`, root)).toContain('e:onload on <g> has no place');
  },
);

it.each(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML', 'http://www.mozilla.org/xbl'])(
  'what browsers act on, of %s, is refused',
  (namespace) => {
    const root = `viewBox="0 0 24 24" xmlns:e="${namespace}"`;
    expect(refusal(SHAPE, root)).toBe('');
    expect(refusal(`<e:view/>${SHAPE}`, root)).toContain('<e:view> is of another namespace');
    expect(refusal(`<g e:a="1">${SHAPE}</g>`, root)).toContain('e:a on <g> has no place');
  },
);

it.each(PROPERTY_NAMES)('the property %s of a style becomes an attribute', (name) => {
  expect(gated(`<path style="${name}:none" d="M1 1h2"/>`)).toBe(icon(`<path d="M1 1h2" ${name}="none"/>`));
});

it.each([
  ['d', 'M1 1 2,3-4.5.6e1 Z', ['M1 1x2', 'path(M1 1)', 'M1 1;', 'M1 1#']],
  ['points', '1 1,2-3.4e1', ['M1 1', '1 1 Z', '1;1']],
  [
    'transform',
    ' rotate(30) , translate( -1e1 .5 )matrix(1 0 0 1 0 0)skewX(1)skewY(2) scale(2,3) ',
    ['rotate(30', 'rotate(30deg)', 'spin(3)', 'rotateX(3)', 'none', 'ROTATE(3)'],
  ],
  ['gradientTransform', 'rotate(30)', ['rotate(30deg)', 'none']],
  ['patternTransform', 'rotate(30)', ['rotate(30deg)', 'none']],
])('%s may be %s, and none of %j', (name, good, bad) => {
  const [element, ...ends] = { gradientTransform: ['linearGradient'], patternTransform: ['pattern'] }[
    name
  ] ?? ['path'];
  expect(ends).toEqual([]);
  expect(refusal(`<${element} ${name}="${good}"/>${SHAPE}`)).toBe('');
  expect(refusal(`<${element} ${name}=""/>${SHAPE}`)).toBe('');
  for (const value of bad)
    expect(refusal(`<${element} ${name}="${value}"/>${SHAPE}`)).toContain(
      `${name} on <${element}> is not well-formed`,
    );
});

it.each(['d', 'points', 'style', 'tableValues', 'id', 'class', 'fill', 'font-family', 'href'])(
  '%s may be as long as its limit, and no longer',
  (name) => {
    const limit = LONG.has(name) ? 200 : 8;
    const part = { d: 'M', points: '1', href: '' }[name] ?? 'a';
    const value = (length: number) => (name === 'href' ? '#'.padEnd(length, 'a') : part.repeat(length));
    const message = (length: number) =>
      refusal(
        `<path ${name}="${value(length)}"/>${name === 'href' ? `<g id="${value(length).slice(1)}"/>` : ''}`,
      );
    expect(message(limit * 1024)).toBe('');
    expect(message(limit * 1024 + 1)).toContain(`${name} is over ${limit} KB`);
  },
);

it.each([
  ['center', 'translate(12 12) rotate(9) translate(-12 -12)'],
  ['3px 4', 'translate(3 4) rotate(9) translate(-3 -4)'],
  ['50% 25%', 'translate(12 6) rotate(9) translate(-12 -6)'],
  ['bottom left 0px', 'translate(0 24) rotate(9) translate(0 -24)'],
  ['right', 'translate(24 12) rotate(9) translate(-24 -12)'],
  ['0 0', 'rotate(9)'],
])('the origin %s becomes part of the transform', (origin, transform) => {
  const baked = icon(`<g transform="${transform}">${SHAPE}</g>`);
  expect(gated(`<g transform="rotate(9)" transform-origin="${origin}">${SHAPE}</g>`)).toBe(baked);
  expect(gated(`<g transform="rotate(9)" style="transform-origin:${origin}">${SHAPE}</g>`)).toBe(baked);
  expect(gated(`<g style="transform:rotate(9deg);transform-origin:${origin}">${SHAPE}</g>`)).toBe(baked);
  expect(gated(`<g transform-origin="${origin}">${SHAPE}</g>`)).toBe(icon(`<g>${SHAPE}</g>`));
});

it.each([
  'transform="rotate(9)" transform-origin="1em 2em"',
  'transform="rotate(9)" transform-origin="1 2 3"',
  'transform="rotate(9)" style="transform-box:fill-box"',
  'transform="rotate(9)" style="transform-box:fill-box;transform-origin:50% 50%"',
])('%s depends on more than the viewBox, and is refused', (attributes) =>
  expect(refusal(`<g ${attributes}>${SHAPE}</g>`)).toContain(
    'transform-origin on <g> has no place in an icon',
  ),
);

it.each([
  ['translate(2px,3px) rotate(45deg)', 'translate(2 3) rotate(45)'],
  ['translateX(2px) scaleY(2) skewx(.5turn)', 'translate(2 0) scale(1 2) skewX(180)'],
  ['scale(2) matrix(1,0,0,1,2,3)', 'scale(2 2) matrix(1 0 0 1 2 3)'],
])('the transform %s of a style becomes %s', (css, transform) =>
  expect(gated(`<g transform="scale(9)" style="transform:${css}">${SHAPE}</g>`)).toBe(
    icon(`<g transform="${transform}">${SHAPE}</g>`),
  ),
);

it.each(['translate(10%)', 'rotate3d(1,1,1,9deg)', 'rotate(9deg) x', 'rotate(9deg,2,3)', 'perspective(9px)'])(
  'the transform %s of a style is refused',
  (css) =>
    expect(refusal(`<g style="transform:${css}">${SHAPE}</g>`)).toContain(
      'transform cannot become an attribute',
    ),
);

it.each(['href="#a" xlink:href="#b"', 'xlink:href="#b" href="#a"'])(
  'of two references, %s, the one without a namespace counts',
  (attributes) => {
    const root = 'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24"';
    expect(gated(`<g id="a"/><g id="b"/><use ${attributes}/>${SHAPE}`, root)).toContain('<use href="#a"/>');
  },
);

it.each([
  ['a style overrides an attribute', '<path fill="red" style="fill:blue"/>', '<path fill="blue"/>'],
  [
    'an important declaration comes last',
    '<path style="fill:red!important;fill:blue"/>',
    '<path fill="red"/>',
  ],
  ['the last of two declarations counts', '<path style="fill:red;fill:blue"/>', '<path fill="blue"/>'],
  [
    'a rule overrides an attribute, a style overrides a rule, and what is important overrides both',
    '<style>path:empty:first-of-type{fill:lime;stroke:lime!important;opacity:.5}</style><path opacity="1" style=" FILL : red ; stroke:blue;line-height:1"/>',
    '<path opacity=".5" fill="red" stroke="lime"/>',
  ],
  [
    'beside rules a style without paint goes',
    '<style>a{fill:red}</style><path style="line-height:1"/>',
    '<path/>',
  ],
  ['an empty style sheet goes', '<style> \n </style><path/>', '<path/>'],
])('%s', (_, inside, expected) => expect(gated(inside + SHAPE)).toBe(icon(expected + SHAPE)));
