import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { serveSprite, type DevSprite } from './dev-server.ts';
import { PACKAGE } from './lede-icons.ts';
import { createSpriteMaker, type AppSprite, type AppSpriteMaker } from './app-sprite.ts';
import { insertUrl, MODULE, moduleForBuild, moduleForDev, PATH, URL_MARK } from './virtual-module.ts';
import { isSourceFile } from './source-files.ts';
import { olderVersion } from '../prepare/package-json.ts';
import { PREFIX } from '../source/icon-name.ts';

/** Options of the plugin. Paths may be relative to Vite's `root`. */
export interface LedeOptions {
  /** Folder of your own icons, nested or not. Default: none. A folder that does not exist is a warning. */
  icons?: string;
  /** Whether Lede's icons may be used. Default true. */
  lede?: boolean;
  /** Names of icons that are always in the sprite, such as those that only your data names. Default: none. Unknown names are warnings. */
  include?: readonly string[];
  /** Names that are not in the sprite, such as glyphs that you register: no warnings about them. Default: none. */
  ignore?: readonly string[];
  /** Folders to scan, besides every module that the build reads. Default: `root`. Folders that do not exist are ignored. */
  scan?: readonly string[];
  /**
   * Put before each name to make its symbol id: empty, or a letter and then letters, digits and hyphens. Default
   * `icon-`, the only prefix that `<lede-icon>` supports. Any other value throws.
   */
  prefix?: string;
  /**
   * Whether to set `<html data-lede-sprite="…">`, by which `<lede-icon>` finds the sprite. Default: true with the
   * default prefix, else false.
   */
  inject?: boolean;
  /** Remove what is not allowed in your own icons, and report it. Default false: such an icon is refused, with a warning. */
  sanitize?: boolean;
  /** Render each of your own icons before and after optimising, and refuse one that looks different. Default true. */
  render?: boolean;
  /** Folder of the compiler's cache, or false for none. Default: `lede` in Vite's `cacheDir`. */
  cache?: string | false;
  /** Whether warnings fail the build. Default false. */
  strict?: boolean;
}

const OLDEST_VITE = 5;
const RESOLVED = `\0${MODULE}`;

/**
 * Vite plugin that gives an app one SVG sprite of the icons that its sources name, its own and Lede's. In builds the
 * sprite is an asset with a hash of its content in the name; in dev it is served from memory and follows every change.
 * What is wrong with icons and names is a warning, or with `strict` an error of the build.
 */
export default function lede(options: LedeOptions = {}): Plugin {
  const { prefix = 'icon-', inject = prefix === 'icon-', strict = false } = options;
  if (!PREFIX.test(prefix))
    throw new Error(
      `lede: prefix "${prefix}" cannot begin an id: use letters, digits and hyphens, a letter first`,
    );
  let config: ResolvedConfig;
  let maker: AppSpriteMaker;
  let folders: { icons?: string; scan: string[]; skip: string[] };
  let dev: DevSprite | undefined;
  let sprite: AppSprite | undefined;
  /** Path of the sprite in the output. */
  let file = '';
  let reported: string[] = [];

  return {
    name: 'lede',
    // Before other plugins, so that sources are scanned as they were written.
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
      // Any version may stand beside the elements, so that the package installs everywhere.
      const old = olderVersion('vite', OLDEST_VITE);
      if (old) config.logger.warn(`lede: lede-ui/vite needs Vite ${OLDEST_VITE} or newer (found ${old}).`);
      const { root, publicDir, cacheDir, build } = config;
      const at = (path: string) => resolve(root, path);
      const { icons, cache = resolve(cacheDir, 'lede') } = options;
      folders = {
        ...(icons ? { icons: at(icons) } : {}),
        scan: (options.scan ?? ['.']).map(at),
        skip: [at(build.outDir), at(publicDir), ...(icons ? [at(icons)] : [])],
      };
      maker = createSpriteMaker({
        ...folders,
        root,
        prefix,
        lede: options.lede ?? true,
        include: options.include ?? [],
        ignore: options.ignore ?? [],
        ...(options.sanitize === undefined ? {} : { sanitize: options.sanitize }),
        ...(options.render === undefined ? {} : { render: options.render }),
        ...(cache === false ? {} : { cache: at(cache) }),
      });
    },

    async configureServer(server) {
      dev = await serveSprite(server, maker, folders);
    },

    async buildStart() {
      if (dev || config.command !== 'build') return;
      const files = await maker.scanAll();
      // Compiles while modules are read, so that at the end only what they add is left. Faults are reported there.
      maker.make().catch(() => {});
      if (!this.meta.watchMode) return;
      for (const file of files) this.addWatchFile(file);
      if (folders.icons) this.addWatchFile(folders.icons);
    },

    resolveId: (id) => (id === MODULE || id === PATH ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      const code = dev ? moduleForDev(dev.path, inject) : moduleForBuild(inject);
      return { code, moduleSideEffects: inject };
    },

    async transform(code, id) {
      const [file = '', query] = id.split('?');
      if (!isSourceFile(file) || file.includes('/node_modules/') || file.startsWith(PACKAGE)) return;
      // Parts of a file, such as a component's template, were scanned with the whole file.
      if (query && !/^[tv]=/.test(query)) return;
      // Awaited, so that the sprite is ready before the code that uses it.
      if (maker.scanFile(file, code)) await dev?.refresh();
    },

    async buildEnd(error) {
      if (error || config.command !== 'build') return;
      sprite = await maker.make();
      const { faults, notes } = sprite;
      if (strict && faults.length > 0) this.error(faults.join('\n'));
      for (const line of [...faults, ...notes]) if (!reported.includes(line)) this.warn(line);
      reported = [...faults, ...notes];
    },

    renderStart() {
      if (!sprite) return;
      const asset = this.emitFile({
        type: 'asset',
        name: 'sprite.svg',
        // Its key in Vite's manifest, for servers that look it up.
        originalFileName: PATH.slice(1),
        source: sprite.svg,
      });
      file = this.getFileName(asset);
    },

    renderChunk(code, { fileName }, { format }) {
      if (!code.includes(URL_MARK) && !code.includes(PATH)) return null;
      const isRelative = hasRelativeBase(config) && !config.build.ssr;
      const relative = posix.relative(posix.dirname(fileName), file);
      const imported = `new URL(${JSON.stringify(relative)}, ${format === 'es' ? 'import.meta.url' : 'document.baseURI'}).href`;
      return {
        code: code
          .replaceAll(URL_MARK, isRelative ? imported : JSON.stringify(config.base + file))
          .replaceAll(PATH, (isRelative ? './' : config.base) + file),
        map: null,
      };
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (!dev) {
          const from = posix.dirname(path.replace(/^\//, ''));
          const url = hasRelativeBase(config) ? relativeTo(from, file) : config.base + file;
          return insertUrl(html, url, inject);
        }
        const src = `${config.base}@id/__x00__${MODULE}`;
        return {
          html: inject ? insertUrl(html, dev.url(), true) : html,
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
