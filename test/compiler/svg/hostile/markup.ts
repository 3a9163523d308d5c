// Hostile icons that other sprite builders accept: each runs, loads or hangs something when shown unchanged.
import { icon, SHAPE } from '../../icon.ts';

/** A hostile icon, which must be refused or, where `clean` is expected, have a clean output. */
export type Case = [name: string, svg: string, expected?: 'clean'];

const EVIL = 'https://evil.example';
const XHTML = 'http://www.w3.org/1999/xhtml';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const root = (attributes: string, inside = SHAPE) => icon(inside, `viewBox="0 0 24 24" ${attributes}`);

export const scripts: Case[] = [
  ['script', icon('<script>ran=1</script>')],
  ['script in capitals', icon('<SCRIPT>ran=1</SCRIPT>')],
  ['script in mixed case', icon('<sCrIpT>ran=1</sCrIpT>')],
  ['script by href', icon(`<script href="${EVIL}/x.js"/>`)],
  ['script by xlink:href', root(XLINK, `<script xlink:href="${EVIL}/x.js"/>`)],
  ['script by data', icon('<script href="data:text/javascript,ran=1"/>')],
  ['script with a prefix', icon('<s:script xmlns:s="http://www.w3.org/2000/svg">ran=1</s:script>')],
  ['script of XHTML', icon(`<h:script xmlns:h="${XHTML}">ran=1</h:script>`)],
  ['script by default namespace', icon(`<script xmlns="${XHTML}">ran=1</script>`)],
  ['script in CDATA', icon('<script><![CDATA[ran=1]]></script>')],
  ['script of a type', icon('<script type="application/ecmascript">ran=1</script>')],
  ['script inside a symbol', icon(`<symbol id="s"><script>ran=1</script></symbol>${SHAPE}`)],
  ['script inside a mask', icon(`<mask id="m"><script>ran=1</script></mask>${SHAPE}`)],
  ['script inside metadata’s neighbour', icon('<metadata/><script>ran=1</script>')],
  ['script inside a switch', icon('<switch><script>ran=1</script></switch>')],
  ['script inside a title', icon(`<title><script>ran=1</script></title>${SHAPE}`)],
  ['script inside a style', icon(`<style><script>ran=1</script></style>${SHAPE}`)],
  ['handler element', icon('<handler type="text/javascript">ran=1</handler>')],
  ['listener element', icon('<listener event="load" handler="#h"/>')],
  ['discard', icon(`<discard begin="0s" href="#x"/>${SHAPE}`)],
];

export const handlers: Case[] = [
  ['onload', root('onload="ran=1"')],
  ['onload in capitals', root('ONLOAD="ran=1"')],
  ['onload in mixed case', root('OnLoad="ran=1"')],
  ['onload with a character reference', root('onload="&#114;an=1"')],
  ['onload in single quotes', root("onload='ran=1'")],
  ['onload over lines', root('\n  onload\n  =\n  "ran=1"')],
  ['onclick', icon('<path d="M0 0h24v24H0z" onclick="ran=1"/>')],
  ['onfocus with tabindex', icon('<g tabindex="0" onfocus="ran=1"><path d="M0 0h9v9z"/></g>')],
  ['onbegin', icon('<path d="M0 0h9v9z" onbegin="ran=1"/>')],
  ['onpointerrawupdate', icon('<path d="M0 0h24v24H0z" onpointerrawupdate="ran=1"/>')],
  ['onwebkitanimationstart', icon('<path d="M0 0h9v9z" onwebkitanimationstart="ran=1"/>')],
  ['a handler of no list', icon('<path d="M0 0h9v9z" onbeforetoggle="ran=1"/>')],
  ['a handler with a prefix', root(`xmlns:x="${XHTML}" x:onload="ran=1"`)],
  ['ev:event', root('xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"')],
  ['an on-attribute on a stop', icon('<linearGradient id="a"><stop onload="ran=1"/></linearGradient>')],
];

