// Installs packages of Debian, where tests run as root on it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export const onDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether all of them were installed. */
export function installPackages(...names) {
  if (!onDebian()) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-qq'], env);
  return attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
}

/** Runs a command. Whether it succeeded; if not, it says why. */
export function attempt(command, args, env) {
  try {
    execFileSync(command, args, {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch (error) {
    console.log(`${command} ${args[0]} failed: ${error.message.split('\n')[0]}`);
    return false;
  }
}
