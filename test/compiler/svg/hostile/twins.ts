// Beside each thing that the gate is lenient about, the same with something hostile in it.
import { icon, SHAPE } from '../../icon.ts';
import type { Case } from './markup.ts';

const EVIL = 'https://evil.example';
const doctype = (subset: string, inside = SHAPE) => `<!DOCTYPE svg [${subset}]>${icon(inside)}`;
const root = (attributes: string, inside = SHAPE) => icon(inside, `viewBox="0 0 24 24" ${attributes}`);
const sheet = (css: string) => icon(`<style>${css}</style><path class="a" d="M2 2h20v20z"/>`);
const many = Array.from({ length: 65 }, (_, i) => `<!ENTITY e${i} "x">`).join('');

export const twins: Case[] = [
  [
    'entity of Adobe',
    doctype('<!ENTITY ns_x "http://ns.adobe.com/x/">', `<g id="&ns_x;">${SHAPE}</g>`),
    'clean',
  ],
  ['entity that names others', doctype('<!ENTITY a "x"><!ENTITY b "&a;&a;">', `<g id="&b;">${SHAPE}</g>`)],
  ['entity of 300 characters', doctype(`<!ENTITY a "${'x'.repeat(300)}">`)],
  ['entities, 65 of them', doctype(many)],
  [
    'entity that is repeated',
    doctype(`<!ENTITY a "${'x'.repeat(250)}">`, `<g id="${'&a;'.repeat(300)}"/>${SHAPE}`),
  ],
  ['entity of markup', doctype('<!ENTITY a "<script>ran=1</script>">', `<text>&a;</text>`)],
  ['entity of escaped markup', doctype('<!ENTITY a "&#60;script>ran=1&#60;/script>">', `<text>&a;</text>`)],
  ['entity of a script URL', doctype('<!ENTITY a "javascript:ran=1">', `<a href="&a;">${SHAPE}</a>`)],
  [
    'entity of a part of a URL',
    doctype(`<!ENTITY a "${EVIL}/s.svg">`, '<path fill="url(&a;#b)" d="M0 0h9v9z"/>'),
  ],
  ['entity from elsewhere', doctype(`<!ENTITY a "x"><!ENTITY b SYSTEM "${EVIL}/e">`)],
  ['entity of a parameter', doctype('<!ENTITY a "%b;">')],
  [
    'entity as a namespace that is active',
    doctype('<!ENTITY h "http://www.w3.org/1999/xhtml">', '<h:script xmlns:h="&h;">ran=1</h:script>'),
  ],
  ['entity after other declarations', doctype('<!ENTITY a "x"><!ATTLIST svg onload CDATA "ran=1">')],
  ['HTML characters that spell markup', icon(`<text y="9">&lsaquo;&lt;script&gt;&rsaquo;</text>`), 'clean'],

  ['link with a handler', icon(`<a href="#" onclick="ran=1">${SHAPE}</a>`)],
  ['link of data', icon(`<a href="data:text/html,x">${SHAPE}</a>`)],
  ['link of vbscript with a blank', icon(`<a href=" vbscript:x">${SHAPE}</a>`)],
  ['link around a script', icon(`<a href="https://a.example"><script>ran=1</script>${SHAPE}</a>`)],
  ['link in a switch', icon(`<switch><a href="JaVaScript:ran=1">${SHAPE}</a></switch>`)],
  ['link with a target and ping', icon(`<a href="/x" target="_top" ping="${EVIL}">${SHAPE}</a>`), 'clean'],

  ['attribute dropped beside a handler', icon(`<g t="1" p-id="2" onmouseover="ran=1">${SHAPE}</g>`)],
  ['attribute of JSX that handles', icon(`<g onClick="ran=1" strokeWidth="2">${SHAPE}</g>`)],
  ['attribute of JSX that loads', icon(`<path clipPath="url(${EVIL}/a.svg#b)" d="M2 2h20v20z"/>`)],
  ['attribute of JSX that refers outside', icon(`<use xlinkHref="${EVIL}/s.svg#a"/>`)],
  ['attribute of Vue that handles', icon(`<g v-on:onclick="ran=1">${SHAPE}</g>`)],
  ['attribute of Vue with a colon', icon(`<g :onclick="ran=1">${SHAPE}</g>`), 'clean'],
  [
    'attributes of a form and a frame',
    icon(`<g action="${EVIL}" srcdoc="x" src="${EVIL}" formaction="javascript:ran=1">${SHAPE}</g>`),
    'clean',
  ],

  [
    'switch that hides a script',
    icon(`<switch><g requiredExtensions="urn:x"><script>ran=1</script></g>${SHAPE}</switch>`),
  ],
  ['switch that hides a handler', icon(`<switch><foreignObject onload="ran=1"/>${SHAPE}</switch>`)],
  [
    'switch that hides HTML with a handler',
    icon(
      `<switch><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="ran=1"/></foreignObject>${SHAPE}</switch>`,
    ),
  ],
  [
    'switch that hides a frame',
    icon(
      `<switch><foreignObject><h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/></foreignObject>${SHAPE}</switch>`,
    ),
  ],
  [
    'switch that draws HTML',
    icon('<switch><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></switch>'),
  ],
  ['switch that draws a picture', icon(`<switch><image href="${EVIL}/p.png"/>${SHAPE}</switch>`)],
  ['extension that hides a script', icon(`<g requiredExtensions="urn:x"><script>ran=1</script></g>${SHAPE}`)],

  [
    'program that hides a script of SVG',
    root('xmlns:e="urn:x"', `<e:a><script>ran=1</script></e:a>${SHAPE}`),
  ],
  ['program that hides a handler', root('xmlns:e="urn:x"', `<e:a onload="ran=1"/>${SHAPE}`)],
  ['program whose script has its prefix', root('xmlns:e="urn:x"', `<e:script>ran=1</e:script>${SHAPE}`)],
  [
    'program that includes',
    root('xmlns:xi="http://www.w3.org/2001/XInclude"', `<g><xi:include href="/etc/passwd"/></g>${SHAPE}`),
  ],
  [
    'prefix of SVG on a script',
    `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script>ran=1</s:script></s:svg>`,
  ],
  [
    'prefix that changes its meaning',
    root('xmlns:s="urn:x"', `<s:g xmlns:s="http://www.w3.org/2000/svg"><s:script>ran=1</s:script></s:g>`),
  ],
  ['no xmlns, and HTML', `<svg viewBox="0 0 9 9">${SHAPE}<img src="x" onerror="ran=1"/></svg>`],
  ['description of HTML', icon(`<description><iframe srcdoc="x"/></description>${SHAPE}`)],
  ['flowRoot with a script', icon(`<flowRoot><script>ran=1</script></flowRoot>${SHAPE}`)],
  ['instruction of an editor with HTML', icon(`<?xpacket ><img src=x onerror=ran=1>?>${SHAPE}`), 'clean'],
  ['instruction almost of an editor', icon(`<?xpacketx a?>${SHAPE}`)],

  ['sheet for print that loads', sheet(`@media print{.a{fill:url(${EVIL}/a)}}`), 'clean'],
  [
    'sheet for dark mode that loads',
    sheet(`@media (prefers-color-scheme:dark){.a{fill:url(${EVIL}/a)}}`),
    'clean',
  ],
  ['sheet for screens that loads', sheet(`@media screen{.a{fill:url(${EVIL}/a)}}`)],
  ['sheet that imports inside @media', sheet(`@media screen{@import "${EVIL}/a.css";}`)],
  ['sheet of many @media', sheet('@media screen{'.repeat(9) + '}'.repeat(9))],
  ['sheet of a font with an escape', sheet('@font-face{src:\\75rl(x)}')],
  ['style with a font from elsewhere', icon(`<text style="font:9px url(${EVIL}/f)" y="9">a</text>`)],
  ['style with a marker from elsewhere', icon(`<path style="marker:url(${EVIL}/a#m)" d="M0 0h9"/>`)],
  ['style with a transform that loads', icon(`<g style="transform:url(${EVIL}/a)">${SHAPE}</g>`)],
  ['style that is inert but loads', icon(`<g style="transition:url(${EVIL}/a)">${SHAPE}</g>`)],
  [
    'selectors that take long',
    icon(`<style>${'g * g *~* g>* g{fill:red}'.repeat(450)}</style>${'<g/>'.repeat(4900)}${SHAPE}`),
    'clean',
  ],
  [
    'rules that set too much',
    icon(`<style>${'*{fill:red;stroke:red}'.repeat(400)}</style>${'<g/>'.repeat(4900)}${SHAPE}`),
  ],
  ['selector of many parts', icon(`<style>${'g '.repeat(5000)}{fill:red}</style>${SHAPE}`)],
  ['ids given twice, in a loop', icon('<g id="a"/><g id="a"><use href="#a"/></g>')],
  ['ids given twice, and used', icon('<g id="a"/><path id="a" d="M0 0h9v9z"/><use href="#a" x="9"/>')],
  [
    'origin with a reference',
    icon(`<g transform="rotate(9)" transform-origin="url(${EVIL}/a)">${SHAPE}</g>`),
  ],
  [
    'origin of many digits',
    icon(`<g transform="rotate(9)" style="transform-origin:${'1'.repeat(7000)}px 0">${SHAPE}</g>`),
  ],
];
