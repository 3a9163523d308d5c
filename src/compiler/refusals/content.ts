import { row, type Refusal } from './refusal.ts';

/** Refusals for what a file contains. */
export const CONTENT: readonly Refusal[] = [
  row(
    'your svgo plugins …',
    /^your svgo plugins/,
    'A plugin of your own failed, left nothing, added what no icon may have, or changed how the icon looks.',
    'Change or leave out the plugin. Colours are changed by `currentColor` and `vars`, sizes by `canvas`.',
  ),
  row(
    'the function "name" failed, or returned …',
    /^the function "/,
    'A function of your configuration threw an error, or returned no text for this file.',
    'Let it return a text for every path; list files that are no icons in `exclude`.',
  ),
  row(
    '<script> has no place in an icon',
    /^<(?:[\w-]+:)?script> has no place/i,
    'A script would run in the page that inlines the icon.',
    'Delete the element, or build with `--sanitize`, which removes and lists it.',
  ),
  row(
    'on… on <path> has no place in an icon',
    /^(?:[\w-]+:)?on\w* on <.*> has no place/i,
    'A handler would run in the page that inlines the icon.',
    'Delete the attribute, or build with `--sanitize`.',
  ),
  row(
    '<image> has no place in an icon',
    /^<(?:image|feImage)> has no place/,
    'A bitmap is loaded from elsewhere, or embedded and not sharp at every size.',
    'Trace the bitmap to paths in your drawing program, or use the picture as an `<img>`.',
  ),
  row(
    '<foreignObject> has no place in an icon',
    /^<foreignObject> has no place/,
    'HTML in an icon can load, run and cover anything, and a sprite does not show it.',
    'Export without it: text as paths, pictures traced.',
  ),
  row(
    '<animate> has no place in an icon',
    /^<(?:animate\w*|set|mpath)> has no place/,
    'A sprite does not show animations, and they can change links and handlers.',
    'Delete the animation and animate the icon in CSS of your page.',
  ),
  row(
    '<textPath> has no place in an icon',
    /^<textPath> has no place/,
    'Text on a path is drawn with the fonts of the reader, and unlike in each browser.',
    'Convert the text to paths (outlines, curves) in your drawing program.',
  ),
  row(
    '<?…?> has no place in an icon',
    /^<\?.*\?> has no place/,
    'An instruction of XML can name a style sheet to load.',
    'Delete the line that begins with `<?`, apart from `<?xml …?>`.',
  ),
  row(
    'a DOCTYPE that declares more than plain entities …',
    /^a DOCTYPE that declares/,
    'Entities can load files and grow without end.',
    'Delete the part of the DOCTYPE in `[ ]`, and save the file again.',
  ),
  row(
    '@import has no place in an icon',
    /^(?:style |<style> )?@[\w-]+ (?:has no place|refers)/,
    'The rule loads something, or depends on the page that shows the icon.',
    'Delete the rule, or write its declarations as attributes of the elements.',
  ),
  row(
    '@media … would look different on other pages',
    /@media .* would look different/,
    'The icon would change with the window or the settings of the reader.',
    'Keep one look in the icon, and change colours on the page by `currentColor` or custom properties.',
  ),
  row(
    '<style> :hover has no place in an icon',
    /^<style> :[\w-]+ has no place/,
    'A sprite has no such state.',
    'Delete the rule; the page styles what happens on hover.',
  ),
  row(
    'transform-origin on <path> has no place in an icon',
    /^transform-origin on <.*> has no place/,
    'Its origin depends on the box of the shape, and cannot be written into the transform.',
    'Apply the transform to the path in your drawing program (Inkscape: remove and add a group; Illustrator: expand).',
  ),
  row(
    '… on <path> is not well-formed',
    / on <.*> is not well-formed$/,
    'Browsers would stop drawing at the fault, each at another place.',
    'Look at the place given; most often a letter or number was lost. Export the file again.',
  ),
  row(
    'systemLanguage on <g> has no place in an icon',
    / on <.*> has no place in an icon$/,
    'The attribute is active, or changes the drawing for some readers.',
    'Delete the attribute, or build with `--sanitize`.',
  ),
  row(
    '<…> has no place in an icon',
    /^<.*> has no place in an icon$/,
    'Icons have shapes, gradients, masks, filters and text; the element is none of them.',
    'Delete the element or replace it by shapes; `--sanitize` removes it and lists it.',
  ),
  row(
    '… has no place in an icon',
    /has no place in an icon$/,
    'It concerns the page around the icon, or happens over time.',
    'Delete it, or build with `--sanitize`.',
  ),
  row('<a> leads to "…"', /^<a> leads to "/, 'The link would run a script.', 'Delete the link.'),
  row(
    '<…> is of another namespace',
    /is of another namespace$/,
    'The element is of HTML or of another language, and may do anything in a page.',
    'Delete the element. Is the file SVG at all?',
  ),
  row(
    'xmlns="…" is not the SVG namespace',
    /^xmlns="/,
    'Browsers draw nothing of another namespace.',
    'Write `xmlns="http://www.w3.org/2000/svg"`.',
  ),
  row(
    '<…> has a prefix without a namespace',
    /has a prefix without a namespace$/,
    'The file does not say what the prefix means.',
    'Export the file again, or delete the prefix.',
  ),
  row(
    'href="…" points outside the file',
    /^(?:xlink:)?href="/,
    'The icon would load another file, or be empty.',
    'Copy what is referred to into the file, and refer to it as `#id`.',
  ),
  row(
    'fill refers outside the file: url(…)',
    /refers outside the file/,
    'The icon would load another file in each page that shows it.',
    'Copy the gradient, pattern or font into the file; for text, convert it to paths.',
  ),
];
