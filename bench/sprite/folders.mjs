import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** The twelve public sets of the README's table: folders below node_modules. */
export const TWELVE = {
  Codicons: '@vscode/codicons/src/icons',
  Iconoir: 'iconoir/icons',
  Carbon: '@carbon/icons/svg/32',
  Devicon: 'devicon/icons',
  Cryptocurrency: 'cryptocurrency-icons/svg/color',
  Octicons: '@primer/octicons/build/svg',
  Twemoji: '@twemoji/svg',
  'Circle flags': 'circle-flags/flags',
  Fluent: '@fluentui/svg-icons/icons',
  'Flag icons': 'flag-icons/flags/4x3',
  'Super Tiny Icons': 'super-tiny-icons/images/svg',
  Ionicons: 'ionicons/dist/svg',
};
const FOLDERS = {
  ...TWELVE,
  Tabler: '@tabler/icons/icons/outline',
  Lucide: 'lucide-static/icons',
  Bootstrap: 'bootstrap-icons/icons',
  Heroicons: 'heroicons',
  Phosphor: '@phosphor-icons/core/assets',
  'Simple Icons': 'simple-icons/icons',
};

/**
 * The sets to take: `SETS=Codicons,Carbon`; without it all. `FOLDER=<path>` takes a folder of any SVG files instead, such
 * as `crates/resvg/tests/tests` of resvg's repository, whose tests no package has.
 */
export function chosenSets() {
  const { FOLDER } = process.env;
  if (FOLDER) return [[basename(FOLDER), resolve(FOLDER)]];
  const wanted = process.env.SETS?.split(',').map((name) => name.trim());
  return Object.entries(FOLDERS).filter(([name]) => wanted === undefined || wanted.includes(name));
}

/** Icons of a set that are taken; `LIMIT=0` takes all. */
const LIMIT = Number(process.env.LIMIT ?? 500);
/** The same icons in every run. */
const SEED = 'lede';

/** Some of many, drawn by lot with a fixed seed, in their order. */
export function sampled(files) {
  if (LIMIT === 0 || files.length <= LIMIT) return files;
  const lot = ({ name }) => createHash('sha256').update(`${SEED} ${name}`).digest('hex');
  const lots = new Map(files.map((file) => [file, lot(file)]));
  const drawn = new Set(files.toSorted((a, b) => (lots.get(a) < lots.get(b) ? -1 : 1)).slice(0, LIMIT));
  return files.filter((file) => drawn.has(file));
}

/** The part of some files that a run takes, so that a large set can be compared in parts: `PART=2/4`. */
export function partOf(files) {
  const [part, of] = (process.env.PART ?? '1/1').split('/').map(Number);
  const from = (share) => Math.floor((files.length * share) / of);
  return files.slice(from(part - 1), from(part));
}
