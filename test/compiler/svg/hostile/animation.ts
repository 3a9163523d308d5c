// Beside each thing that `allow: ['animation']` keeps, the same with something hostile in it.
import { icon, SHAPE } from '../../icon.ts';
import type { Case } from './markup.ts';

const EVIL = 'https://evil.example';
const inShape = (animation: string) => icon(`<path d="M2 2h20v20z">${animation}</path>`);
const sheet = (css: string, attributes = 'class="a"') =>
  icon(`<style>${css}</style><path ${attributes} d="M2 2h20v20z"/>`);
const turn = '@keyframes turn{to{transform:rotate(1turn)}}';
const turning = `${turn}.a{animation:turn 1s linear infinite}`;

export const animations: Case[] = [
  ['attribute over time', inShape('<animate attributeName="opacity" values="1;0;1" dur="1s"/>'), 'clean'],
  ['attribute that links', icon(`<a><path d="M2 2h9v9z"/><set attributeName="href" to="#a"/></a>`)],
  [
    'attribute that links to a script',
    icon(`<a>${SHAPE}<animate attributeName="href" values="javascript:ran=1"/></a>`),
  ],
  [
    'attribute that links by XLink',
    icon(`<a>${SHAPE}<set attributeName="xlink:href" to="javascript:ran=1"/></a>`),
  ],
  ['attribute that handles', inShape('<set attributeName="onclick" to="ran=1"/>')],
  ['attribute that handles, in other case', inShape('<set attributeName="OnClick" to="ran=1"/>')],
  ['attribute of style', inShape(`<set attributeName="style" to="fill:url(${EVIL}/a#b)"/>`)],
  ['attribute of class', inShape('<set attributeName="class" to="admin"/>')],
  ['attribute of id', inShape('<set attributeName="id" to="cookie"/>')],
  ['attribute that filters', inShape(`<set attributeName="filter" to="url(${EVIL}/a.svg#f)"/>`)],
  ['attribute without a name', inShape('<animate values="1;0" dur="1s"/>')],
  ['attribute with a blank before it', inShape('<set attributeName=" href" to="#a"/>')],
  ['value that loads', inShape(`<animate attributeName="fill" values="red;url(${EVIL}/a.svg#b)"/>`)],
  ['value of a script', inShape('<set attributeName="fill" to="javascript:ran=1"/>')],
  ['value of an escape', inShape('<set attributeName="fill" to="\\75rl(//evil.example/a#b)"/>')],
  ['value of a variable', inShape('<set attributeName="fill" to="var(--a)"/>')],
  ['old element', inShape('<animateColor attributeName="fill" to="red"/>')],
  ['old element in a namespace', inShape('<s:animateColor xmlns:s="http://www.w3.org/2000/svg"/>')],

  [
    'times of others',
    icon(
      '<path d="M2 2h20v20z"><animate id="a" attributeName="opacity" begin="0;b.end-0.25s" dur="1s" to="0"/><animate id="b" attributeName="opacity" begin="a.end" dur="1s" to="1"/></path>',
    ),
    'clean',
  ],
  ['times of a missing one', inShape('<set attributeName="opacity" begin="a.end" to="0"/>')],
  ['time of a click', inShape('<set attributeName="opacity" begin="click" to="0"/>')],
  [
    'time of a click elsewhere',
    icon(`<g id="a">${SHAPE}<set attributeName="x" begin="a.click" to="0"/></g>`),
  ],
  ['time of a key', inShape('<set attributeName="opacity" begin="0s;accessKey(a)" to="0"/>')],
  ['time of a repetition', inShape('<set id="a" attributeName="opacity" end="a.repeat(2)" to="0"/>')],
  ['time of a clock', inShape('<set attributeName="opacity" begin="wallclock(2026-01-01)" to="0"/>')],
  ['handler at the beginning', inShape('<set attributeName="opacity" onbegin="ran=1" to="0"/>')],

  [
    'path to follow',
    icon(
      `<path id="p" d="M2 2h9"/><circle r="2"><animateMotion dur="1s"><mpath href="#p"/></animateMotion></circle>`,
    ),
    'clean',
  ],
  ['path to follow elsewhere', inShape(`<animateMotion><mpath href="${EVIL}/a.svg#p"/></animateMotion>`)],
  [
    'target in the file',
    icon('<path id="p" d="M2 2h9v9z"/><animate href="#p" attributeName="opacity" to="0" dur="1s"/>'),
    'clean',
  ],
  ['target in another icon', icon(`${SHAPE}<animate href="#icon-good" attributeName="opacity" to="0"/>`)],
  ['target in another file', icon(`${SHAPE}<animate href="${EVIL}/#a" attributeName="opacity" to="0"/>`)],

  ['sheet', sheet(turning), 'clean'],
  [
    'sheet for less motion',
    sheet(`${turning}@media (prefers-reduced-motion: reduce){.a{animation:none}}`),
    'clean',
  ],
  ['sheet for less motion that paints', sheet('@media (prefers-reduced-motion: reduce){.a{fill:red}}')],
  ['sheet of a browser beside it', sheet(`@-webkit-keyframes turn{to{x:url(//e)}}${turning}`), 'clean'],
  ['sheet without keyframes', sheet('.a{animation:turn 1s}')],
  ['sheet of another name', sheet(`${turn}.a{animation-name:turn,spin}`)],
  ['sheet of the name of a word', sheet('@keyframes infinite{to{opacity:0}}')],
  ['sheet of a quoted name', sheet('@keyframes "turn"{to{opacity:0}}')],
  ['sheet that reaches the page', sheet(`${turn}body,.a{animation:turn 1s}*{animation:turn 1s}`), 'clean'],
  ['sheet with a scroll timeline', sheet(`${turn}.a{animation:turn 1s;animation-timeline:scroll()}`)],
  ['sheet with a variable', sheet(`${turn}.a{animation:turn var(--time)}`)],
  ['sheet on hover', sheet(`${turn}.a:hover{animation:turn 1s}`)],
  ['style', icon(`<style>${turn}</style><path style="animation:turn 1s" d="M2 2h20v20z"/>`), 'clean'],
  [
    'style that loads',
    icon(`<style>${turn}</style><path style="animation:turn 1s url(${EVIL})" d="M2 2h9v9z"/>`),
  ],
  ['keyframes that load', sheet(`@keyframes a{to{fill:url(${EVIL}/a.svg#b)}}`)],
  ['keyframes that load by an escape', sheet('@keyframes a{to{fill:\\75rl(//evil.example/a#b)}}')],
  ['keyframes that filter', sheet('@keyframes a{to{filter:blur(9px)}}')],
  ['keyframes of a background', sheet(`@keyframes a{to{background:url(${EVIL}/a.png)}}`)],
  ['keyframes of a position', sheet('@keyframes a{to{position:fixed}}')],
  ['keyframes of content', sheet('@keyframes a{to{content:"x"}}')],
  ['keyframes of a variable', sheet('@keyframes a{to{--x:1}}')],
  ['keyframes that end early', sheet('@keyframes a{to{opacity:0}}}body{display:none}{')],
  ['keyframes in keyframes', sheet('@keyframes a{to{opacity:0;@keyframes b{to{fill:red}}}}')],
  ['keyframes with markup', sheet('@keyframes a{to{fill:&lt;/style>&lt;img src=x onerror=ran=1>}}')],
  ['keyframes with an import', sheet(`@import "${EVIL}/a.css";${turning}`)],
  ['keyframes of 300 steps', sheet(`@keyframes a{${'0%{opacity:0}'.repeat(300)}}.a{animation:a 1s}`)],
  ['keyframes beside a script', icon(`<style>${turning}</style><script>ran=1</script>${SHAPE}`)],
  ['id that CSS cannot name', sheet(turning, 'class="a" id="a.b"')],
];
