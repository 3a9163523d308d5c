import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { serveSprite, type DevSprite } from './dev-server.ts';
import { PACKAGE } from './lede-icons.ts';
import { createMaker, type Made, type Maker } from './app-sprite.ts';
import { builtModule, devModule, MODULE, pageWith, PATH, URL_MARK } from './virtual-module.ts';
import { isSource } from './source-files.ts';

/** All paths may be relative to Vite's `root`. */
export interface LedeOptions {
  /** Folder of your own icons, nested or not. Default: none. */
  icons?: string;
  /** Whether Lede's icons may be used. Default true. */
  lede?: boolean;
  /** Names that are always in the sprite, such as those that only data names. */
  include?: readonly string[];
  /** Names that are no icons of the sprite, such as glyphs that you register: never warned of. */
  ignore?: readonly string[];
  /** Folders whose sources are scanned, beside every module that the build reads. Default: `root`. */
  scan?: readonly string[];
  /** Put before each name to make its symbol id. `<lede-icon>` knows no other than the default, `icon-`. */
  prefix?: string;
  /** Says `<html data-lede-sprite="…">`, by which `<lede-icon>` finds the sprite. Default: with the default prefix. */
  inject?: boolean;
  /** Strip what has no place in an own icon, and tell, in place of refusing the file. Default false. */
  sanitize?: boolean;
  /** Draw each own icon before and after, and refuse what looks different. Default true. */
  render?: boolean;
  /** Folder of the compiler's cache, or false for none. Default: `lede` in Vite's `cacheDir`. */
  cache?: string | false;
  /** Whether a warning fails the build. Default false. */
  strict?: boolean;
}

const RESOLVED = `\0${MODULE}`;

/**
 * Gives an app one SVG sprite of just the icons that its sources name, its own and Lede's. In builds it is an asset
 * with a hash of its content in the name; in dev it is served from memory and follows every change.
 */
export default function lede(options: LedeOptions = {}): Plugin {
  const { prefix = 'icon-', inject = prefix === 'icon-', strict = false } = options;
  let config: ResolvedConfig;
  let maker: Maker;
  let folders: { icons?: string; scan: string[]; skip: string[] };
  let dev: DevSprite | undefined;
  let made: Made | undefined;
  /** Path of the sprite in the output. */
  let file = '';
  let told: string[] = [];

  return {
    name: 'lede',
    // Sources are scanned as they were written.
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
      const { root, publicDir, cacheDir, build } = config;
      const at = (path: string) => resolve(root, path);
      const { icons, cache = resolve(cacheDir, 'lede') } = options;
      folders = {
        ...(icons ? { icons: at(icons) } : {}),
        scan: (options.scan ?? ['.']).map(at),
        skip: [at(build.outDir), at(publicDir), ...(icons ? [at(icons)] : [])],
      };
      maker = createMaker({
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
      const files = await maker.readAll();
      // Compiled while modules are read; at the end only what they add is left to do. Faults are told there.
      maker.make().catch(() => {});
      if (!this.meta.watchMode) return;
      for (const file of files) this.addWatchFile(file);
      if (folders.icons) this.addWatchFile(folders.icons);
    },

    resolveId: (id) => (id === MODULE || id === PATH ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      const code = dev ? devModule(dev.path, inject) : builtModule(inject);
      return { code, moduleSideEffects: inject };
    },

    async transform(code, id) {
      const [file = '', query] = id.split('?');
      if (!isSource(file) || file.includes('/node_modules/') || file.startsWith(PACKAGE)) return;
      // Parts of a file, such as a component's template, were seen with the whole.
      if (query && !/^[tv]=/.test(query)) return;
      // Awaited, so that the page has the sprite before the code that asks for it.
      if (maker.see(file, code)) await dev?.refresh();
    },

    async buildEnd(error) {
      if (error || config.command !== 'build') return;
      made = await maker.make();
      const { faults, notes } = made;
      if (strict && faults.length > 0) this.error(faults.join('\n'));
      for (const line of [...faults, ...notes]) if (!told.includes(line)) this.warn(line);
      told = [...faults, ...notes];
    },

    renderStart() {
      if (!made) return;
      const asset = this.emitFile({
        type: 'asset',
        name: 'sprite.svg',
        // Its name in build.manifest, for servers that look it up.
        originalFileName: PATH.slice(1),
        source: made.svg,
      });
      file = this.getFileName(asset);
    },

    renderChunk(code, { fileName }, { format }) {
      if (!code.includes(URL_MARK) && !code.includes(PATH)) return null;
      const isRelative = relativeBase(config) && !config.build.ssr;
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
          return pageWith(html, relativeBase(config) ? relativeTo(from, file) : config.base + file, inject);
        }
        const src = `${config.base}@id/__x00__${MODULE}`;
        return {
          html: inject ? pageWith(html, dev.url(), true) : html,
          tags: [{ tag: 'script', attrs: { type: 'module', src }, injectTo: 'head' }],
        };
      },
    },
  };
}

/** Built pages and modules that may be moved to another path together. */
const relativeBase = ({ base }: ResolvedConfig) => base === '' || base === './';

const relativeTo = (folder: string, file: string) => {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
};
