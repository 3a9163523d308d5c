// Exports of programs for drawing.
import { D, DTD, PATH, SVG, XLINK, XML, type Export } from './export.ts';

const box = 'viewBox="0 0 24 24"';
const figma = (inside: string, more = '') =>
  `<svg width="24" height="24" ${box} fill="none" ${SVG}${more}>\n${inside}\n</svg>\n`;
const adobe = (inside: string, subset = '', root = '') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator 27.2.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->\n<!DOCTYPE svg PUBLIC ${DTD}${subset}>\n<svg version="1.1" id="Layer_1" ${SVG} ${XLINK} x="0px" y="0px" ${box} style="enable-background:new 0 0 24 24;" xml:space="preserve"${root}>\n${inside}\n</svg>`;
const ENTITIES = ` [\n\t<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">\n\t<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n\t<!ENTITY ns_graphs "http://ns.adobe.com/Graphs/1.0/">\n\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]`;
const inkscape = (inside: string, root = box) =>
  `${XML}<!-- Created with Inkscape (http://www.inkscape.org/) -->\n\n<svg width="24" height="24" ${root} version="1.1" id="svg5" inkscape:version="1.2.2 (b0a8486541, 2022-12-01)" sodipodi:docname="drawing.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" ${XLINK} ${SVG} xmlns:svg="http://www.w3.org/2000/svg">\n  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" showgrid="false"/>\n  <defs id="defs2"/>\n${inside}\n</svg>\n`;
const corel = (inside: string, css: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC ${DTD}>\n<!-- Creator: CorelDRAW X7 -->\n<svg ${SVG} xml:space="preserve" width="24mm" height="24mm" version="1.1" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd" ${box} ${XLINK}>\n <defs>\n  <style type="text/css">\n   <![CDATA[\n${css}\n   ]]>\n  </style>\n </defs>\n <g id="Слой_x0020_1">\n  <metadata id="CorelCorpID_0Corel-Layer"/>\n${inside}\n </g>\n</svg>\n`;
const affinity = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC ${DTD}>\n<svg width="100%" height="100%" ${box} version="1.1" ${SVG} ${XLINK} xml:space="preserve" xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;">\n${inside}\n</svg>\n`;
const sketch = (inside: string) =>
  `${XML}<svg width="24px" height="24px" ${box} version="1.1" ${SVG} ${XLINK}>\n    <!-- Generator: Sketch 64 (93537) - https://sketch.com -->\n    <title>Icon/Box</title>\n    <desc>Created with Sketch.</desc>\n${inside}\n</svg>`;

export const designTools: Export[] = [
  [
    'Figma: a line icon',
    figma('<path d="M3 12H21" stroke="black" stroke-width="2" stroke-linecap="round"/>'),
    '',
  ],
  [
    'Figma: a mask of alpha',
    figma(
      `<mask id="mask0_1_2" style="mask-type:alpha" maskUnits="userSpaceOnUse" x="3" y="3" width="18" height="18">\n<rect x="3" y="3" width="18" height="18"/>\n</mask>\n<g mask="url(#mask0_1_2)">\n<path d="M3 3h18v9H3z" fill="#1D4ED8"/>\n</g>`,
    ),
    'compared',
    'mask-type="alpha"',
  ],
  [
    'Figma: a mask of luminance',
    figma(
      `<mask id="m" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24"><path d="M24 0H0v24h24V0z" fill="white"/></mask><g mask="url(#m)">${PATH.replace('/>', ' fill="red"/>')}</g>`,
    ),
    'compared',
  ],
  [
    'Figma: colours of Display P3',
    figma(
      '<path d="M3 3h18v18z" fill="#FF0000" style="fill:#FF0000;fill:color(display-p3 1.0000 0.0000 0.0000);fill-opacity:1;"/>',
    ),
    'compared',
    'display-p3',
  ],
  [
    'Figma: a drop shadow',
    figma(
      `<g filter="url(#filter0_d)">${PATH.replace('/>', ' fill="#333"/>')}</g><defs><filter id="filter0_d" x="0" y="0" width="24" height="24" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/><feOffset dy="1"/><feGaussianBlur stdDeviation="1"/><feBlend mode="normal" in2="BackgroundImageFix" result="effect1"/><feBlend mode="normal" in="SourceGraphic" in2="effect1" result="shape"/></filter></defs>`,
    ),
    '',
  ],
  [
    'Figma: a picture',
    figma(
      '<rect width="24" height="24" fill="url(#p)"/><defs><pattern id="p" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#i"/></pattern><image id="i" width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs>',
      ` ${XLINK}`,
    ),
    'refused: <image> has no place',
  ],
  [
    'Figma: a plug-in that names layers',
    figma(
      `<g id="Frame 1" data-figma-id="1:2" figma:type="frame">${PATH.replace('/>', ' fill="red"/>')}</g>`,
      ' xmlns:figma="http://www.figma.com/figma/ns"',
    ),
    '',
  ],
  [
    'Illustrator: classes',
    adobe(
      '<style type="text/css">\n\t.st0{fill:#231F20;}\n\t.st1{fill:none;stroke:#231F20;stroke-miterlimit:10;}\n</style>\n<rect class="st0" x="3" y="3" width="9" height="9"/>\n<line class="st1" x1="3" y1="20" x2="20" y2="20"/>',
    ),
    '',
  ],
  [
    'Illustrator: entities and its switch',
    adobe(
      `<switch>\n<foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:aipgfRef xlink:href="#adobe_illustrator_pgf"/></foreignObject>\n<g i:extraneous="self">\n${PATH}\n</g>\n</switch>\n<i:aipgf id="adobe_illustrator_pgf"><![CDATA[eJzsvel2]]></i:aipgf>`,
      ENTITIES,
      ' xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns:graph="&ns_graphs;"',
    ),
    'entity switch',
  ],
  [
    'Illustrator: its namespace by an entity',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC ${DTD}${ENTITIES}><svg xmlns="&ns_svg;" ${box}>${PATH}</svg>`,
    'entity',
  ],
  [
    'Illustrator: metadata for sharing',
    adobe(`<metadata><sfw xmlns="http://ns.adobe.com/SaveForWeb/1.0/"><slices/></sfw></metadata>${PATH}`),
    '',
  ],
  [
    'Illustrator: a layer hidden',
    adobe(`<g id="Guide" style="display:none;"><rect width="24" height="24"/></g>${PATH}`),
    '',
  ],
  [
    'Illustrator: ids given twice',
    adobe(`<g id="Layer_1">${PATH}</g><g id="XMLID_1_"/><g id="XMLID_1_"/>`),
    'id',
  ],
  [
    'Illustrator: a clip through use',
    adobe(
      `<defs><rect id="SVGID_1_" x="3" y="3" width="12" height="12"/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath><circle style="clip-path:url(#SVGID_2_);fill:#F00" cx="12" cy="12" r="9"/>`,
    ),
    '',
  ],
  [
    'Illustrator: text in a font of the machine',
    adobe(
      `<style type="text/css">.st0{font-family:'MyriadPro-Regular';}.st1{font-size:12px;}</style><text transform="matrix(1 0 0 1 2 16)" class="st0 st1">Ag</text>`,
    ),
    'compared',
  ],
  [
    'Illustrator: blending',
    adobe(`<g style="mix-blend-mode:multiply;isolation:isolate">${PATH}</g>`),
    'refused: mix-blend-mode cannot become an attribute',
  ],
  [
    'Illustrator CS3: in Latin-1',
    Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-1"?>\n<svg ${SVG} ${box}><title>Café</title><g id="Größe">${PATH}</g></svg>`,
      'latin1',
    ),
    '',
  ],
  [
    'XD: classes and an artboard',
    `<svg ${SVG} width="24" height="24" ${box}><defs><style>.a{fill:#fff;stroke:#707070;}.b{clip-path:url(#a);}.c{stroke:none;}.d{fill:none;}</style><clipPath id="a"><rect class="a" width="24" height="24"/></clipPath></defs><g class="b"><g class="a" transform="translate(3 3)"><rect class="c" width="18" height="18"/><rect class="d" x="0.5" y="0.5" width="17" height="17"/></g></g></svg>`,
    '',
  ],
  [
    'Photoshop: a shape layer',
    `<svg ${SVG} width="24" height="24" ${box}>\n  <defs>\n    <style>\n      .cls-1 {\n        fill: #f00;\n        fill-rule: evenodd;\n      }\n    </style>\n  </defs>\n  <path id="Shape_1" data-name="Shape 1" class="cls-1" d="${D}"/>\n</svg>\n`,
    '',
  ],
  [
    'Inkscape: a path',
    inkscape(
      `  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:#ff0000;stroke:none;stroke-width:0.264583;-inkscape-stroke:none;paint-order:stroke fill markers" d="${D}" id="path1" sodipodi:nodetypes="ccccc"/></g>`,
    ),
    '',
  ],
  [
    'Inkscape: a size in millimetres',
    inkscape(PATH, 'viewBox="0 0 24 24" id="page"')
      .replace('width="24" height="24"', 'width="6.35mm" height="6.35mm"')
      .replace(' id="svg5"', ''),
    '',
  ],
  [
    'Inkscape: no viewBox, in millimetres',
    `${XML}<svg ${SVG} width="6.35mm" height="6.35mm" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">${PATH}</svg>`,
    '',
    'viewBox="0 0 24 24"',
  ],
  [
    'Inkscape: empty flowed text',
    inkscape(
      `<flowRoot xml:space="preserve" id="flowRoot1" style="font-size:40px;font-family:Sans"><flowRegion id="r"><rect id="rr" width="9" height="9"/></flowRegion><flowPara id="p"></flowPara></flowRoot>${PATH}`,
    ),
    'element',
  ],
  [
    'Inkscape: flowed text with words',
    inkscape(
      `<flowRoot><flowRegion><rect width="9" height="9"/></flowRegion><flowPara>Hello</flowPara></flowRoot>${PATH}`,
    ),
    'refused: <flowRoot> has no place',
  ],
  [
    'Inkscape: text with spaces kept',
    inkscape(
      '<text xml:space="preserve" style="font-style:normal;font-size:10px;line-height:1.25;font-family:sans-serif" x="2" y="12"><tspan sodipodi:role="line" x="2" y="12">a  b</tspan></text>',
    ),
    'compared',
    'a\u00A0\u00A0b',
  ],
  [
    'Inkscape: a path effect',
    inkscape(
      `<defs><inkscape:path-effect effect="spiro" id="pe"/></defs><path inkscape:path-effect="#pe" inkscape:original-d="M0 0" d="${D}"/>`,
    ),
    '',
  ],
  [
    'Inkscape: arrowheads',
    inkscape(
      `<defs><marker style="overflow:visible" id="Arrow1" refX="0" refY="0" orient="auto" inkscape:stockid="Arrow1"><path style="fill:context-stroke;fill-rule:evenodd;stroke:context-stroke" d="M0 0 5-5-12.5 0 5 5z" transform="scale(-0.4)"/></marker></defs><path style="fill:none;stroke:#000;marker-end:url(#Arrow1)" d="M3 12h15"/>`,
    ),
    'compared',
  ],
  [
    'Inkscape: a page of its own',
    inkscape(`<inkscape:page x="0" y="0" width="24" height="24" id="page1"/>${PATH}`),
    '',
  ],
  [
    'Inkscape: prefixes of SVG',
    `${XML}<svg:svg xmlns:svg="http://www.w3.org/2000/svg" ${box}><svg:metadata/><svg:g><svg:path d="${D}"/></svg:g></svg:svg>`,
    '',
  ],
  [
    'Inkscape: an open licence',
    inkscape(
      `<metadata id="metadata5"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>${PATH}`,
    ),
    '',
  ],
  [
    'Inkscape: namespaces cut off by hand',
    `<svg ${SVG} ${box}><g inkscape:label="a" sodipodi:x="1">${PATH}</g></svg>`,
    'prefix',
  ],
  [
    'Sketch: a page of groups',
    sketch(
      `    <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd"><g id="Icon/Box" fill="#000000" fill-rule="nonzero"><polygon id="Path" points="3 3 21 3 12 21"></polygon></g></g>`,
    ),
    '',
  ],
  [
    'Sketch: its own namespace',
    sketch(PATH)
      .replace('version="1.1"', 'version="1.1" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns"')
      .replace('<path', '<path sketch:type="MSShapeGroup"'),
    '',
  ],
  [
    'Sketch: a shadow of a use',
    sketch(
      `<defs><path d="${D}" id="path-1"></path><filter x="-10%" y="-10%" width="120%" height="120%" filterUnits="objectBoundingBox" id="f"><feOffset dx="0" dy="1" in="SourceAlpha" result="o"></feOffset><feGaussianBlur stdDeviation="1" in="o"></feGaussianBlur></filter></defs><use fill="black" filter="url(#f)" xlink:href="#path-1"></use><use fill="#FFF" xlink:href="#path-1"></use>`,
    ),
    'compared',
  ],
  [
    'Affinity: fractions and a serif id',
    affinity(
      `    <g id="Artboard1" serif:id="Artboard 1" transform="matrix(1,0,0,1,0,0)"><path d="M3,3L21,3L21,21L3,21Z" style="fill:rgb(35,31,32);fill-rule:nonzero;"/></g>`,
    ),
    '',
  ],
  [
    'Affinity: a gradient',
    affinity(
      '<path d="M3,3L21,3L21,21Z" style="fill:url(#_Linear1);"/><defs><linearGradient id="_Linear1" x1="0" y1="0" x2="1" y2="0" gradientUnits="userSpaceOnUse" gradientTransform="matrix(18,0,0,18,3,12)"><stop offset="0" style="stop-color:rgb(255,0,0);stop-opacity:1"/><stop offset="1" style="stop-color:blue;stop-opacity:1"/></linearGradient></defs>',
    ),
    '',
  ],
  [
    'Boxy: an origin in px',
    `${XML}<svg ${box} ${SVG} xmlns:bx="https://boxy-svg.com"><defs><bx:grid x="0" y="0" width="1" height="1"/></defs><rect x="9" y="9" width="6" height="6" style="transform-origin: 12px 12px;" transform="matrix(0.7071, 0.7071, -0.7071, 0.7071, 0, 0)" bx:origin="0.5 0.5"/></svg>`,
    'css',
  ],
  [
    'Boxy: an origin of its shape',
    `<svg ${box} ${SVG}><rect width="6" height="6" style="transform-box: fill-box; transform-origin: 50% 50%;" transform="rotate(45)"/></svg>`,
    'refused: transform-origin on <rect>',
  ],
  [
    'Boxy: an export note',
    `<svg ${box} ${SVG} xmlns:bx="https://boxy-svg.com">${PATH}<bx:export><bx:file format="svg"/></bx:export></svg>`,
    '',
  ],
  [
    'CorelDRAW: classes in CDATA',
    corel(`  <path class="fil0" d="${D}"/>`, '    .fil0 {fill:#1F1A17;fill-rule:nonzero}'),
    'attribute'.slice(9),
  ],
  [
    'CorelDRAW: a font that no text uses',
    corel(
      '  <path class="fil0" d="M3 3h18v9z"/>',
      '    @font-face { font-family:"Arial";font-variant:normal;src:url("#FontID0") format(svg)}\n    .fil0 {fill:#1F1A17}',
    ),
    'font',
  ],
  [
    'Vectornator: its namespace',
    `<svg height="100%" ${box} width="100%" xmlns:vectornator="http://vectornator.io" ${SVG}><g id="Layer-1" vectornator:layerName="Layer 1"><path d="${D}" fill="#f00" vectornator:width="1"/></g></svg>`,
    '',
  ],
  [
    'Linearity: an unknown namespace',
    `<svg ${box} ${SVG} xmlns:lin="https://linearity.example/ns"><lin:board id="a"/><path lin:kind="shape" d="${D}"/></svg>`,
    'namespace',
  ],
  [
    'Gravit: numbers run together',
    `<svg ${SVG} ${XLINK} style="isolation:isolate" viewBox="-.5-.5 24 24" width="24pt" height="24pt"><path d="M3 3h18v18H3z" fill="rgb(1,2,3)"/></svg>`,
    '',
    'viewBox="-0.5 -0.5 24 24"',
  ],
  [
    'Krita: a shape layer',
    `${XML}<svg ${SVG} ${XLINK} xmlns:krita="http://krita.org/namespaces/svg/krita" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" width="24pt" height="24pt" ${box}><path id="shape0" transform="translate(3, 3)" fill="#f00" fill-rule="evenodd" d="M0 0L18 0L18 18Z" sodipodi:nodetypes="cccc"/></svg>`,
    '',
  ],
  ['Vectr: a missing xmlns', `<svg ${box}><g><path d="${D}" fill="#0a0"></path></g></svg>`, 'xmlns'],
  [
    'Lunacy: a rule for print',
    `<svg ${SVG} ${box}><style>@media print{.a{fill:black}}.a{fill:#e11}</style><path class="a" d="${D}"/></svg>`,
    'print',
    'fill="#e11"',
  ],
  [
    'Penpot: a style on each shape',
    `<svg ${SVG} width="24" height="24" ${box} style="-webkit-print-color-adjust: exact;" fill="none" version="1.1"><g id="shape-1" data-testid="Board" style="fill: rgb(0, 0, 0);" ry="0" rx="0"><path d="${D}" style="fill: rgb(177, 178, 181); fill-opacity: 1;" class="fills"/></g></svg>`,
    '',
  ],
  [
    'Framer: a rect sized by style',
    `<svg ${SVG} ${box}><rect style="x:3px;y:3px;width:18px;height:18px;fill:#09f"/></svg>`,
    'css',
    '<path fill="#09f"',
  ],
  [
    'SVG-Edit: a background layer',
    `<svg width="24" height="24" ${SVG}>\n <!-- Created with Method Draw -->\n <g><title>background</title><rect fill="none" id="canvas_background" height="26" width="26" y="-1" x="-1"/></g><g><title>Layer 1</title><ellipse stroke="#000" ry="8" rx="8" id="svg_1" cy="12" cx="12" fill="#fff"/></g></svg>`,
    '',
  ],
];
