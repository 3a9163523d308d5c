import { lede } from './lede-plugin.ts';

export type { BundlerOptions as LedeOptions } from './lede-plugin.ts';

/** The plugin for rollup. */
export default lede.rollup;
