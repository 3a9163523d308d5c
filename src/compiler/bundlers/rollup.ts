import { lede } from './unplugin.ts';

export type { BundlerOptions } from './unplugin.ts';

/** The plugin for rollup. */
export default lede.rollup;
