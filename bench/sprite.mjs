// Tabler's outline set compiled by each tool in turn, in one run: CPU, wall time and memory of the whole tree of
// processes, bytes, and how many icons still look like their source. `--sets` compiles public sets instead;
// `--bytes` compares their sprites with those of svgo and svg-sprite; `--browser` draws their sources and symbols in
// Chromium and counts those that differ (LIMIT=0 takes all icons).
// Peers and sets are installed into a temporary folder, never into the project.
//
// CPU is user + system of the command and of every child it waited for (GNU time: wait4's rusage; our workers are
// waited for). Memory is the highest sum over the tree, shared pages counted once, read from /proc ten times a second.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { looksAlike } from './sprite/alike.mjs';
import { install, PEERS, SETS } from './sprite/install.mjs';
import { measured } from './sprite/measured.mjs';
import { compileSets } from './sprite/sets.mjs';
import { commands } from './sprite/tools.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

if (process.argv.includes('--sets')) await compileSets(install(SETS));
else if (process.argv.includes('--bytes'))
  await (await import('./sprite/bytes.mjs')).compareBytes(install({ ...PEERS, ...SETS }));
else if (process.argv.includes('--browser'))
  await (await import('./sprite/sets-in-browser.mjs')).compareInBrowser(install(SETS));
else await compare();

async function compare() {
  const root = install(PEERS);
  const icons = join(root, 'node_modules/@tabler/icons/icons/outline');
  const names = readdirSync(icons).filter((name) => name.endsWith('.svg'));
  const tools = commands(root, icons);
  const runs = new Map(tools.map(({ name }) => [name, []]));
  // In turn, not one after the other: what else the machine does falls on all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const tool of tools) {
      tool.before?.(round);
      runs.get(tool.name).push(await measured(tool.command, root));
    }
  }

  const [{ name: first }] = tools;
  const figure = (name, key) => median(runs.get(name).map((run) => run[key]));
  const rows = tools.map(({ name, sprite, icons: own = icons }) => {
    const [cpu, wall, memory] = ['cpu', 'wall', 'memory'].map((key) => figure(name, key));
    const file = readdirSync(join(root, sprite), { recursive: true }).find((path) =>
      path.endsWith('sprite.svg'),
    );
    const text = readFileSync(join(root, sprite, file));
    const { alike, lost } = looksAlike(text.toString(), own, names);
    return {
      tool: name,
      'CPU s': cpu.toFixed(2),
      ratio: (cpu / figure(first, 'cpu')).toFixed(2),
      'wall s': wall.toFixed(2),
      'wall ratio': (wall / figure(first, 'wall')).toFixed(2),
      MB: Math.round(memory / 1e6),
      raw: text.length,
      gzip: gzipSync(text, { level: 9 }).length,
      brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      alike: `${alike}/${names.length}`,
      lost,
    };
  });
  console.log(`${names.length} icons, median of ${ROUNDS} rounds; ratios are to ${first}`);
  console.table(rows);
  if (!existsSync('/usr/bin/time')) console.log('CPU is missing: install GNU time.');
  rmSync(join(root, 'work'), { recursive: true, force: true });
}
