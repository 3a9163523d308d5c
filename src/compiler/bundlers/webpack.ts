import { lede } from './unplugin.ts';

export type { BundlerOptions } from './unplugin.ts';

/** The plugin for webpack. */
export default lede.webpack;
