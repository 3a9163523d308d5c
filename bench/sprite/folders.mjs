/** Folders of public sets below node_modules. */
export const FOLDERS = {
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
  Tabler: '@tabler/icons/icons/outline',
  Lucide: 'lucide-static/icons',
  Bootstrap: 'bootstrap-icons/icons',
  Heroicons: 'heroicons',
  Phosphor: '@phosphor-icons/core/assets',
  'Simple Icons': 'simple-icons/icons',
};

/** Icons of a set that are taken; `LIMIT=0` takes all. */
const LIMIT = Number(process.env.LIMIT ?? 500);

/** Some of many, evenly chosen. */
export function evenly(all) {
  const step = LIMIT > 0 ? Math.max(1, all.length / LIMIT) : 1;
  return Array.from({ length: Math.floor(all.length / step) }, (_, i) => all[Math.floor(i * step)]);
}
