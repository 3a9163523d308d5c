import { optimize, type Config } from 'svgo/browser';
import { IconError } from '../icon.ts';
import { gate, type GateOptions } from '../svg/gate.ts';
import { serialise } from '../svg/xml-tree.ts';
import { OptionError } from '../options/option-error.ts';

/** svgo plugins of one's own: names of svgo's, `{ name, params }`, or `{ name, fn }`. */
export type OwnPlugins = readonly NonNullable<Config['plugins']>[number][];

/** Whether every plugin can be sent to a worker; those with functions run in this process. */
export const arePlain = (plugins: OwnPlugins): boolean =>
  plugins.every((plugin) => typeof plugin === 'string' || !hasFunction(plugin));

const hasFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasFunction));

/**
 * Runs plugins over markup that has passed the gate. What they make must pass it again.
 *
 * @throws IconError when a plugin fails, or leaves nothing.
 */
export function runPlugins(svg: string, file: string, plugins: OwnPlugins): string {
  let text: string;
  try {
    text = optimize(svg, { plugins: [...plugins] }).data;
  } catch (error) {
    throw new IconError(file, `your svgo plugins: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!/^<svg[^>]*[^/]>/.test(text)) throw new IconError(file, 'your svgo plugins leave nothing of it');
  return text;
}

/**
 * Checks plugins on a drawing of nothing but a line.
 *
 * @throws OptionError when svgo does not know one of them.
 */
export function checkPlugins(plugins: OwnPlugins): void {
  try {
    optimize('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>', {
      plugins: plugins.map((plugin) =>
        typeof plugin === 'object' && 'fn' in plugin ? { ...plugin, fn: () => ({}) } : plugin,
      ),
    });
  } catch (error) {
    throw new OptionError('svgo', `plugins: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Runs plugins that are functions here, on what passes the gate. What it refuses, a worker refuses too. */
export function pluginRunner(functions: OwnPlugins, options: GateOptions) {
  return (svg: string, file: string): { plugged?: string } => {
    let clean: string;
    try {
      clean = serialise(gate(svg, file, options).root);
    } catch {
      return {};
    }
    return { plugged: runPlugins(clean, file, functions) };
  };
}
