import { gateTree } from '../svg/gate.ts';
import { IconError } from '../icon.ts';
import { readTags } from '../svg/tag-reader.ts';
import { walk, type XmlNode } from '../svg/xml-tree.ts';

/** What icons keep though it draws nothing: titles, and classes for the style sheets of a page. */
export type Keep = readonly ('title' | 'class')[];
/** What icons may have that is refused by default. */
export type Allow = readonly 'animation'[];
export interface CheckOptions {
  keep?: Keep;
  allow?: Allow;
}

/** Elements that an HTML parser treats differently from an XML parser. */
const NOT_IN_PAGES = new Set(['style', 'title', 'desc', 'metadata']);
const WITH_TEXT = new Set(['text', 'tspan']);

export interface CheckedOutput {
  root: XmlNode;
  /** Whether it consists of tags alone, so that svg-sprite copies its content unchanged. */
  tagsOnly: boolean;
}

/**
 * Checks the output of svgo and svg-sprite: it passes the same gate as the source, and has no comment, style or class,
 * and text only where text is drawn. Such markup means the same as XML and as HTML, so it may be inlined in a page.
 * Where animation is allowed, it may have one style sheet: that which the gate writes.
 *
 * @param options What else it may have. Default: nothing.
 * @throws IconError when the output is not so.
 */
export function checkOutput(text: string, file: string, options: CheckOptions = {}): CheckedOutput {
  const { keep = [], allow = [] } = options;
  const refuse = (reason: string): never => {
    throw new IconError(file, `its optimised form ${reason}`);
  };
  if (/<[!?]/.test(text)) refuse('contains a comment or declaration');
  const tags = readTags(text);
  // Nothing may be left out here: it would still stand in the text.
  const allowed = new Set<string>([
    ...(keep.includes('title') ? ['title'] : []),
    ...(allow.includes('animation') ? ['style'] : []),
  ]);
  if (!tags)
    for (const name of NOT_IN_PAGES)
      if (text.includes(`<${name}`) && !allowed.has(name)) refuse(`contains <${name}>`);
  if (/\sstyle=/.test(text) || (/\sclass=/.test(text) && !keep.includes('class'))) refuse('contains a style');
  const { root } = gateTree(tags ?? text, file, { strict: true, keep, allow });
  if (!tags && text.includes('<style') && !hasOnlySheet(text, root))
    refuse('contains a style sheet of its own');
  for (const { name, children } of walk(root)) {
    // An HTML parser reads elements in a title as HTML; text is text to both.
    if (name === 'title' && children.some((child) => typeof child !== 'string'))
      refuse('contains markup in a <title>');
    if (WITH_TEXT.has(name) || allowed.has(name)) continue;
    if (children.some((child) => typeof child === 'string' && child.trim())) refuse('contains text');
  }
  return { root, tagsOnly: tags !== undefined };
}

/** Whether the one style sheet in a text is that which the gate wrote, as its first child. */
function hasOnlySheet(text: string, { children: [sheet] }: XmlNode): boolean {
  const written = typeof sheet === 'object' && sheet.name === 'style' ? sheet.children.join('') : undefined;
  return (
    written !== undefined && text.split('<style').length === 2 && text.includes(`<style>${written}</style>`)
  );
}
