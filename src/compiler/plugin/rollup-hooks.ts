import { posix } from 'node:path';
import { PACKAGE } from './lede-icons.ts';
import type { AppSprite } from './app-sprite.ts';
import type { PluginState } from './plugin-options.ts';
import { isSourceFile } from './source-files.ts';
import { MODULE, moduleForBuild, PATH, URL_MARK } from './virtual-module.ts';

/** The id of the virtual module, as Rollup writes those of plugins. */
export const RESOLVED = `\0${MODULE}`;

/** What the hooks use of the context that Vite, Rollup and Rolldown give them. */
interface BuildContext {
  meta: { watchMode: boolean };
  addWatchFile(file: string): void;
  warn(message: string): void;
  error(message: string): never;
}
interface OutputContext {
  emitFile(file: { type: 'asset'; name: string; originalFileName?: string; source: string }): string;
  getFileName(reference: string): string;
}

/** The plugin of one build, where it is the same in Vite, Rollup and Rolldown. */
export interface RollupHooks {
  buildStart(this: BuildContext): Promise<void>;
  resolveId(id: string): string | undefined;
  load(id: string): { code: string; moduleSideEffects: boolean } | undefined;
  /** Scans a module. Returns whether the icons that it uses have changed. */
  scan(code: string, id: string): boolean;
  buildEnd(this: BuildContext): Promise<void>;
  renderStart(this: OutputContext): void;
  renderChunk(
    code: string,
    chunk: { fileName: string },
    output: { format: string },
  ): { code: string; map: null } | null;
  /** Path of the sprite in the output. */
  file(): string;
}

/**
 * @param state Known once the build starts.
 * @param base URL path under which the output is served, with a slash at its end; undefined where it may be moved.
 */
export function rollupHooks(state: () => PluginState, base: () => string | undefined): RollupHooks {
  let sprite: AppSprite | undefined;
  let reported: string[] = [];
  let file = '';
  return {
    async buildStart() {
      const { maker, folders } = state();
      const files = await maker.scanAll();
      // Compiles while modules are read, so that at the end only what they add is left. Faults are reported there.
      maker.make().catch(() => {});
      if (!this.meta.watchMode) return;
      for (const path of [...files, ...folders.icons]) this.addWatchFile(path);
    },

    resolveId: (id) => (id === MODULE || id === PATH ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      const { inject } = state();
      return { code: moduleForBuild(inject), moduleSideEffects: inject };
    },

    scan(code, id) {
      const [path = '', query] = id.split('?');
      if (!isSourceFile(path) || path.includes('/node_modules/') || path.startsWith(PACKAGE)) return false;
      // Parts of a file, such as a component's template, were scanned with the whole file.
      return !(query && !/^[tv]=/.test(query)) && state().maker.scanFile(path, code);
    },

    async buildEnd() {
      const { maker, strict } = state();
      sprite = await maker.make();
      const { faults, notes } = sprite;
      if (strict && faults.length > 0) this.error(faults.join('\n'));
      for (const line of [...faults, ...notes]) if (!reported.includes(line)) this.warn(line);
      reported = [...faults, ...notes];
    },

    renderStart() {
      if (!sprite) return;
      // The original name is its key in Vite's manifest, for servers that look it up.
      const asset = { type: 'asset', name: 'sprite.svg', originalFileName: PATH.slice(1) } as const;
      file = this.getFileName(this.emitFile({ ...asset, source: sprite.svg }));
    },

    renderChunk(code, { fileName }, { format }) {
      if (!code.includes(URL_MARK) && !code.includes(PATH)) return null;
      const from = base();
      const relative = JSON.stringify(posix.relative(posix.dirname(fileName), file));
      const url =
        from === undefined ? `new URL(${relative}, ${ownUrl(format)}).href` : JSON.stringify(from + file);
      return { code: code.replaceAll(URL_MARK, url).replaceAll(PATH, (from ?? './') + file), map: null };
    },

    file: () => file,
  };
}

/** The expression for the URL of a chunk. */
const ownUrl = (format: string) => (format === 'es' ? 'import.meta.url' : 'document.baseURI');
