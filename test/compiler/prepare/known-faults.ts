// Faults of svgo 4.1 and svg-sprite 2.0.4, found by rendering public icons before and after.
import { icon } from '../icon.ts';

const box = '<rect x="3" y="3" width="18" height="12"/>';
const attributes = (count: number) => Array.from({ length: count }, (_, i) => `data-a${i}="x y"`).join(' ');

/** Icons that must look as their source does. */
export const same: Record<string, string> = {
  'an s after a curve that svgo turns into a q': icon(
    '<path d="M2 12c2-8 6-8 8 0s4 8 6 2s2-6 6-2" fill="none" stroke="red"/><path d="M4 4C4 7.333 6 9 10 9s6 2 8 9"/>',
  ),
  'small circles of arcs': icon(
    Array.from(
      { length: 9 },
      (_, i) => `<path d="M${2 + i * 2} 12c0 .55-.45 1-1 1s-1-.45-1-1 .45-1 1-1 1 .45 1 1z"/>`,
    ).join(''),
  ),
  'a type selector and a shape that becomes a path': icon(
    `<style>rect{fill:red}path{fill:blue}</style>${box}`,
  ),
  'an attribute selector and a shape that becomes a path': icon(`<style>rect[x="3"]{fill:red}</style>${box}`),
  'a selector of children': icon(`<style>g>rect{fill:red}svg rect{stroke:blue}</style><g>${box}</g>`),
  'a class used several times': icon(
    `<style>.a{fill:red}</style><g class="a">${box}</g><path class="a" d="M2 18h9v4z"/>`,
  ),
  'a style that overrides a rule': icon(
    '<style>rect{fill:red}</style><rect style="fill:blue" width="9" height="9"/>',
  ),
  'a rule that overrides an attribute': icon(
    '<style>rect{fill:red}</style><rect fill="blue" width="9" height="9"/>',
  ),
  '!important in a style that overrides a rule': icon(
    '<style>rect{fill:red}</style><rect style="fill:blue!important" width="9" height="9"/>',
  ),
  'currentColor before color': icon(
    '<g fill="currentColor" color="red"><rect width="9" height="9" color="blue"/></g>',
  ),
  'currentColor before color in a style': icon(
    '<rect style="fill:currentColor;color:red" width="9" height="9"/>',
  ),
  'a quoted reference': icon(
    `<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><rect fill="url('#a')" width="20" height="20"/>`,
  ),
  'a quoted reference in a style': icon(
    `<clipPath id="c"><circle cx="9" cy="9" r="6"/></clipPath><rect style='clip-path:url("#c")' width="20" height="20"/>`,
  ),
  'a quoted reference in a rule': icon(
    `<style>rect{mask:url("#m")}</style><mask id="m"><circle cx="9" cy="9" r="6" fill="#fff"/></mask><rect width="20" height="20"/>`,
  ),
  'transform on the root': icon(box, 'viewBox="0 0 24 24" transform="rotate(30)"'),
  'paint-order on the root': icon(
    '<circle cx="12" cy="12" r="6" stroke="red" stroke-width="6"/>',
    'viewBox="0 0 24 24" paint-order="stroke"',
  ),
  'a mask on the root': icon(
    `<mask id="m"><circle cx="9" cy="9" r="6" fill="#fff"/></mask>${box}`,
    'viewBox="0 0 24 24" mask="url(#m)"',
  ),
  'a filter on the root': icon(
    `<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>${box}`,
    'viewBox="0 0 24 24" filter="url(#f)"',
  ),
  'a clip path on the root': icon(
    `<clipPath id="c"><circle cx="9" cy="9" r="6"/></clipPath>${box}`,
    'viewBox="0 0 24 24" clip-path="url(#c)"',
  ),
  'opacity on the root': icon(box + box.replace('"3"', '"1"'), 'viewBox="0 0 24 24" opacity=".5"'),
  'paint on the root': icon(
    box,
    'viewBox="0 0 24 24" fill="none" stroke="red" stroke-width="3" stroke-linejoin="round"',
  ),
  'a style on the root': icon(box, 'viewBox="0 0 24 24" style="fill:none;stroke:red;stroke-width:3"'),
  'a rule for the root': icon(`<style>svg{fill:red}</style>${box}`),
  'a nested svg with its size': icon(
    `<svg x="4" y="4" width="8" height="8" viewBox="0 0 24 24">${box}</svg>`,
  ),
  'a nested svg without a viewBox': icon(`<svg x="4" y="4" width="8" height="8">${box}</svg>`),
  'a symbol inside the icon': icon(
    `<symbol id="s" viewBox="0 0 48 48">${box}</symbol><use href="#s" x="2" width="20" height="20"/>`,
  ),
  'a reference in its former attribute': icon(
    '<path id="a" d="M2 2h9v9z"/><use xlink:href="#a" x="9"/>',
    'viewBox="0 0 24 24" xmlns:xlink="http://www.w3.org/1999/xlink"',
  ),
  percentages: icon('<rect x="10%" y="20%" width="50%" height="50%"/><circle cx="75%" cy="75%" r="10%"/>'),
  'a viewBox other than 24': icon('<rect width="256" height="100"/>', 'viewBox="-10 -10 276 276"'),
  preserveAspectRatio: icon(box, 'viewBox="0 0 24 12" preserveAspectRatio="none"'),
  'an id like a symbol’s': icon(
    `<linearGradient id="icon-x"><stop stop-color="red"/></linearGradient><rect fill="url(#icon-x)" width="20" height="20"/>`,
  ),
  'ids with upper case and dots': icon(
    `<linearGradient id="A.b:c-1"><stop stop-color="red"/></linearGradient><rect fill="url(#A.b:c-1)" width="20" height="20"/>`,
  ),
  'very many attributes on the root': icon(box, `viewBox="0 0 24 24" ${attributes(40)}`),
  'very many paint attributes on the root': icon(
    box,
    'viewBox="0 0 24 24" fill="red" stroke="blue" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" fill-opacity=".5" stroke-opacity=".5" stroke-miterlimit="9" stroke-dasharray="2 3" stroke-dashoffset="1" fill-rule="evenodd" clip-rule="evenodd" color="red" visibility="visible" overflow="hidden" shape-rendering="auto" font-size="9" letter-spacing="1" word-spacing="1" text-anchor="start"',
  ),
  'half transparent strokes that overlap': icon(
    '<path d="M2 2l20 20" stroke="red" stroke-width="6" opacity=".5"/><path d="M22 2L2 22" stroke="red" stroke-width="6" opacity=".5"/>',
  ),
  markers: icon(
    '<marker id="k" markerWidth="3" markerHeight="3" refX="1" refY="1"><circle cx="1" cy="1" r="1"/></marker><path d="M4 4h9v9" fill="none" stroke="red" marker-mid="url(#k)" marker-end="url(#k)"/>',
  ),
  'a pattern': icon(
    '<pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="2"/></pattern><rect fill="url(#p)" width="24" height="24"/>',
  ),
  'a gradient of a gradient': icon(
    '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="#00f"/></linearGradient><linearGradient id="b" href="#a" x2="0" y2="1"/><rect fill="url(#b)" width="20" height="20"/>',
  ),
  'no fill, but a stroke by inheritance': icon(
    `<g fill="none" stroke="red" stroke-width="2"><g stroke="none">${box}</g><path d="M2 20h20"/></g>`,
  ),
  'white on a transparent background': icon(
    '<rect width="20" height="20" fill="#fff"/><path d="M2 22h9" stroke="#fefefe"/>',
  ),
};

