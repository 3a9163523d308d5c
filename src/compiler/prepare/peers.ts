import { olderVersion, packageJsonOf } from './package-json.ts';

/** A package that the compiler needs, and the first major version of it that works. */
type Peer = readonly [name: string, major: number];

// Optional peer dependencies of any version: an application that only uses the elements needs none of them, and may
// have others for itself. So the compiler checks the versions when it is used.
const NEEDED_TO_PREPARE: readonly Peer[] = [
  ['svgo', 4],
  ['svg-sprite', 2],
  ['sax', 1],
];
const NEEDED_TO_RENDER: readonly Peer[] = [
  ['@resvg/resvg-js', 2],
  ['pixelmatch', 5],
];

/**
 * One line that lists the peer dependencies to install, missing ones and those that are too old; undefined when all are
 * there. To be called before `compile.js` is imported, which fails without them.
 *
 * @param render Whether icons are to be rendered before and after.
 * @param load Whether to load the renderer too: it may be installed without the binary for this machine. Default true;
 *   false where the workers will load it anyway.
 */
export async function missingPeers(render: boolean, load = true): Promise<string | undefined> {
  const missing: { peer: Peer; text: string; install: string }[] = [];
  for (const peer of [...NEEDED_TO_PREPARE, ...(render ? NEEDED_TO_RENDER : [])]) {
    const [name, major] = peer;
    const old = olderVersion(name, major);
    if (old) missing.push({ peer, text: `${name} ${major} (found ${old})`, install: `${name}@${major}` });
    else if (!(await isInstalled(name, load))) missing.push({ peer, text: name, install: name });
  }
  if (missing.length === 0) return undefined;
  const without = missing.every(({ peer }) => NEEDED_TO_RENDER.includes(peer))
    ? '  (or use --no-render)'
    : '';
  const names = listText(missing.map(({ text }) => text));
  const installs = missing.map(({ install }) => install).join(' ');
  return `to compile icons, install ${names}:  npm install --save-dev ${installs}${without}`;
}

/** A worker could not load the renderer. The message lists what to install. */
export class PeerError extends Error {
  override name = 'PeerError';
}

async function isInstalled(name: string, load: boolean): Promise<boolean> {
  try {
    if (load && name === '@resvg/resvg-js') await import('@resvg/resvg-js');
    else if (!packageJsonOf(name)) import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** `a, b and c`. */
const listText = (names: readonly string[]) => names.join(', ').replace(/, ([^,]+)$/, ' and $1');
