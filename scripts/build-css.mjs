// The light-DOM styles of the elements, and the slotted half of the card's own → dist/css/<name>.css and, with what every
// page needs (dist/css/base.css), all of them in one → dist/lede.css.
import { readFile, readdir } from 'node:fs/promises';
import { writeFiles } from '../dist/compiler/index.js';
import { textStyles } from '../dist/components/article-card/text.styles.js';
import { stateTokens } from '../dist/generated/state-tokens.js';
import { tokens } from '../dist/generated/tokens.js';
import { missingPicture } from '../dist/styles/missing-picture.js';
import { minifyCss } from './minify.mjs';

const card = 'article-card';

/** `::slotted(x), .x {…}` → `lede-article-card > x {…}`. */
const lightDom = (css) =>
  css.replaceAll(/([^{}]+)\{/g, (_, selectors) => {
    const outside = selectors.split(',').flatMap((selector) => /::slotted\((.+)\)/.exec(selector)?.[1] ?? []);
    return `${outside.map((selector) => `\nlede-${card} > ${selector}`).join(',')} {`;
  });

const folders = (await readdir('src/components', { withFileTypes: true })).filter((entry) =>
  entry.isDirectory(),
);
const names = folders.map(({ name }) => name).toSorted();
/** The style sheets of an element: its own first, then those of its layouts. */
const sheetsOf = async (name) => {
  const folder = `src/components/${name}`;
  const files = (await readdir(folder)).filter((file) => file.endsWith('.light.css'));
  const sorted = files.toSorted((a, b) => Number(b.startsWith(name)) - Number(a.startsWith(name)));
  return (await Promise.all(sorted.map((file) => readFile(`${folder}/${file}`, 'utf8')))).join('');
};
const own = new Map(await Promise.all(names.map(async (name) => [name, await sheetsOf(name)])));
own.set(card, lightDom(textStyles.cssText) + own.get(card));

const tags = `:is(${names.map((name) => `lede-${name}`).join(', ')})`;
const hidden = "[hidden]:not([hidden='until-found' i])";
/** What every page needs: the tokens of elements that are not defined yet (defined ones bring their own), and `hidden`. */
const base =
  // `@supports` with a `var()` keeps Lightning CSS from rewriting light-dark() into something that breaks on pages without
  // `color-scheme`.
  `@supports (color: light-dark(var(--lede), red)) {
${(tokens.cssText + stateTokens.cssText).replaceAll(':host', `${tags}:not(:defined)`)}
}
${tags}${hidden}, ${tags} ${hidden} { display: none !important; }`;

const banner = '/*! lede-ui, MIT: styles for what pages write inside Lede’s elements. */\n';
/** Elements whose pictures may fail to load. */
const pictures = new Set([card, 'gallery']);
const files = new Map([
  ['lede.css', [base, ...own.values(), missingPicture.cssText].join('\n')],
  ['css/base.css', base],
  ...[...own].map(([name, css]) => [
    `css/${name}.css`,
    pictures.has(name) ? css + missingPicture.cssText : css,
  ]),
]);
await writeFiles('dist', new Map([...files].map(([file, css]) => [file, banner + minifyCss(css) + '\n'])));
