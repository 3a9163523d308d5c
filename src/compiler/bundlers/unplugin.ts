import { resolve } from 'node:path';
import { createUnplugin, type UnpluginInstance, type UnpluginOptions } from 'unplugin';
import type { Compiler } from 'webpack';
import {
  checkPluginOptions,
  openPlugin,
  type LedeOptions,
  type PluginState,
} from '../plugin/plugin-options.ts';
import { rollupHooks } from '../plugin/rollup-hooks.ts';
import vite from '../vite/index.ts';
import { setUpEsbuild } from './esbuild-setup.ts';
import { addToCompiler, ALIAS, type WebpackSprite } from './webpack-compiler.ts';

/** Options of the plugins of every bundler but Vite, which has a base of its own. */
export interface BundlerOptions extends LedeOptions {
  /**
   * URL path under which Rollup's or Rolldown's output is served, such as `/assets/`. Default: relative to the module,
   * so that the output may be moved.
   */
  base?: string;
}

/**
 * The plugin for each bundler: it gives an app one SVG sprite of the icons that its sources name, as an asset with a hash
 * of its content in the name, and its URL as `virtual:lede-sprite`.
 */
export const lede: UnpluginInstance<BundlerOptions | undefined, false> = createUnplugin<
  BundlerOptions | undefined,
  false
>((options = {}, { framework }) => {
  const { base, ...rest } = options;
  if (base !== undefined && typeof base !== 'string') throw new Error('lede: base must be a text');
  checkPluginOptions(rest);
  if (framework === 'vite') return { name: 'lede', vite: vite(rest) };
  const root = resolve(rest.root ?? '.');
  if (framework === 'esbuild')
    return { name: 'lede', esbuild: { setup: (build) => setUpEsbuild(build, rest) } };
  if (framework === 'webpack' || framework === 'rspack') return webpackPlugin(rest);

  let state: PluginState;
  let outputs: string[] = [];
  const served = base?.replace(/\/?$/, '/');
  const hooks = rollupHooks(
    () => state,
    () => served,
  );
  const plugin = {
    resolveId: (id: string) => hooks.resolveId(id),
    load: (id: string) => hooks.load(id),
    options(input: { output?: unknown }) {
      outputs = outputFolders(input.output);
    },
    async buildStart(this: ThisParameterType<typeof hooks.buildStart>) {
      const cacheDir = resolve(root, 'node_modules/.cache');
      state = await openPlugin(rest, { root, cacheDir, skip: outputs });
      await hooks.buildStart.call(this);
    },
    transform: (code: string, id: string) => void hooks.scan(code, id),
    async buildEnd(this: ThisParameterType<typeof hooks.buildEnd>, error?: Error) {
      if (!error) await hooks.buildEnd.call(this);
    },
    renderStart(this: ThisParameterType<typeof hooks.renderStart>) {
      hooks.renderStart.call(this);
    },
    renderChunk: hooks.renderChunk,
  };
  return { name: 'lede', enforce: 'pre', rollup: plugin as never, rolldown: plugin as never };
});

/** The plugin for webpack, and for Rspack, which has the same interfaces. */
function webpackPlugin(options: LedeOptions): UnpluginOptions {
  const id = `\0${ALIAS}`;
  let sprite: WebpackSprite | undefined;
  const add = (compiler: Compiler) => void (sprite = addToCompiler(compiler, options));
  return {
    name: 'lede',
    resolveId: (request) => (request === ALIAS ? id : undefined),
    loadInclude: (path) => path === id,
    load() {
      // Asked for in each compilation: what it says depends on files that it does not import.
      const context = this.getNativeBuildContext?.() as {
        loaderContext?: { cacheable(flag: boolean): void };
      };
      context.loaderContext?.cacheable(false);
      return sprite?.code();
    },
    webpack: add,
    rspack: (compiler) => add(compiler as never),
  };
}

/** The folders that a configuration of Rollup writes to. */
function outputFolders(output: unknown): string[] {
  const list = (Array.isArray(output) ? output : [output]) as ({ dir?: string } | undefined)[];
  return list.flatMap((each) => (each?.dir ? [resolve(each.dir)] : []));
}

export default lede;
