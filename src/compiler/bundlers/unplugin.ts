export { lede, lede as default, type BundlerOptions as LedeOptions } from './lede-plugin.ts';
