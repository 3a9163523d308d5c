import { resolve } from 'node:path';
import type { PluginBuild } from 'esbuild';
import type { AppSprite } from '../plugin/app-sprite.ts';
import { openPlugin, type LedeOptions } from '../plugin/plugin-options.ts';
import { MODULE, setOnHtml } from '../plugin/virtual-module.ts';

/** The sprite as a file of esbuild's: it names, emits and refers to it as to any other. */
const FILE = 'lede:sprite.svg';

/**
 * Adds the sprite to a build of esbuild. It is made before modules are linked, so that names and hashes are esbuild's
 * own; so it has the icons that the scanned folders name, whatever modules the build reads.
 */
export async function setUpEsbuild(build: PluginBuild, options: LedeOptions): Promise<void> {
  const { absWorkingDir = process.cwd(), outdir, outfile, publicPath, format } = build.initialOptions;
  const root = resolve(absWorkingDir, options.root ?? '.');
  const output = outdir ?? (outfile && resolve(absWorkingDir, outfile, '..'));
  const skip = output && resolve(absWorkingDir, output) !== root ? [resolve(absWorkingDir, output)] : [];
  const state = await openPlugin(options, { root, cacheDir: resolve(root, 'node_modules/.cache'), skip });
  const { maker, folders, inject, strict } = state;
  let made: Promise<{ sprite: AppSprite; files: string[] }> | undefined;
  const make = async () => {
    const files = await maker.scanAll();
    return { sprite: await maker.make(), files };
  };
  build.onStart(() => void (made = undefined));

  build.onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({
    path: MODULE,
    namespace: 'lede',
    sideEffects: inject,
  }));
  build.onResolve({ filter: new RegExp(`^${FILE.replace('.', '\\.')}$`), namespace: 'lede' }, () => ({
    path: 'sprite.svg',
    namespace: 'lede-file',
  }));
  build.onLoad({ filter: /.*/, namespace: 'lede' }, () => {
    // Without a public path esbuild refers to files as seen from the module.
    const isRelative = publicPath === undefined && format === 'esm';
    const url = isRelative ? 'new URL(file, import.meta.url).href' : 'file';
    const contents = `import file from '${FILE}';\nconst url = ${url};\n${inject ? setOnHtml('url') : ''}export default url;\n`;
    return { contents, loader: 'js' };
  });
  build.onLoad({ filter: /.*/, namespace: 'lede-file' }, async () => {
    const { sprite, files } = await (made ??= make());
    const texts = [...sprite.faults, ...sprite.notes].map((text) => ({ text: text.replace(/^lede: /, '') }));
    const fails = strict && sprite.faults.length > 0;
    return {
      contents: sprite.svg,
      loader: 'file',
      watchFiles: [...files, ...maker.iconFiles()],
      watchDirs: [...folders.icons, ...folders.scan],
      ...(fails ? { errors: texts } : { warnings: texts }),
    };
  });
}
