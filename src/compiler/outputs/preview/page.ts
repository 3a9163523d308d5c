import { createHash } from 'node:crypto';
import type { Icon } from '../../icon.ts';
import type { Prepared } from '../../prepare/prepare.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { escapeHtml } from '../escape.ts';

/** What else was made of the icons, and so can be copied. */
export interface Made {
  /** The sprite's file, by icon name; empty where none is made. */
  spriteOf: ReadonlyMap<string, string>;
  /** The view sprite's file. */
  viewsFile: string | undefined;
  /** Whether there is a style sheet. */
  classes: boolean;
}

/**
 * One page to search the icons and copy from, by pointer or keys, light or dark as the reader's system is. It makes no
 * request, and its policy forbids any: all that is said of icons is text, never markup.
 */
export function preview(icons: readonly Icon[], prepared: readonly Prepared[], made: Made): string {
  const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  const symbols = prepared.map(({ symbol }) => symbol).join('');
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const forms = formsOf(made).map(([label, template], i) => {
    const input = `<input type="radio" name="form" value="${escapeHtml(template)}"${i === 0 ? ' checked' : ''}>`;
    return `<label>${input}<span>${escapeHtml(label)}</span></label>`;
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
<fieldset><legend class="visually-hidden">A click copies</legend><b aria-hidden="true">Copy</b><div>${forms.join('')}</div></fieldset>
<label class="size">Size <input id="size" type="range" min="16" max="96" step="4" value="32"></label>
</div></search>
<main>
${sections(icons, made).join('\n')}
<p id="none" hidden>No icon has these words.</p>
<button type="button" id="more" hidden></button>
</main>
<p id="copied" role="status"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What a click can copy: a label, and the text with places for name, id and sprite. */
function formsOf({ spriteOf, viewsFile, classes }: Made): [string, string][] {
  const use = '<svg width="24" height="24" aria-hidden="true"><use href="{sprite}#{id}"></use></svg>';
  return [
    ['Name', '{name}'],
    ...(spriteOf.size > 0 ? [['<use>', use] as [string, string]] : []),
    ['Tag', '<lede-icon name="{name}"></lede-icon>'],
    ...(classes ? [['Class', '<span class="{id}" aria-hidden="true"></span>'] as [string, string]] : []),
    ...(viewsFile ? [['<img>', `<img src="${viewsFile}#{id}-view" alt="">`] as [string, string]] : []),
  ];
}

/** Icons by group, groups in the order in which they come; without groups, one section that needs no heading. */
function sections(icons: readonly Icon[], { spriteOf }: Made): string[] {
  const groups = new Map<string, string[]>();
  for (const icon of icons) {
    const { name, id, title, meaning, group, tags, aliases } = icon;
    const words = [name, title, meaning, group, ...tags, ...aliases].join(' ').toLowerCase();
    const about = [title, meaning, aliases.length > 0 ? `also ${aliases.join(', ')}` : ''];
    const tip = about.filter(Boolean).join(' · ');
    const data = { name, id, sprite: spriteOf.get(name) ?? '' };
    const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
    const drawing = `<svg aria-hidden="true"><use href="#${escapeHtml(id)}"></use></svg>`;
    const button = `<button type="button" title="${escapeHtml(tip)}"${attributes.join('')}>${drawing}<span>${escapeHtml(name)}</span></button>`;
    const tile = `<li data-words="${escapeHtml(words)}">${button}</li>`;
    const tiles = groups.get(group);
    if (tiles) tiles.push(tile);
    else groups.set(group, [tile]);
  }
  return [...groups].map(([group, tiles]) => {
    const heading = groups.size > 1 ? `<h2>${escapeHtml(group || 'other')}</h2>\n` : '';
    return `<section>\n${heading}<ul>\n${tiles.join('\n')}\n</ul>\n</section>`;
  });
}
