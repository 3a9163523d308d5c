import { posix, resolve } from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import type { AppSprite } from '../plugin/app-sprite.ts';
import { openPlugin, type LedeOptions, type PluginState } from '../plugin/plugin-options.ts';
import { insertUrl, MODULE, PATH, setOnHtml } from '../plugin/virtual-module.ts';

const NAME = 'lede';
/** The name by which webpack's resolvers know the virtual module. */
export const ALIAS = '~lede-sprite';

/** The sprite of a compiler. */
export interface WebpackSprite {
  /** The virtual module as of now. */
  code(): string;
}

/** What one compilation needs of the sprite. */
interface Made {
  sprite: AppSprite;
  /** Path of the sprite in the output. */
  file: string;
  /** Every file that the sprite is made from. */
  files: string[];
}

/**
 * Adds the sprite to webpack or Rspack. It is made when a compilation begins, so it has the icons that the scanned
 * folders name. Its URL stands in the output in place of a mark; what refers to it changes with it, so that watchers and
 * dev servers see a change.
 */
export function addToCompiler(compiler: Compiler, options: LedeOptions): WebpackSprite {
  const { webpack, context } = compiler;
  const root = resolve(context, options.root ?? '.');
  const cacheDir = resolve(root, 'node_modules/.cache');
  const state = { opened: undefined as Promise<PluginState> | undefined };
  const open = () =>
    (state.opened ??= openPlugin(options, { root, cacheDir, skip: outputOf(compiler, root) }));
  let current: { made: Made; inject: boolean } | undefined;

  const make = async (): Promise<void> => {
    const { maker, inject } = await open();
    const files = [...(await maker.scanAll()), ...maker.iconFiles()];
    const sprite = await maker.make();
    const made = { sprite, file: `sprite.${sprite.hash}.svg`, files };
    current = { made, inject };
  };
  compiler.hooks.beforeRun.tapPromise(NAME, make);
  compiler.hooks.watchRun.tapPromise(NAME, make);
  // Schemes such as `virtual:` are refused before any plugin can resolve them.
  new webpack.NormalModuleReplacementPlugin(new RegExp(`^${MODULE}$`), ALIAS).apply(compiler);

  compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
    if (!current) return;
    const { made, inject } = current;
    const { sprite, file } = made;
    const { RawSource, ReplaceSource } = webpack.sources;
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: FIRST, PROCESS_ASSETS_STAGE_SUMMARIZE: LAST } =
      webpack.Compilation;
    const replacePath = (path: string) => {
      const url = urlFrom('', file, compilation);
      compilation.updateAsset(path, (old) => {
        const text = String(old.source());
        const source = new ReplaceSource(old);
        for (let at = text.indexOf(PATH); at >= 0; at = text.indexOf(PATH, at + 1))
          source.replace(at, at + PATH.length - 1, url);
        return text.includes(PATH) ? source : old;
      });
    };
    compilation.hooks.processAssets.tapPromise({ name: NAME, stage: FIRST }, async () => {
      const { strict, folders } = await open();
      compilation.emitAsset(file, new RawSource(sprite.svg), { immutable: true, contenthash: sprite.hash });
      for (const line of sprite.faults) report(compilation, webpack, line, strict);
      for (const line of sprite.notes) report(compilation, webpack, line, false);
      for (const path of Object.keys(compilation.assets)) if (/\.[cm]?js$/.test(path)) replacePath(path);
      compilation.fileDependencies.addAll(made.files);
      compilation.contextDependencies.addAll(folders.icons);
    });
    // Pages of other plugins are there by then.
    compilation.hooks.processAssets.tap({ name: NAME, stage: LAST }, (assets) => {
      for (const path of Object.keys(assets)) {
        if (!/\.html?$/.test(path)) continue;
        const url = urlFrom(path, file, compilation);
        compilation.updateAsset(path, (old) => new RawSource(insertUrl(String(old.source()), url, inject)));
      }
    });
  });

  return {
    code() {
      if (!current) return '';
      const { made, inject } = current;
      const url = `__webpack_public_path__ + ${JSON.stringify(made.file)}`;
      return `const url = ${url};\n${inject ? setOnHtml('url') : ''}export default url;\n`;
    },
  };
}

/** The sprite's URL in a page. */
function urlFrom(page: string, file: string, { outputOptions }: Compilation): string {
  const { publicPath } = outputOptions;
  if (typeof publicPath === 'string' && publicPath !== 'auto') return publicPath + file;
  const path = posix.relative(posix.dirname(page), file);
  return path.startsWith('.') ? path : `./${path}`;
}

function report(
  { warnings, errors }: Compilation,
  { WebpackError }: Compiler['webpack'],
  line: string,
  fails: boolean,
): void {
  (fails ? errors : warnings).push(new WebpackError(line));
}

/** The output folder, unless it is the app's own. */
function outputOf({ options }: Compiler, root: string): string[] {
  const { path } = options.output;
  return path && path !== root ? [path] : [];
}