/** Icons that must be refused, as svgo or svg-sprite would lose or guess parts of them. */
export const refused: Record<string, [svg: string, reason: string]> = {
  // The renderer does not support it, so the check cannot tell that it looks the same.
  '!important before a declaration of the same property': [
    icon('<rect style="fill:red!important;fill:blue" width="9" height="9"/>'),
    'would change how it looks',
  ],
  'one bad letter in a path': [icon(`${box}<path d="M4 4h16x9"/>`), 'd on <path> is not well-formed'],
  'a malformed file': [icon(box).replace('</svg>', ''), 'not well-formed'],
  'a truncated tag of 18 attributes': [`<svg ${attributes(18)}`, 'not well-formed'],
  'a truncated tag of 40 attributes': [`<svg ${attributes(40)}`, 'not well-formed'],
  'a root hidden by style': [icon(box, 'viewBox="0 0 24 24" style="display:none"'), 'draws nothing'],
  'a viewBox in em': [icon(box, 'width="1em" height="1em"'), 'lacks a viewBox'],
  'a repeated attribute': [icon('<path d="M0 0h9" d="M1 1h9"/>'), 'twice'],
  blending: [icon(`<g style="mix-blend-mode:multiply">${box}</g>`), 'cannot become an attribute'],
  'a custom property': [icon(`<g style="--a:red;fill:var(--a)">${box}</g>`), 'cannot become an attribute'],
  'an origin that depends on the shape': [
    icon(`<g transform="rotate(30)" style="transform-box:fill-box">${box}</g>`),
    'transform-origin',
  ],
};
