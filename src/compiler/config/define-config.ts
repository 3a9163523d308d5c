import type { CompileOptions } from '../compile.ts';

/** Options of `compile` that a call alone has. */
type CallOption = 'from' | 'skip' | 'cache' | 'cacheReadOnly' | 'progress';

/**
 * The configuration of `lede build`, in `lede.config.js`, `.ts` or `.json`. Paths are relative to the file. What the
 * command line gives takes precedence.
 */
export interface LedeConfig extends Omit<CompileOptions, CallOption> {
  /** Where the icons are, as in `compile`. Default: what the command line names. */
  from?: CompileOptions['from'];
  /** Folder to write to. Default: that of `--out`. */
  out?: string;
  /** Whether refused icons still exit with 0. Default false. */
  allowRefused?: boolean;
  /** Whether only icons that changed are prepared. Default true. */
  cache?: boolean;
}

/** Gives a configuration its type, and returns it. */
export const defineConfig = (config: LedeConfig): LedeConfig => config;
