import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import {
  checkPluginOptions,
  openPlugin,
  type LedeOptions,
  type PluginState,
} from '../plugin/plugin-options.ts';
import { RESOLVED, rollupHooks } from '../plugin/rollup-hooks.ts';
import { insertUrl, MODULE, moduleForDev } from '../plugin/virtual-module.ts';
import { olderVersion } from '../prepare/package-json.ts';
import { serveSprite, type DevSprite } from './dev-server.ts';

export type { LedeOptions } from '../plugin/plugin-options.ts';

const OLDEST_VITE = 5;

/**
 * Vite plugin that gives an app one SVG sprite of the icons that its sources name, its own and Lede's. In builds the
 * sprite is an asset with a hash of its content in the name; in dev it is served from memory and follows every change.
 * What is wrong with icons and names is a warning, or with `strict` an error of the build.
 */
export default function lede(options: LedeOptions = {}): Plugin {
  checkPluginOptions(options);
  let config: ResolvedConfig;
  let state: PluginState;
  let dev: DevSprite | undefined;
  const base = () => (hasRelativeBase(config) && !config.build.ssr ? undefined : config.base);
  const hooks = rollupHooks(() => state, base);

  return {
    name: 'lede',
    // Before other plugins, so that sources are scanned as they were written.
    enforce: 'pre',

    async configResolved(resolved) {
      config = resolved;
      // Any version may stand beside the elements, so that the package installs everywhere.
      const old = olderVersion('vite', OLDEST_VITE);
      if (old) config.logger.warn(`lede: lede-ui/vite needs Vite ${OLDEST_VITE} or newer (found ${old}).`);
      const { publicDir, cacheDir, build } = config;
      const root = options.root === undefined ? config.root : resolve(config.root, options.root);
      const skip = [resolve(config.root, build.outDir), resolve(config.root, publicDir)];
      state = await openPlugin(options, { root, cacheDir, skip });
    },

    async configureServer(server) {
      dev = await serveSprite(server, state.maker, state.folders);
    },

    async buildStart() {
      if (!dev && config.command === 'build') await hooks.buildStart.call(this);
    },

    resolveId: (id) => hooks.resolveId(id),

    load(id) {
      if (!dev || id !== RESOLVED) return hooks.load(id);
      return { code: moduleForDev(dev.path, state.inject), moduleSideEffects: state.inject };
    },

    async transform(code, id) {
      // Awaited, so that the sprite is ready before the code that uses it.
      if (hooks.scan(code, id)) await dev?.refresh();
    },

    async buildEnd(error) {
      if (!error && config.command === 'build') await hooks.buildEnd.call(this);
    },

    renderStart() {
      hooks.renderStart.call(this);
    },

    renderChunk: (code, chunk, output) => hooks.renderChunk(code, chunk, output),

    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (!dev) {
          const from = posix.dirname(path.replace(/^\//, ''));
          const file = hooks.file();
          const url = hasRelativeBase(config) ? relativeTo(from, file) : config.base + file;
          return insertUrl(html, url, state.inject);
        }
        const src = `${config.base}@id/__x00__${MODULE}`;
        return {
          html: state.inject ? insertUrl(html, dev.url(), true) : html,
          tags: [{ tag: 'script', attrs: { type: 'module', src }, injectTo: 'head' }],
        };
      },
    },
  };
}

/** Whether the built app may be moved to another path. */
const hasRelativeBase = ({ base }: ResolvedConfig) => base === '' || base === './';

const relativeTo = (folder: string, file: string) => {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
};
