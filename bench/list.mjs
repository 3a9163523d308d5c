// A long list, as of saved stories or search results: in each of its rows an icon, a link, a button and an icon button.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { write } from './cards.mjs';
import { bundle, inTurn, openPage } from './measure.mjs';

const COUNT = 1000;
const ROUNDS = 4;

const bookmark = readFileSync('icons/bookmark.svg', 'utf8').trim();
const trash = readFileSync('icons/trash.svg', 'utf8').trim();
const resolver = `(name) => 'data:image/svg+xml,' + encodeURIComponent({ bookmark: ${JSON.stringify(bookmark)}, trash: ${JSON.stringify(trash)} }[name])`;
const from = (path, names) => names.map((name) => `import '${path(name)}';`).join('');
const link = (i) => `<a href="/story-${i}">Storm number ${i} reaches the harbour</a>`;

const ways = (peers) => [
  {
    way: '<button> and <svg>',
    entry: '',
    row: (i) =>
      `${bookmark}${link(i)}<button type="button">Follow</button><button type="button" aria-label="Delete">${trash}</button>`,
  },
  {
    way: 'Lede',
    entry: `${from((name) => resolve('dist/define', `${name}.js`), ['icon', 'button', 'icon-button'])}
      import { registerIcons } from '${resolve('dist/components/icon/index.js')}';
      import { iconBookmark, iconTrash } from '${resolve('dist/generated/glyphs/index.js')}';
      registerIcons(iconBookmark, iconTrash);`,
    style: readFileSync('dist/lede.css', 'utf8'),
    row: (i) =>
      `<lede-icon name="bookmark"></lede-icon>${link(i)}<lede-button>Follow</lede-button><lede-icon-button icon="trash" label="Delete"></lede-icon-button>`,
  },
  {
    way: 'Material',
    entry: from(
      (name) => `@material/web/${name}.js`,
      ['icon/icon', 'button/outlined-button', 'iconbutton/icon-button'],
    ),
    row: (i) =>
      `<md-icon>${bookmark}</md-icon>${link(i)}<md-outlined-button>Follow</md-outlined-button><md-icon-button aria-label="Delete"><md-icon>${trash}</md-icon></md-icon-button>`,
  },
  {
    way: 'Shoelace',
    entry: `${from((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`, ['icon', 'button', 'icon-button'])}
      import { registerIconLibrary } from '@shoelace-style/shoelace/dist/utilities/icon-library.js';
      registerIconLibrary('default', { resolver: ${resolver} });`,
    style: readFileSync(join(peers, 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8'),
    row: (i) =>
      `<sl-icon name="bookmark"></sl-icon>${link(i)}<sl-button>Follow</sl-button><sl-icon-button name="trash" label="Delete"></sl-icon-button>`,
  },
  {
    way: 'Web Awesome',
    entry: `${from((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`, ['icon', 'button'])}
      import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
      registerIconLibrary('default', { resolver: ${resolver} });`,
    row: (i) =>
      `<wa-icon name="bookmark"></wa-icon>${link(i)}<wa-button>Follow</wa-button><wa-button><wa-icon name="trash" label="Delete"></wa-icon></wa-button>`,
  },
];

export async function list({ chrome, peers }) {
  const loaded = [];
  for (const way of ways(peers)) loaded.push({ ...way, code: way.entry && (await bundle(way.entry, peers)) });
  const rows = await inTurn(
    loaded,
    async ({ style, code, row }) => {
      const { page, cpuOf, nodes, heap } = await openPage(chrome, { style, code });
      const before = { nodes: await nodes(), heap: await heap() };
      const html = `<ul>${Array.from({ length: COUNT }, (_, i) => `<li>${row(i)}</li>`).join('')}</ul>`;
      const cpu = await cpuOf(() => page.evaluate(write, html));
      const figure = {
        cpu,
        nodes: ((await nodes()) - before.nodes) / COUNT,
        memory: (await heap()) - before.heap,
      };
      await page.close();
      return figure;
    },
    { rounds: ROUNDS },
  );
  return [{ title: `${COUNT.toLocaleString('en')} rows`, rows }];
}