export const foreign: Case[] = [
  ['foreignObject', icon(`<foreignObject><img xmlns="${XHTML}" src="x" onerror="ran=1"/></foreignObject>`)],
  ['foreignObject in capitals', icon('<foreignOBJECT><img src="x" onerror="ran=1"/></foreignOBJECT>')],
  ['foreignobject as HTML has it', icon('<foreignobject><img src="x" onerror="ran=1"/></foreignobject>')],
  ['foreignObject with SCRIPT', icon('<foreignObject><SCRIPT>ran=1</SCRIPT></foreignObject>')],
  [
    'foreignObject with srcset',
    icon(`<foreignObject><img xmlns="${XHTML}" srcset="${EVIL}/p 1x"/></foreignObject>`),
  ],
  [
    'foreignObject with a form',
    icon(`<foreignObject><form xmlns="${XHTML}" action="${EVIL}"/></foreignObject>`),
  ],
  [
    'foreignObject with meta',
    icon(`<foreignObject><meta xmlns="${XHTML}" http-equiv="refresh" content="0;${EVIL}"/></foreignObject>`),
  ],
  ['iframe', icon('<iframe srcdoc="x"/>')],
  ['iframe of XHTML', icon(`<iframe xmlns="${XHTML}" src="javascript:ran=1"/>`)],
  ['HTML in desc', icon(`<desc><img xmlns="${XHTML}" src="x" onerror="ran=1"/></desc>${SHAPE}`)],
  ['HTML in title', icon(`<title><img src="x" onerror="ran=1"/></title>${SHAPE}`)],
  ['HTML as CDATA in desc', icon(`<desc><![CDATA[<img src=x onerror=ran=1>]]></desc>${SHAPE}`), 'clean'],
  ['HTML as text in title', icon(`<title>&lt;img src=x onerror=ran=1&gt;</title>${SHAPE}`), 'clean'],
  ['HTML as CDATA in p', icon('<desc><p><![CDATA[</svg><img src=x onerror=ran=1>]]></p></desc>')],
  ['HTML as CDATA in text', icon(`<text><![CDATA[</svg><img src=x onerror=ran=1>]]></text>`), 'clean'],
  ['HTML in a comment', icon(`<!--><img src=x onerror=ran=1>-->${SHAPE}`), 'clean'],
  ['HTML in an attribute', icon(`<g id="&lt;/svg>&lt;img src=x onerror=ran=1>">${SHAPE}</g>`), 'clean'],
  [
    'HTML in an attribute that stays',
    icon(`<text font-family="&quot;>&lt;img src=x onerror=ran=1>" y="9">a</text>`),
    'clean',
  ],
  ['math', icon('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi/></math>')],
  ['template', icon('<template><path/></template>')],
  ['video', icon(`<video xmlns="${XHTML}" src="${EVIL}/v"/>`)],
  ['audio with a prefix', icon(`<x:audio xmlns:x="${XHTML}" src="${EVIL}/a"/>`)],
  ['body', icon('<body onload="ran=1"/>')],
  ['p, which ends an svg in HTML', icon(`<p/>${SHAPE}`)],
];

export const motion: Case[] = [
  ['animate', icon('<animate attributeName="href" to="javascript:ran=1"/>')],
  [
    'animate of a link',
    icon('<a><animate attributeName="href" values="javascript:ran=1"/><path d="M0 0h24v24z"/></a>'),
  ],
  ['set of a link', icon('<a><set attributeName="href" to="javascript:ran=1"/><path d="M0 0h24v24z"/></a>')],
  ['animate of another icon', icon('<animate href="#icon-good" attributeName="fill" to="red"/>')],
  ['animateMotion', icon('<path d="M0 0h9v9z"><animateMotion path="M0 0h9"/></path>')],
  ['animateTransform', icon('<g><animateTransform attributeName="transform" onbegin="ran=1"/></g>')],
  ['animateColor', icon('<animateColor attributeName="fill" onend="ran=1"/>')],
  ['set with onbegin', icon('<set onbegin="ran=1" attributeName="x" to="1"/>')],
  ['mpath', icon('<mpath href="#p"/>')],
];

export const links: Case[] = [
  ['a link', icon(`<a href="${EVIL}">${SHAPE}</a>`), 'clean'],
  ['a javascript: link', icon(`<a href="javascript:ran=1">${SHAPE}</a>`)],
  ['a javascript: link by xlink', root(XLINK, `<a xlink:href="javascript:ran=1">${SHAPE}</a>`)],
  ['a tabbed link', icon(`<a href="java&#9;script:ran=1">${SHAPE}</a>`)],
  [
    'a prefixed link',
    icon(`<s:a xmlns:s="http://www.w3.org/2000/svg" href="javascript:ran=1">${SHAPE}</s:a>`),
  ],
  ['a link of XHTML', icon(`<a xmlns="${XHTML}" href="javascript:ran=1">${SHAPE}</a>`)],
  ['an image', icon(`<image href="${EVIL}/p.png"/>`)],
  ['an image by xlink', root(XLINK, `<image xlink:href="${EVIL}/p.png"/>`)],
  ['an image of data', icon('<image href="data:image/svg+xml,&lt;svg onload=ran=1&gt;"/>')],
  ['feImage', icon(`<filter id="f"><feImage href="${EVIL}/p.png"/></filter>${SHAPE}`)],
  ['use elsewhere', icon(`<use href="${EVIL}/s.svg#a"/>`)],
  ['use of the same site', icon('<use href="/other.svg#a"/>')],
  ['use of data', icon('<use href="data:image/svg+xml,&lt;svg id=a onload=ran=1&gt;#a"/>')],
  ['use of javascript', icon('<use href="javascript:ran=1"/>')],
  [
    'use by another prefix',
    root('xmlns:l="http://www.w3.org/1999/xlink"', `<use l:href="${EVIL}/s.svg#a"/>`),
  ],
  ['use of another icon', icon('<use href="#icon-good"/>')],
  ['a gradient elsewhere', icon(`<linearGradient id="a" href="${EVIL}/s.svg#a"/>${SHAPE}`)],
  ['a cursor element', icon(`<cursor href="${EVIL}/p.cur"/>${SHAPE}`)],
  ['tref', icon(`<text><tref href="${EVIL}/s.svg#a"/></text>`)],
  ['textPath', icon('<text><textPath href="#p">x</textPath></text>')],
  [
    'a font element',
    icon(`<font-face><font-face-src><font-face-uri href="${EVIL}/f"/></font-face-src></font-face>`),
  ],
  ['xml:base', root(`xml:base="${EVIL}/"`)],
  ['ping', icon(`<g ping="${EVIL}/">${SHAPE}</g>`), 'clean'],
  ['XInclude', icon('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>')],
  ['XBL', icon('<xbl:binding xmlns:xbl="http://www.w3.org/ns/xbl"/>')],
];
