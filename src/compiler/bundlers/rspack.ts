import { lede } from './unplugin.ts';

export type { BundlerOptions } from './unplugin.ts';

/** The plugin for rspack. */
export default lede.rspack;
