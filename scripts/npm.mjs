// npm, with its output on this terminal.
import { spawnSync } from 'node:child_process';

/** Runs npm with further variables in its environment. Whether it succeeded. */
export const npm = (args, env = {}) =>
  spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status === 0;
