import type { Icon } from '../../icon.ts';
import { cspHash } from '../../hash.ts';
import type { PreparedIcon } from '../../prepare/prepare.ts';
import { XLINK_NAMESPACE } from '../../svg/allow-list.ts';
import { escapeXml } from '../../svg/xml-tree.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** The other outputs, for which the page offers code to copy. */
export interface PreviewOutputs {
  /** The sprite's file by icon name; empty when no sprite is made. */
  spriteByName: ReadonlyMap<string, string>;
  /** The view sprite's file; undefined when none is made. */
  viewsFile: string | undefined;
  /** Whether a style sheet is made. */
  classes: boolean;
}

/**
 * One page to search the icons and copy code from, with pointer or keyboard, in the system's colour scheme. It makes no
 * request, and its content security policy forbids any. Metadata of icons is inserted as text, never as markup.
 */
export function preview(
  icons: readonly Icon[],
  prepared: readonly PreparedIcon[],
  outputs: PreviewOutputs,
): string {
  const xlink = `xmlns:xlink="${XLINK_NAMESPACE}"`;
  const symbols = prepared.map(({ symbol }) => symbol).join('');
  const policy = `default-src 'none'; style-src '${cspHash(STYLE)}'; script-src '${cspHash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const formats = copyFormats(outputs).map(([label, template], i) => {
    const input = `<input type="radio" name="format" value="${escapeXml(template)}"${i === 0 ? ' checked' : ''}>`;
    return `<label>${input}<span>${escapeXml(label)}</span></label>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Icons</title>
<style>${STYLE}</style>
</head>
<body>
<svg class="sprite" aria-hidden="true" ${xlink}>${symbols}</svg>
<header><h1>Icons</h1><p id="count" role="status">${icons.length} icons</p></header>
<search class="tools"><div>
<input id="search" type="search" placeholder="Search names and meanings" aria-label="Search icons" autocomplete="off" spellcheck="false">
<fieldset><legend class="visually-hidden">A click copies</legend><b aria-hidden="true">Copy</b><div>${formats.join('')}</div></fieldset>
<label class="size">Size <input id="size" type="range" min="16" max="96" step="4" value="32"></label>
</div></search>
<main>
${sections(icons, outputs).join('\n')}
<p id="none" hidden>No icons match.</p>
<button type="button" id="more" hidden></button>
</main>
<p id="copied" role="status"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The formats that a click can copy: a label, and a text with placeholders for name, id and sprite. */
function copyFormats({ spriteByName, viewsFile, classes }: PreviewOutputs): [string, string][] {
  const use = '<svg width="24" height="24" aria-hidden="true"><use href="{sprite}#{id}"></use></svg>';
  return [
    ['Name', '{name}'],
    ...(spriteByName.size > 0 ? [['<use>', use] as [string, string]] : []),
    ['Tag', '<lede-icon name="{name}"></lede-icon>'],
    ...(classes ? [['Class', '<span class="{id}" aria-hidden="true"></span>'] as [string, string]] : []),
    ...(viewsFile ? [['<img>', `<img src="${viewsFile}#{id}-view" alt="">`] as [string, string]] : []),
  ];
}

/** A section for each group, in order of appearance; a single section has no heading. */
function sections(icons: readonly Icon[], { spriteByName }: PreviewOutputs): string[] {
  const groups = new Map<string, string[]>();
  for (const icon of icons) {
    const { name, id, title, meaning, group, tags, aliases } = icon;
    const words = [name, title, meaning, group, ...tags, ...aliases].join(' ').toLowerCase();
    const about = [title, meaning, aliases.length > 0 ? `also ${aliases.join(', ')}` : ''];
    const tip = about.filter(Boolean).join(' · ');
    const data = { name, id, sprite: spriteByName.get(name) ?? '' };
    const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${escapeXml(value)}"`);
    const drawing = `<svg aria-hidden="true"><use href="#${escapeXml(id)}"></use></svg>`;
    const button = `<button type="button" title="${escapeXml(tip)}"${attributes.join('')}>${drawing}<span>${escapeXml(name)}</span></button>`;
    const tile = `<li data-words="${escapeXml(words)}">${button}</li>`;
    const tiles = groups.get(group);
    if (tiles) tiles.push(tile);
    else groups.set(group, [tile]);
  }
  return [...groups].map(([group, tiles]) => {
    const heading = groups.size > 1 ? `<h2>${escapeXml(group || 'other')}</h2>\n` : '';
    return `<section>\n${heading}<ul>\n${tiles.join('\n')}\n</ul>\n</section>`;
  });
}
