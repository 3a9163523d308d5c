import { IconError } from '../icon.ts';
import { gate } from '../svg/gate.ts';
import { serialise, type XmlNode } from '../svg/xml-tree.ts';
import { fitCanvas, type CanvasOptions } from './canvas.ts';
import type { CheckOptions } from './check-output.ts';
import type { Level } from './optimise.ts';
import { runPlugins, type OwnPlugins } from './own-plugins.ts';
import { recolour, type RecolourOptions } from './recolour.ts';

/** What a set's options change in a drawing besides its size in bytes. */
export interface AdaptOptions extends RecolourOptions, CheckOptions {
  canvas?: CanvasOptions;
  /** svgo plugins of one's own that can be sent to a worker. */
  plugins?: OwnPlugins;
}

export interface Adapted {
  root: XmlNode;
  /** Where the result must not look as the file does: the drawing before that, and how the result must look. */
  changed?: { drawing: string; viewBox: string; looks: string };
}

/**
 * Applies the options of a set to a drawing that has passed the gate.
 *
 * @param plugged The drawing after plugins that cannot run here.
 */
export function adapt(
  gated: XmlNode,
  file: string,
  options: AdaptOptions,
  level: Level,
  plugged?: string,
): Adapted {
  const { plugins, canvas } = options;
  const text = plugged ?? (plugins ? runPlugins(serialise(gated), file, plugins) : undefined);
  const root = text === undefined ? gated : gateAgain(text, file, options);
  const changes = options.currentColor !== undefined || canvas !== undefined;
  const drawing = changes ? serialise(root) : '';
  const viewBox = root.attributes['viewBox']!;
  const recoloured = recolour(root, options);
  if (canvas) {
    // What is transformed must look like the same drawing as an <svg> in the canvas, which takes its place if need be.
    const nested = fitCanvas(root, canvas, true);
    const looks = serialise(nested);
    return {
      root: level === 'mild' ? nested : fitCanvas(root, canvas, false),
      changed: { drawing, viewBox, looks },
    };
  }
  // The fallbacks of custom properties look as the file does.
  const changed = recoloured && changes ? { drawing, viewBox, looks: serialise(root) } : undefined;
  return { root, ...(changed ? { changed } : {}) };
}

/** The drawing that plugins made, if it passes the gate too. */
function gateAgain(text: string, file: string, { keep, allow }: CheckOptions): XmlNode {
  try {
    return gate(text, file, { ...(keep ? { keep } : {}), ...(allow ? { allow } : {}) }).root;
  } catch (error) {
    if (!(error instanceof IconError)) throw error;
    throw new IconError(file, `your svgo plugins: ${error.reason}`);
  }
}
