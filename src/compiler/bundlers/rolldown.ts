import { lede } from './unplugin.ts';

export type { BundlerOptions } from './unplugin.ts';

/** The plugin for rolldown. */
export default lede.rolldown;
