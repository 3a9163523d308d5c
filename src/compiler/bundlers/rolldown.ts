import { lede } from './lede-plugin.ts';

export type { BundlerOptions as LedeOptions } from './lede-plugin.ts';

/** The plugin for rolldown. */
export default lede.rolldown;
