import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the comparison runs, with svgo as each brings it. */
export const PEERS = {
  'svg-sprite': '2.0.4',
  '@spiriit/vite-plugin-svg-spritemap': '7.2.0',
  svgo: '4.1.0',
  vite: '8.3.8',
  '@tabler/icons': 'latest',
};

export const SETS = {
  'lucide-static': 'latest',
  '@tabler/icons': 'latest',
  'bootstrap-icons': 'latest',
  heroicons: 'latest',
  '@phosphor-icons/core': 'latest',
  'simple-icons': 'latest',
  '@primer/octicons': 'latest',
  '@vscode/codicons': 'latest',
  iconoir: 'latest',
  'flag-icons': 'latest',
  'cryptocurrency-icons': 'latest',
  ionicons: 'latest',
  '@carbon/icons': 'latest',
  devicon: 'latest',
  '@twemoji/svg': 'latest',
  'circle-flags': 'latest',
  '@fluentui/svg-icons': 'latest',
  'super-tiny-icons': 'latest',
};

/** Installs packages into a folder of the benchmark's own, those that are missing; answers with the folder. */
export function install(packages) {
  const root = join(tmpdir(), 'lede-bench-sprite');
  mkdirSync(root, { recursive: true });
  if (!existsSync(join(root, 'package.json'))) writeFileSync(join(root, 'package.json'), '{"private":true}');
  const missing = Object.entries(packages).filter(([name]) => !existsSync(join(root, 'node_modules', name)));
  if (missing.length > 0) {
    const wanted = missing.map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
      cwd: root,
      stdio: 'inherit',
    });
  }
  return root;
}
