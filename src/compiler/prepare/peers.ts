import { packageJsonOf } from './package-json.ts';

// Optional peer dependencies: an application that only uses the elements needs none of them.
const NEEDED_TO_PREPARE = ['svgo', 'svg-sprite', 'sax'];
const NEEDED_TO_RENDER = ['@resvg/resvg-js', 'pixelmatch'];

/**
 * One line that lists the peer dependencies to install; undefined when all are installed. To be called before
 * `compile.js` is imported, which fails without them.
 *
 * @param render Whether icons are to be rendered before and after.
 * @param load Whether to load the renderer too: it may be installed without the binary for this machine. Default true;
 *   false where the workers will load it anyway.
 */
export async function missingPeers(render: boolean, load = true): Promise<string | undefined> {
  const missing: string[] = [];
  for (const name of [...NEEDED_TO_PREPARE, ...(render ? NEEDED_TO_RENDER : [])])
    if (!(await isInstalled(name, load))) missing.push(name);
  if (missing.length === 0) return undefined;
  const without = missing.every((name) => NEEDED_TO_RENDER.includes(name)) ? '  (or use --no-render)' : '';
  return `to compile icons, install ${listText(missing)}:  npm install --save-dev ${missing.join(' ')}${without}`;
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
