import { lede } from './unplugin.ts';

export type { BundlerOptions } from './unplugin.ts';

/** The plugin for esbuild. */
export default lede.esbuild;
