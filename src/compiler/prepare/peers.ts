import { manifestOf } from './package-json.ts';

/** What preparing an icon needs, and what drawing it needs: optional peers, as who imports elements needs none. */
const PREPARE = ['svgo', 'svg-sprite', 'sax'];
const RENDER = ['@resvg/resvg-js', 'pixelmatch'];

/**
 * One line that says which peers to install, or undefined when all are there. To be asked before `compile.js` is
 * imported: its import fails without them.
 *
 * @param render Whether icons are to be drawn before and after.
 * @param load Whether the renderer is tried too: it may be installed without the binary of this machine. Workers try
 *   it themselves.
 */
export async function missingPeers(render: boolean, load = true): Promise<string | undefined> {
  const missing: string[] = [];
  for (const name of [...PREPARE, ...(render ? RENDER : [])])
    if (!(await isThere(name, load))) missing.push(name);
  if (missing.length === 0) return undefined;
  const without = missing.every((name) => RENDER.includes(name)) ? '  (or use --no-render)' : '';
  return `to compile icons, install ${spoken(missing)}:  npm install --save-dev ${missing.join(' ')}${without}`;
}

/** A worker that cannot load the renderer found out; the message says what to install. */
export class PeerError extends Error {
  override name = 'PeerError';
}

async function isThere(name: string, load: boolean): Promise<boolean> {
  try {
    if (load && name === '@resvg/resvg-js') await import('@resvg/resvg-js');
    else if (!manifestOf(name)) import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** `a, b and c`. */
const spoken = (names: readonly string[]) => names.join(', ').replace(/, ([^,]+)$/, ' and $1');
