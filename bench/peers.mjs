// What Lede is compared with. Installed from npm into a temporary folder, never into the project.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PEERS = {
  '@awesome.me/webawesome': '3.14.0',
  '@material/web': '2.5.0',
  '@phosphor-icons/webcomponents': '2.1.5',
  '@shoelace-style/shoelace': '2.20.1',
  'iconify-icon': '3.0.3',
  'media-chrome': '4.19.4',
  photoswipe: '5.4.4',
  plyr: '3.8.4',
  swiper: '14.4.0',
  vidstack: '1.15.6',
};

/** Installs the peers if they are not there yet; returns their folder. */
export function installPeers() {
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const hash = createHash('sha256').update(wanted.join()).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `lede-bench-peers-${hash}`);
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...options, ...wanted], { cwd: folder, stdio: 'inherit' });
  writeFileSync(done, '');
  return folder;
}
